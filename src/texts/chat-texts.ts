import type { InvalidReason } from '../domain/dossier.ts';
import type { QuestionHelp } from '../domain/question.ts';
import type { OverviewItem, OverviewView, QuestionView, StepView } from '../domain/views.ts';
import { adviceTexts } from './advice-texts.ts';
import { chatAsk } from './chat-ask.ts';
import { commonTexts } from './common-texts.ts';
import { allOf, counted } from './in-words.ts';
import { interviewTexts } from './interview-texts.ts';
import { invalidText } from './invalid-texts.ts';
import { overviewTexts } from './overview-texts.ts';
import { questionLabel, remarkText } from './step-texts.ts';

/**
 * What the bot says when somebody fills in an application by typing. Plain text: what people typed
 * stands in it as it is, so it is never sent as markdown.
 */
export const chatTexts = {
  stillOpen: (walk: WalkOf) => `We gaan verder met je ${walkName(walk)}.`,
  conflict:
    'Een collega vulde deze vraag tegelijk in. Allebei de teksten zijn bewaard. Kies op de kaart welke blijft.',
  requiredLater: (shortLabel: string, walk: WalkOf) =>
    `We slaan “${shortLabel}” nu over. Voor je ${walkEnd(walk)}, heb je hier nog een antwoord nodig.`,
  changeProfile: 'Oké. Typ dan wat het wel moet zijn.',
  stopped:
    'Je antwoorden zijn bewaard. Typ “aanvraag” als je verder wil gaan: je begint dan waar je gebleven was.',
  stoppedSheet:
    'Je antwoorden zijn bewaard. Typ “verder” als je verder wil gaan: je begint dan waar je gebleven was.',
  nothingToStop: 'Er is nu niets bezig. Typ “aanvraag” om te beginnen.',
  thanks: 'Graag gedaan!',
  askAway: 'Stel je vraag gerust: typ ze hier. Weet ik het antwoord niet, dan geef ik ze door.',
  nothingPending: 'Ik weet niet meer welke tekst je bedoelt. Typ hem gerust opnieuw.',
} as const;

/** What is being filled in by typing. */
export interface WalkOf {
  /** Of a file that was sent: what a caseworker asked more. */
  readonly asksMore: boolean;
  /** What the sheet is called; absent for an application. */
  readonly sheet?: string;
}

function walkName({ asksMore, sheet }: WalkOf): string {
  if (sheet !== undefined) return sheet.toLowerCase();
  return asksMore ? 'aanvulling' : 'aanvraag';
}

function walkEnd({ asksMore, sheet }: WalkOf): string {
  if (sheet !== undefined) return `je ${sheet.toLowerCase()} doorgeeft`;
  return asksMore ? 'je aanvulling verstuurt' : 'indient';
}

/** Titles of suggested buttons. Such a button sends its title, so each one is also a command word. */
export const chatButtons = {
  yes: 'Ja',
  why: 'Waarom?',
  skip: 'Overslaan',
  previous: 'Vorige',
  stop: 'Stop',
  card: 'Kaart',
  submit: 'Indienen',
  send: 'Versturen',
  overview: 'Overzicht',
  takeOver: 'Overnemen',
  add: 'Aanvullen',
  goOn: 'Verder',
} as const;

/** "Bewaard bij “Contactpersoon”: An Peeters". Long answers are shown by their beginning. */
export function chatSaved(shortLabel: string, answerText: string): string {
  const shown = excerpt(answerText);
  return shown === '' ? `“${shortLabel}” is nu leeg.` : `✓ Bewaard bij “${shortLabel}”: ${shown}`;
}

const SHOWN_LENGTH = 200;

/** Why a typed text is no answer yet; the question stays open. */
export function chatInvalid(shortLabel: string, reason: InvalidReason): string {
  return reason.kind === 'empty'
    ? `“${shortLabel}” is nu leeg.`
    : `Kijk “${shortLabel}” even na. ${invalidText(reason)} Wat je typte, is bewaard.`;
}

/** The open question in plain words: where it stands, the exact wording, the options and how to answer. */
export function chatQuestion(view: StepView): string {
  const open = openQuestion(view);
  const place = `${commonTexts.progress(view.stepNumber, view.stepCount)} – ${view.title}`;
  if (open === undefined) return place;
  if (view.adds) return chatFurther(open);
  const standing =
    open.answerText === '' || open.invalid !== undefined
      ? []
      : [`Nu staat er: ${excerpt(open.answerText)}`];
  const remarks = (open.remarks ?? []).map(remarkText);
  const adds = remarks.length > 0 && open.question.kind === 'longText' && open.answerText !== '';
  return [
    place,
    questionLabel(open.question),
    ...remarks,
    ...(open.outdated ? [interviewTexts.outdated] : []),
    ...chatAsk(open),
    ...standing,
    ...(open.outdated ? [interviewTexts.stillRight] : []),
    ...(adds ? [COMES_UNDER] : []),
  ].join('\n\n');
}

