import type { AnnouncementAct, AnnouncementState } from '../domain/announcement.ts';
import {
  type AnnouncementProblem,
  LONGEST_ANNOUNCEMENT_TEXT,
  LONGEST_ANNOUNCEMENT_TITLE,
} from '../domain/announcement-input.ts';
import type { MessageCounts } from '../domain/ports-reminders.ts';
import { dayAndHourInWords, dayInWords, momentInWords } from '../domain/time.ts';
import type {
  AnnouncementHappening,
  AnnouncementLine,
  AudienceShown,
  RecipientCount,
} from '../domain/views-announcements.ts';
import { count, counted, oneOf } from './in-words.ts';

/** What the cards say with which caseworkers announce something. */
export const announcementTexts = {
  newTitle: 'Een mededeling schrijven',
  changeTitle: 'Een mededeling aanpassen',
  formIntro:
    'Er gaat nog niets weg. Eerst zie je hoe anderen het lezen, en hoeveel mensen het krijgen.',
  problemsTitle: 'Kijk dit nog even na',
  title: `Titel (hoogstens ${LONGEST_ANNOUNCEMENT_TITLE} tekens)`,
  text: `Tekst (hoogstens ${count(LONGEST_ANNOUNCEMENT_TEXT)} tekens)`,
  textNote: 'Gewone tekst: opmaak en links worden niet omgezet.',
  audience: 'Voor wie',
  audienceNumber: (number: number) => `Keuze ${number}`,
  when: 'Wanneer: leeg is meteen, anders dag en uur',
  whenExample: 'Bijvoorbeeld: maandag 5 juli 2027 om 10 uur. Het uur is dat van Brussel.',
  check: 'Bekijk hoe het wordt',
  takeOffered: 'Neem dat moment',
  toList: 'Alle mededelingen',
  toDesk: 'Herinneringen',

  listTitle: 'Mededelingen',
  listIntro:
    'Wat jullie aankondigden, het nieuwste eerst. Alle dossierbeheerders van het programma zien dit.',
  none: 'Er is nog niets aangekondigd. Begin met “Nieuwe mededeling”.',
  write: 'Nieuwe mededeling',
  look: 'Bekijk',
  lookAt: (title: string) => `Bekijk ${title}`,
  lookNumber: (number: number) => `Bekijk mededeling ${number}`,

  states: {
    draft: 'Klopt deze mededeling?',
    scheduled: 'Deze mededeling is ingepland',
    sending: 'Deze mededeling gaat nu weg',
    sent: 'Deze mededeling is verstuurd',
    cancelled: 'Deze mededeling is gestopt',
  } satisfies Readonly<Record<AnnouncementState, string>>,
  audienceLabel: 'Voor',
  whenLabel: 'Wanneer',
  atOnce: 'meteen, zodra je op de knop drukt',
  previewTitle: 'Zo lezen zij het',
  progressTitle: 'Zo ver staat het',
  historyTitle: 'Wie deed wat',
  sendNow: 'Verstuur nu',
  plan: 'Plan voor dat moment',
  test: 'Stuur mij een test',
  change: 'Pas nog iets aan',
  discard: 'Gooi weg',
  cancel: 'Annuleer',
  stop: 'Stop met versturen',
  refresh: 'Vernieuw',
  report: 'Wie kreeg het niet?',
  again: 'Maak er een nieuwe van',

  reportTitle: 'Wie kreeg de mededeling niet?',
  everybody: 'Iedereen kreeg ze.',
  back: 'Terug naar de mededeling',

  toldHeading: 'Mededeling',
  toldTest: 'Test: alleen jij ziet dit bericht.',
  toldBy: (by: string, organisation: string) => `${by} – ${organisation}`,
  toldContext: (programme: string) => `Mededeling van ${programme}`,
} as const;

