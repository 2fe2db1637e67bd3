/** What happened to a file, for its own people. */
export const fileHistoryTexts = {
  title: 'Historiek van je aanvraag',
  open: 'Historiek',
  toFile: 'Terug naar de aanvraag',
} as const;