/** Asks for more under the answer that is there; its question was read a moment ago. */
function chatFurther({ further }: QuestionView): string {
  const ask = further === undefined ? interviewTexts.addMore : interviewTexts.further(further);
  return [ask, interviewTexts.comesUnder].join('\n\n');
}

const COMES_UNDER =
  'Wat je typt, komt onder je antwoord te staan. Wil je het helemaal herschrijven? Typ “kaart”.';

function excerpt(text: string): string {
  const flat = [...text.replace(/\s+/g, ' ').trim()];
  return flat.length > SHOWN_LENGTH ? `${flat.slice(0, SHOWN_LENGTH).join('')}…` : flat.join('');
}

/** Suggested buttons for the open question: three at most are shown by Teams. */
export function chatQuestionButtons(view: StepView): readonly string[] {
  const open = openQuestion(view);
  const { yes, skip, why, stop, card, takeOver, add, goOn } = chatButtons;
  if (view.adds) return [goOn, why, stop];
  if (open?.prefilled) return [yes, why, stop];
  if (open?.offered !== undefined) return [takeOver, add, why];
  if (open?.outdated) return [yes, why, card];
  return open?.question.required === false || view.offerSkip
    ? [skip, why, stop]
    : [why, card, stop];
}

function openQuestion(view: StepView) {
  return view.questions.find(({ question }) => question.id === view.openQuestionId);
}

/** Why a question is asked, with its examples, in plain text. */
export function chatHelp(help: QuestionHelp): string {
  return [
    help.why,
    ...(help.goodExample === undefined ? [] : [`Goed voorbeeld: ${help.goodExample}`]),
    ...(help.weakExample === undefined ? [] : [`Minder goed voorbeeld: ${help.weakExample}`]),
    ...(help.weakBecause === undefined ? [] : [`Waarom minder goed: ${help.weakBecause}`]),
  ].join('\n\n');
}

/** Where a typed walk stands at its end: what is still needed, what would help, and how to send. */
export function chatOverview(view: OverviewView): string {
  const place = `${commonTexts.progress(view.stepCount, view.stepCount)} – Overzicht`;
  const toDo = toDoIn(view).map((item) => `“${item.shortLabel}”`);
  const { asksMore } = view.heading;
  const state = view.canBeSent
    ? 'Alles wat verplicht is, is ingevuld.'
    : `Voor je kan ${asksMore ? 'versturen' : 'indienen'}, kijk je nog ${counted(toDo.length, 'vraag', 'vragen')} na: ${allOf(toDo)}.`;
  const send = asksMore ? SEND_MORE : SEND;
  return [
    place,
    ...(asksMore ? [overviewTexts.moreIntro] : []),
    state,
    ...unchanged(view),
    ...tips(view),
    ...(view.canBeSent ? [send] : []),
    GO_TO,
  ].join('\n\n');
}

/** Answers that would be sent back as they were. */
function unchanged(view: OverviewView): readonly string[] {
  const items = view.sections.flatMap((section) => section.items);
  const labels = items.filter((item) => item.unchanged).map((item) => `“${item.shortLabel}”`);
  return labels.length === 0
    ? []
    : [
        `Je wijzigde nog niets bij ${allOf(labels)}. Daar vroeg de dossierbeheerder meer informatie.`,
      ];
}

const SEND_MORE = 'Typ “versturen” om je aanvulling naar de dossierbeheerder te sturen.';

const SEND =
  'Typ “indienen” om je aanvraag door te sturen. Daarna kan je ze niet meer wijzigen, wel intrekken.';
const GO_TO = 'Typ de naam van een vraag om ernaartoe te gaan, of “kaart” om alles na te lezen.';

/** Suggested buttons at the end of the walk: the questions that still need something come first. */
export function chatOverviewButtons(view: OverviewView): readonly string[] {
  const { submit, send, card, stop } = chatButtons;
  if (view.canBeSent) return [view.heading.asksMore ? send : submit, card, stop];
  return [...toDoIn(view).map((item) => item.shortLabel), card].slice(0, 3);
}

function toDoIn(view: OverviewView): readonly OverviewItem[] {
  return view.sections
    .flatMap((section) => section.items)
    .filter((item) => item.state !== 'answered' && item.state !== 'empty');
}

function tips(view: OverviewView): readonly string[] {
  const items = view.sections.flatMap((section) => section.items);
  const lines = items.flatMap(({ shortLabel, advice }) =>
    (advice === undefined ? [] : adviceTexts(advice)).map((tip) => `• ${shortLabel}: ${tip}`),
  );
  const { adviceIntro, adviceIntroMore } = overviewTexts;
  const intro = view.heading.asksMore ? adviceIntroMore : adviceIntro;
  return lines.length === 0 ? [] : [[intro, ...lines].join('\n')];
}
