import type { ImportWords } from '../domain/import-columns.ts';

/** What the columns of a table of paper applications are called, apart from the questions. */
export const IMPORT_WORDS = {
  receivedOn: 'Ontvangen op',
  reference: 'Referentie',
  meantRound: 'Bedoeld voor ronde',
} as const satisfies ImportWords;
