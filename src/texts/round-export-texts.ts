/** Everything of a round as a table. */
export const roundExportTexts = {
  fileName: (round: string, day: string, format: string) =>
    `${['ronde', inFileName(round), day].filter((part) => part !== '').join('-')}.${format}`,
  description: (round: string) => `Alles van ${round}: aanvragen, beslissingen en historiek.`,
  sheets: {
    applications: 'Aanvragen',
    decisions: 'Beslissingen',
    history: 'Historiek',
    experts: 'Experten',
    remarks: 'Opmerkingen',
  },
  reference: 'Referentie',
  municipality: 'Gemeente',
  nis: 'NIS-code',
  province: 'Provincie',
  centreCity: 'Centrumstad',
  round: 'Ronde',
  lateFrom: 'Te laat voor',
  submittedAt: 'Ingediend op',
  onPaper: 'Op papier',
  state: 'Status',
  stateSince: 'Status sinds',
  turn: 'Aan zet',
  assignee: 'Dossierbeheerder',
  reason: 'Reden',
  explanation: 'Uitleg',
  decidedAt: 'Beslist op',
  budget: 'Budget',
  yes: 'ja',
  no: 'nee',
  at: 'Wanneer',
  by: 'Wie',
  what: 'Wat',
  decided: 'Beslist',
  takenBack: 'Ingetrokken',
  decision: 'Beslissing',
  sentence: 'Wat er gebeurde',
  expert: 'Expert',
  organisation: 'Organisatie',
  fields: 'Expertise',
  question: 'Vraag',
  remark: 'Opmerking',
  answeredAt: 'Beantwoord op',
  recalledAt: 'Teruggenomen op',
} as const;

/** Only letters that every file system takes. */
function inFileName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
