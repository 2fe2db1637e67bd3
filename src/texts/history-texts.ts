import { DOSSIER_STATES, type DossierState } from '../domain/dossier.ts';
import type { EventKind } from '../domain/dossier-event.ts';
import { dayInWords } from '../domain/time.ts';
import { detailOf, type ToldEvent } from '../domain/told-event.ts';
import { euros } from './case-words.ts';
import { UNNAMED_COLLEAGUE } from './file-notices.ts';
import { allOf } from './in-words.ts';

/** One thing that happened to a file, as a sentence: who did what, from what to what. */
export function historySentence(told: ToldEvent): string {
  const by = told.by === '' ? SOMEBODY : told.by;
  return `${by} ${WHAT[told.kind](told)}.`;
}

const SOMEBODY = 'Iemand';

/** What somebody did; the sentence begins with their name and ends in a full stop. */
const WHAT: Readonly<Record<EventKind, (told: ToldEvent) => string>> = {
  started: (told) => `begon deze aanvraag${forRound(told)}`,
  copied: (told) => `maakte deze aanvraag als kopie van ${otherFile(told)}${forRound(told)}`,
  answered: ({ before, after, ...told }) =>
    before === undefined
      ? `vulde ${question(told)} in${said(after)}`
      : `wijzigde ${question(told)}: van ${quoted(before)} naar ${quoted(after)}`,
  cleared: ({ before, ...told }) =>
    `maakte ${question(told)} leeg${before === undefined ? '' : `. Daar stond: ${quoted(before)}`}`,
  conflicted: (told) =>
    `schreef een andere tekst bij ${question(told)} terwijl een collega dat ook deed. Beide teksten zijn bewaard`,
  resolved: ({ after, ...told }) =>
    `koos bij ${question(told)} uit twee teksten${after === undefined ? '' : `: ${quoted(after)}`}`,
  carriedOver: () => 'opende deze aanvraag in de nieuwe versie van het formulier',
  colleagueInvited: (told) =>
    told.self ? 'begon mee te werken met een code' : `nodigde ${person(told)} uit om mee te werken`,
  colleagueRemoved: (told) =>
    told.self ? 'werkt niet langer mee' : `haalde ${person(told)} van deze aanvraag`,
  submitted: ({ reference, ...told }) =>
    `diende de aanvraag in${forRound(told)}${reference === undefined ? '' : `, met referentie ${reference}`}`,
  withdrawn: (told) => `trok de aanvraag in. Ze was: ${state(told, 'from')}`,
  imported: (told) => `nam deze aanvraag over van papier${received(told)}`,
  claimed: () => 'nam dit dossier over in Teams',
  taken: (told) => {
    const from = detailOf(told, 'from');
    return from === undefined ? 'nam dit dossier op' : `nam dit dossier over van ${from}`;
  },
  assigned: (told) => {
    const from = detailOf(told, 'from');
    const before = from === undefined ? '' : `. Eerst had ${from} het`;
    return `gaf dit dossier aan ${detailOf(told, 'to') ?? SOMEBODY}${before}`;
  },
  checked,
  moreAsked: (told) => `vroeg meer informatie bij ${question(told)}${said(detailOf(told, 'text'))}`,
  moreRecalled: () => 'trok de vraag om meer informatie in',
  moreAnswered: ({ questions = [] }) =>
    `verstuurde de aanvulling${questions.length === 0 ? '' : ` bij ${allOf(questions.map(quoted))}`}`,
  decided,
  decisionWithdrawn,
  returned: (told) => `gaf ${otherFile(told)} terug als concept${forRound(told)}`,
  panelComposed: (told) => {
    const [from, to] = [detailOf(told, 'from'), detailOf(told, 'to')];
    const before = from === undefined ? '' : `. Eerst: ${from}`;
    return `${to === undefined ? 'haalde alle experten van het panel' : `stelde het panel samen: ${to}`}${before}`;
  },
  budgetSet: (told) => {
    const from = detailOf(told, 'from');
    const before = from === undefined ? '' : `, in plaats van ${euros(Number(from))}`;
    return `zette het budget op ${euros(Number(detailOf(told, 'to')))}${before}`;
  },
  sheetBegun: () => 'begon dit in te vullen',
  sheetAssigned: (told) => {
    const part = quoted(detailOf(told, 'part') ?? '');
    const to = detailOf(told, 'to');
    return to === undefined ? `nam ${part} terug voor iedereen` : `gaf ${part} aan ${to}`;
  },
  sheetFinished: (told) => `gaf versie ${detailOf(told, 'version') ?? ''} door`,
  sheetReopened: (told) =>
    `opende dit opnieuw om te schrijven, na versie ${detailOf(told, 'version') ?? ''}`,
  sheetConfirmed: (told) => {
    const side = SIGNER_PHRASES[detailOf(told, 'side') ?? ''] ?? '';
    return `bevestigde versie ${detailOf(told, 'version') ?? ''}${side}`;
  },
};

