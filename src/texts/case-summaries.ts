/** One line per card about files of others, under the same rule as the other summaries: a reference at most. */
export const caseSummaries = {
  cases: 'De dossiers die je behandelt.',
  guided: 'De dossiers die je begeleidt.',
  case: (reference: string) => `Dossier ${reference}.`,
  looks: 'Wie een dossier opende.',
  history: 'De historiek van je aanvraag.',
} as const;