/** One line per card, without what anybody typed. */
export const announcementSummaries = {
  form: 'Schrijf een mededeling.',
  list: 'De mededelingen.',
  report: 'Wie een mededeling niet kreeg.',
  told: (programme: string) => `Een mededeling van ${programme}.`,
  state: {
    draft: 'Kijk je mededeling na.',
    scheduled: 'Een mededeling is ingepland.',
    sending: 'Een mededeling gaat weg.',
    sent: 'Een mededeling is verstuurd.',
    cancelled: 'Een mededeling is gestopt.',
  } satisfies Readonly<Record<AnnouncementState, string>>,
} as const;

/** "alle kanalen die De Profploeg volgen", "iedereen met een concept voor Eerste ronde (De Profploeg)" */
export function audienceWords(audience: AudienceShown, roundName?: string): string {
  const { programmeName } = audience;
  if (audience.kind === 'channels') return `alle kanalen die ${programmeName} volgen`;
  const round = roundName ?? audience.roundName;
  return audience.onlyDrafts
    ? `iedereen met een concept voor ${round} (${programmeName})`
    : `iedereen met een aanvraag of concept voor ${round} (${programmeName})`;
}

/** The same for the title of a choice, with what differs first: narrow clients cut the rest. */
export function audienceChoice(audience: AudienceShown, roundName: string): string {
  const { programmeName } = audience;
  if (audience.kind === 'channels') return `Kanalen die ${programmeName} volgen`;
  const who = audience.onlyDrafts ? 'wie een concept heeft' : 'iedereen';
  return `${roundName}: ${who} (${programmeName})`;
}

/** How many get it, and who does not. */
export function recipientSentences(
  audience: AudienceShown,
  { channels, snoozed, people, onPaper }: RecipientCount,
): readonly string[] {
  if (audience.kind === 'channels') {
    return [
      channels === 0
        ? 'Geen enkel kanaal krijgt dit nu: niemand volgt het programma.'
        : `${counted(channels, 'kanaal krijgt', 'kanalen krijgen')} dit.`,
      ...(snoozed === 0
        ? []
        : [
            `${counted(snoozed, 'kanaal pauzeert', 'kanalen pauzeren')} nu en ${snoozed === 1 ? 'krijgt' : 'krijgen'} het niet.`,
          ]),
    ];
  }
  return [
    people === 0
      ? 'Niemand krijgt dit nu: er zijn geen makers in deze groep.'
      : `${counted(people, 'persoon krijgt', 'mensen krijgen')} dit in de eigen chat met Kernbot.`,
    ...(onPaper === 0
      ? []
      : [
          `${counted(onPaper, 'aanvraag kwam', 'aanvragen kwamen')} op papier binnen: ${onPaper === 1 ? 'die maker' : 'die makers'} bereik je hier niet.`,
        ]),
  ];
}

/** "12 van 300 verstuurd", and whatever else there is to tell. */
export function progressSentences(counts: MessageCounts, made: boolean): readonly string[] {
  const { planned, claimed, sending, sent, skipped, failed, uncertain } = counts;
  const waiting = planned + claimed + sending;
  const total = waiting + sent + skipped + failed + uncertain;
  if (total === 0) {
    return [made ? 'Er was niemand om het naar te sturen.' : 'De berichten worden klaargezet.'];
  }
  return [
    made
      ? `${count(sent)} van ${counted(total, 'bericht', 'berichten')} verstuurd.`
      : `${counted(sent, 'bericht', 'berichten')} verstuurd; er worden er nog klaargezet.`,
    ...(waiting === 0 ? [] : [`${counted(waiting, 'bericht wacht', 'berichten wachten')} nog.`]),
    ...(failed === 0 ? [] : [`${counted(failed, 'bericht', 'berichten')} niet aangekomen.`]),
    ...(uncertain === 0
      ? []
      : [`Van ${counted(uncertain, 'bericht', 'berichten')} is het niet zeker of het aankwam.`]),
    ...(skipped === 0 ? [] : [`${counted(skipped, 'bericht', 'berichten')} niet verstuurd.`]),
  ];
}

