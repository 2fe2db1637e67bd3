export const receiptTexts = {
  title: 'Je aanvraag is ingediend',
  reference: 'Je referentie',
  keep: 'Hou deze referentie bij. Typ ze hier om je aanvraag terug te zien.',
  repeated: 'Deze aanvraag was al ingediend. Er is niets dubbel verstuurd.',
  moved: (from: string, to: string) =>
    `De deadline van “${from}” was voorbij. Je aanvraag telt daarom mee voor “${to}”.`,
  municipality: 'Gemeente',
  round: 'Ronde',
  submittedAt: 'Ingediend op',
  nextTitle: 'Wat gebeurt er nu?',
  mail: (address: string) => `We mailen een bevestiging naar ${address}.`,
  reading: 'Een dossierbeheerder leest je aanvraag. Je hoort of ze aanvaard is.',
  demonstration: 'Dit was een oefening. Niemand behandelt deze aanvraag.',
} as const;