/** For which side somebody agreed to a document. */
const SIGNER_PHRASES: Readonly<Record<string, string>> = {
  municipality: ' voor de gemeente',
  experts: ' voor de experten',
};

/** How a file stands, within a sentence. */
const STATE_PHRASES: Readonly<Record<DossierState, string>> = {
  draft: 'nog niet ingediend',
  submitted: 'ingediend',
  admissible: 'ontvankelijk',
  inadmissible: 'niet ontvankelijk',
  deferred: 'nog niet duidelijk genoeg',
  selected: 'geselecteerd',
  notSelected: 'niet geselecteerd',
  withdrawn: 'ingetrokken',
};

function state(told: ToldEvent, key: string): string {
  const value = detailOf(told, key);
  const known = DOSSIER_STATES.find((one) => one === value);
  return known === undefined ? (value ?? '') : STATE_PHRASES[known];
}

const CHECK_PHRASES: Readonly<Record<string, string>> = {
  open: 'nog niet bekeken',
  met: 'ja',
  notMet: 'nee',
};

function checkWord(told: ToldEvent, key: string): string {
  const value = detailOf(told, key) ?? 'open';
  return CHECK_PHRASES[value] ?? value;
}

function checked(told: ToldEvent): string {
  const [from, to] = [checkWord(told, 'from'), checkWord(told, 'to')];
  const point = quoted(told.check ?? detailOf(told, 'check'));
  const note = detailOf(told, 'note');
  if (from === to && note === undefined) return `haalde de nota bij ${point} weg`;
  return from === to
    ? `schreef een nota bij ${point}: ${quoted(note)}`
    : `zette ${point} van “${from}” op “${to}”${note === undefined ? '' : `. Nota: ${quoted(note)}`}`;
}

function decided(told: ToldEvent): string {
  const what = `besliste: ${state(told, 'to')}. Eerst: ${state(told, 'from')}${reasonOf(told)}`;
  const unmailed = detailOf(told, 'unmailedProvince');
  if (detailOf(told, 'provinceLetter') !== undefined) return `${what}. De provincie kreeg een mail`;
  return told.toCaseworkers && unmailed !== undefined
    ? `${what}. De provincie ${unmailed} kreeg geen mail: haar adres is niet ingesteld`
    : what;
}

function decisionWithdrawn(told: ToldEvent): string {
  const reason = quoted(detailOf(told, 'reason'));
  const decision = `“${state(told, 'decided')}”`;
  const budget = detailOf(told, 'budget');
  const ended =
    told.toCaseworkers && budget !== undefined
      ? `. Het budget van ${euros(Number(budget))} vervalt`
      : '';
  return `trok de beslissing ${decision} in. Reden: ${reason}. De aanvraag is weer: ${state(told, 'to')}${ended}`;
}

function quoted(text: string | undefined): string {
  return `“${text ?? ''}”`;
}

function said(text: string | undefined): string {
  return text === undefined ? '' : `: ${quoted(text)}`;
}

function question(told: Pick<ToldEvent, 'question' | 'details'>): string {
  return told.question === undefined ? GONE_QUESTION : quoted(told.question);
}

const GONE_QUESTION = 'een vraag die niet meer in het formulier staat';

function forRound({ round }: Pick<ToldEvent, 'round'>): string {
  return round === undefined ? '' : ` voor ${quoted(round)}`;
}

function otherFile({ reference }: Pick<ToldEvent, 'reference'>): string {
  return reference === undefined ? 'een andere aanvraag' : `aanvraag ${reference}`;
}

function person({ person: name }: Pick<ToldEvent, 'person'>): string {
  return name === undefined || name === UNNAMED_COLLEAGUE ? 'een collega' : name;
}

function reasonOf(told: ToldEvent): string {
  const reason = told.reason ?? detailOf(told, 'reason');
  const explanation = detailOf(told, 'explanation');
  const why = reason === undefined ? '' : `. Reden: ${quoted(reason)}`;
  return explanation === undefined ? why : `${why}. Uitleg: ${quoted(explanation)}`;
}

function received(told: ToldEvent): string {
  const day = detailOf(told, 'receivedOn');
  return day === undefined ? '' : `, ontvangen op ${dayInWords(day)}`;
}
