import type { Selection } from '../domain/review.ts';
import type { LeftFile, SelectionProblem } from '../domain/views-decisions.ts';
import { CASE_STATE_WORDS, DECISION_WORDS } from './case-words.ts';
import { DECISION_PROBLEMS } from './decision-texts.ts';
import { count, counted } from './in-words.ts';

/** Selecting the admissible files of a round in a list. */
export const selectionTexts = {
  title: 'Selecteer aanvragen',
  intro: (total: number) =>
    total === 0
      ? 'In deze ronde wacht geen enkele ontvankelijke aanvraag op een selectie.'
      : `${counted(total, 'ontvankelijke aanvraag wacht', 'ontvankelijke aanvragen wachten')} op een selectie. Kruis aan waarover je nu beslist.`,
  files: 'Aanvragen',
  fileNumber: (number: number, reference: string) => `Aanvraag ${number} (${reference})`,
  centreCity: 'centrumstad',
  previewTitle: 'Kijk na en beslis',
  counted: (files: number, kind: Selection) =>
    `${DECISION_WORDS[kind]}: ${counted(files, 'aanvraag', 'aanvragen')}`,
  province: (name: string, files: number) => `${name === '' ? 'Onbekend' : name}: ${count(files)}`,
  centreCities: (cities: number) =>
    cities === 0
      ? 'Er is geen centrumstad bij.'
      : `${counted(cities, 'daarvan is een centrumstad', 'daarvan zijn centrumsteden')}.`,
  letterTitle: 'Dit leest elke gemeente, met haar eigen naam en referentie',
  anyFile: { reference: '(eigen referentie)', municipality: '(eigen naam)' },
  leftTitle: 'Hierover is niets beslist',
  toFiles: 'Naar de dossiers',
} as const;

export const SELECTION_PROBLEMS: Readonly<Record<SelectionProblem, string>> = {
  ...DECISION_PROBLEMS,
  filesMissing: 'Kruis minstens één aanvraag aan.',
};

const WHY_LEFT: Readonly<Record<Exclude<LeftFile['why'], 'unavailable'>, string>> = {
  changed: 'intussen gewijzigd',
  withdrawn: 'ingetrokken door de gemeente',
  state: 'niet meer te selecteren',
};

/** "Tielt (PP-2021-0003): intussen gewijzigd, staat nu op “Ontvankelijk”" */
export function leftWords({ why, line: one }: LeftFile): string {
  if (one === undefined || why === 'unavailable') return 'Een dossier dat ik je niet kan tonen';
  const state = CASE_STATE_WORDS[one.state];
  return `${one.municipality} (${one.reference}): ${WHY_LEFT[why]}, staat nu op “${state}”`;
}
