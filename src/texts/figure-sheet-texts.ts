import type { Tally } from '../domain/figure-tally.ts';
import { TALLY_WORDS } from './figure-texts.ts';

/** The figures as an Excel file. */
export const figureSheetTexts = {
  sheets: {
    overview: 'Overzicht',
    provinces: 'Per provincie',
    reasons: 'Redenen',
    municipalities: 'Gemeenten',
    controls: 'Controle',
  },
  asOf: 'Stand op',
  round: 'Ronde',
  deadline: 'Deadline',
  lateOut: 'Na de deadline ingediend (naar een volgende ronde)',
  mean: 'Budget gemiddeld',
  total: 'Totaal',
  demonstration: (name: string) => `${name} (demonstratie, telt niet mee)`,
  decision: 'Beslissing',
  reason: 'Reden',
  noReason: 'Geen reden uit de lijst',
  number: 'Aantal',
  province: 'Provincie',
  reference: 'Referentie',
  municipality: 'Gemeente',
  nis: 'NIS-code',
  centreCity: 'Centrumstad',
  yes: 'ja',
  no: 'nee',
  submittedAt: 'Ingediend op',
  lateFrom: 'Te laat voor',
  state: 'Toestand',
  decidedAt: 'Beslist op',
  explanation: 'Toelichting',
  budget: 'Budget',
  guidanceFrom: 'Begeleiding vanaf',
  control: 'Wat er moet kloppen',
  whole: 'Geheel',
  sum: 'Som van de delen',
  holds: 'Klopt',
  wrong: 'NEE',
  working: 'Uitwerking',
  description: (programme: string) => `De cijfers van ${programme} in Excel.`,
  fileName: (programmeId: string, day: string) => `cijfers-${programmeId}-${day}.xlsx`,
} as const;

/** Numbers of a tally that have a column, in this order. */
export const TALLY_COLUMNS = [
  'received',
  'late',
  'inadmissible',
  'admissible',
  'deferred',
  'selected',
  'notSelected',
  'toJudge',
  'toSelect',
  'withdrawn',
  'centreCities',
  'selectedCentreCities',
  'budgeted',
] as const satisfies readonly (keyof Tally)[];

/** The heading of a column. */
export function tallyColumn(name: keyof Tally): string {
  return TALLY_WORDS[name];
}
