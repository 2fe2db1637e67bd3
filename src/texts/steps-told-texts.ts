import { dateInWords } from '../domain/time.ts';
import type { StepsToldView, ToldStep } from '../domain/views-reports.ts';
import { allOf, counted } from './in-words.ts';
import { ownerWords, stepName } from './trajectory-words.ts';

/** What the side that does a step is told of it. */
export const stepsToldTexts = {
  endsWith: 'Klaar wanneer',
  reason: 'Waarom',
  open: 'Bekijk de stap',
  openNamed: (name: string) => `Bekijk stap ${name}`,
  toTrajectory: 'Naar het traject',
  shortened: 'De uitleg staat hier ingekort. Op de kaart van de stap staat ze volledig.',
  howToOpen: 'Open Kernbot in Teams en typ “traject” om de stap te bekijken.',
} as const;

/** "Nu aan jullie: 1.2 Projectplan" */
export function stepsToldTitle({ head, steps }: StepsToldView): string {
  const [first] = steps;
  const names = allOf(steps.map(({ line }) => stepName(line)));
  const isOneKind = steps.every(({ what }) => what === first?.what);
  if (first === undefined || !isOneKind) {
    return `Het traject wijzigde in ${counted(steps.length, 'stap', 'stappen')}`;
  }
  switch (first.what) {
    case 'begun':
      return `Nu aan ${ownerWords(first.line.owner, head)}: ${names}`;
    case 'resumed':
      return `Het traject gaat verder: ${names}`;
    case 'reopened':
      return `Opnieuw open: ${names}`;
    case 'moved':
      return `Nieuwe datum: ${names}`;
    case 'skipped':
      return `Overgeslagen: ${names}`;
  }
}

/** What happened to a step and who did it, as a sentence; empty when the title says it all. */
export function toldSentence({ what, from = '' }: ToldStep, by: string): string {
  const who = by === '' ? 'Iemand' : by;
  switch (what) {
    case 'begun':
      return '';
    case 'resumed':
      return 'De aanvraag is opnieuw geselecteerd.';
    case 'reopened':
      return `${who} opende deze stap opnieuw.`;
    case 'moved':
      return `${who} verplaatste de datum. Die was ${dateInWords(from)}.`;
    case 'skipped':
      return `${who} sloeg deze stap over. Je hoeft er niets meer voor te doen.`;
  }
}
