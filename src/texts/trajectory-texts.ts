import { dateInWords, dayInWords, momentInWords } from '../domain/time.ts';
import type { StepAct } from '../domain/trajectory-access.ts';
import type { Deliverable } from '../domain/trajectory-rules.ts';
import type { TrajectoryView } from '../domain/views-trajectory.ts';
import { allOf, numberInWords, startOfSentence } from './in-words.ts';

/** One line per card about a guidance, under the same rule as the other summaries: a reference at most. */
export const trajectorySummaries = {
  trajectory: (reference: string) => `Het traject van ${reference}.`,
  step: (name: string) => `Stap ${name}.`,
  history: 'De historiek van het traject.',
  own: 'Je trajecten.',
  overview: 'De trajecten van het programma.',
} as const;

/** The card of one guidance. */
export const trajectoryTexts = {
  title: (reference: string) => (reference === '' ? 'Traject' : `Traject ${reference}`),
  noMunicipality: 'Gemeente niet bekend',
  whereTitle: 'Waar staan we?',
  now: 'Nu bezig',
  turn: 'Aan zet',
  next: 'Daarna',
  late: 'Te laat',
  nothingLate: 'niets',
  plan: 'Planning',
  beginsOn: (day: string) => `De begeleiding begint op ${dayInWords(day)}.`,
  ended: (at: Date) => `Het traject is afgerond op ${momentInWords(at)}.`,
  stopped: (at: Date) =>
    `Dit traject ligt stil sinds ${momentInWords(at)}: de aanvraag is niet meer geselecteerd. Alles blijft bewaard.`,
  /** Not "1. …": clients make a list of that. */
  part: ({ number, title }: { readonly number: number; readonly title: string }) =>
    `Deel ${number}: ${title}`,
  look: 'Bekijk',
  lookAt: (name: string) => `Bekijk stap ${name}`,
  meetings: 'Overleg',
  history: 'Historiek',
  historyTitle: 'Historiek van het traject',
  toTrajectory: 'Naar het traject',
  toFile: 'Naar de aanvraag',
  toCase: 'Naar het dossier',
  toList: 'Terug naar de trajecten',
  toOwn: 'Mijn trajecten',
  open: 'Bekijk het traject',
} as const;

/** How the whole fits the months that a guidance takes. */
export function planSentence({ fits, endDay, months }: TrajectoryView): string {
  const end = `alles is klaar op ${dateInWords(endDay)}`;
  const [least, most] = [numberInWords(months.least), numberInWords(months.most)];
  switch (fits) {
    case 'fits':
      return `${end}, binnen ${least} tot ${most} maanden.`;
    case 'tooLong':
      return `let op, zo eindigt het traject pas op ${dateInWords(endDay)}. Dat is later dan ${most} maanden na de start.`;
    case 'tooShort':
      return `let op, zo eindigt het traject al op ${dateInWords(endDay)}. Dat is vroeger dan ${least} maanden na de start.`;
  }
}

export const DELIVERABLE_WORDS: Readonly<Record<Deliverable, string>> = {
  intakeSheet: 'De intakefiche',
  projectPlan: 'Het projectplan',
  homework: 'Het huiswerk: de acties met hun resultaat',
  stakeholders: 'Het overzicht van wie meewerkt en meepraat',
  firstReport: 'Projectrapport 1',
  trajectorySheet: 'De trajectfiche',
  finalReport: 'Het definitieve projectrapport',
};

/** The card of one step. */
export const stepTexts = {
  owner: 'Wie',
  endsWith: 'Klaar wanneer',
  deliverable: 'Resultaat',
  questions: 'Vragen in Word',
  meetings: 'Overleg',
  meetingList: (titles: readonly string[]) => allOf(titles),
  waitsFor: 'Begint na',
  reason: { skipped: 'Waarom overgeslagen', other: 'Waarom opnieuw geopend' },
  historyTitle: 'Wat er gebeurde',
  typed: 'Dit typte je; het is niet bewaard',
  doneTitle: 'Is deze stap klaar?',
  dueTitle: 'Andere datum nodig?',
  day: 'Nieuwe datum, zoals vrijdag 12 november 2027',
  skipTitle: 'Deze stap overslaan?',
  skipReason: 'Waarom sla je deze stap over?',
  reopenTitle: 'Toch nog niet klaar?',
  reopenReason: 'Waarom open je deze stap opnieuw?',
  otherSide: (owner: string) => `${startOfSentence(owner)} beslist over deze stap.`,
} as const;

export const STEP_ACT_TITLES: Readonly<Record<StepAct, string>> = {
  finish: 'Ja, deze stap is klaar',
  skip: 'Sla deze stap over',
  moveDue: 'Verplaats de datum',
  reopen: 'Open deze stap opnieuw',
};