const ANNOUNCEMENT_STATE_WORDS: Readonly<Record<AnnouncementState, string>> = {
  draft: 'concept',
  scheduled: 'ingepland',
  sending: 'gaat nu weg',
  sent: 'verstuurd',
  cancelled: 'gestopt',
};

/** "5 juli 2021 om 12:00 – Kato Maes" */
export function lineWords({
  at,
  by,
  state,
}: Pick<AnnouncementLine, 'at' | 'by' | 'state'>): string {
  return `${ANNOUNCEMENT_STATE_WORDS[state]} · ${momentInWords(at)} · ${by}`;
}

/** When it goes or went out. */
export const announcementMoment = dayAndHourInWords;

/** What somebody did with one. */
export const ANNOUNCEMENT_ACT_WORDS: Readonly<Record<AnnouncementAct, string>> = {
  written: 'geschreven',
  changed: 'aangepast',
  released: 'vrijgegeven',
  cancelled: 'gestopt',
};

/** "5 juli 2021 om 12:00, Kato Maes: vrijgegeven" */
export function announcementHappening({ kind, by, at }: AnnouncementHappening): string {
  return `${momentInWords(at)}, ${by}: ${ANNOUNCEMENT_ACT_WORDS[kind]}`;
}

const FIELDS: Readonly<Record<AnnouncementProblem['field'], string>> = {
  title: 'Titel',
  text: 'Tekst',
  audience: 'Voor wie',
  when: 'Wanneer',
};

/** What is wrong with a field, with its name before it. */
export function announcementProblemText(problem: AnnouncementProblem): string {
  return `${FIELDS[problem.field]}: ${problemText(problem)}`;
}

const MISSING: Readonly<Record<AnnouncementProblem['field'], string>> = {
  title: 'geef de mededeling een titel.',
  text: 'schrijf wat je wil vertellen.',
  audience: 'kies wie de mededeling krijgt.',
  when: 'vul een dag en een uur in, of laat het veld leeg.',
};

function problemText(problem: AnnouncementProblem): string {
  switch (problem.kind) {
    case 'missing':
      return MISSING[problem.field];
    case 'tooLong':
      return tooLong(problem);
    case 'otherWeekday': {
      const [weekday, ...rest] = dayInWords(problem.day).split(' ');
      const near = [problem.day, ...problem.near].map(dayInWords);
      return `${rest.join(' ')} is een ${weekday}. Bedoel je ${oneOf(near)}?`;
    }
    case 'unreadable':
    case 'hour':
      return 'dit kan ik niet lezen. Schrijf het zoals maandag 5 juli 2027 om 10 uur.';
    case 'noHour':
      return 'schrijf er ook het uur bij, zoals maandag 5 juli 2027 om 10 uur.';
    case 'zone':
      return 'schrijf het uur zoals het in Brussel is, zonder tijdzone: maandag 5 juli 2027 om 10 uur.';
    case 'past':
      return 'dit moment is al voorbij. Kies een later moment, of laat het veld leeg.';
    case 'tooFar':
      return 'dit moment ligt meer dan een jaar vooruit. Kies een vroeger moment.';
    case 'quiet':
      return quietSentence(problem.next);
  }
}

function tooLong({ field, length }: Extract<AnnouncementProblem, { kind: 'tooLong' }>): string {
  const most = field === 'title' ? LONGEST_ANNOUNCEMENT_TITLE : LONGEST_ANNOUNCEMENT_TEXT;
  return `dit zijn ${count(length)} tekens. Hou het bij ${count(most)}.`;
}

/** Why nothing goes out now, and when it can. */
export function quietSentence(next: Date): string {
  return `’s avonds, in het weekend en op feestdagen gaat er niets weg. Het kan vanaf ${dayAndHourInWords(next)}.`;
}
