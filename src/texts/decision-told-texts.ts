/** What tells a municipality, its province or an expert of a decision. */
export const decisionToldTexts = {
  beginSheet: (title: string) => `Begin met de ${title.toLowerCase()}`,
  complete: 'Vul aan en dien opnieuw in',
  look: 'Bekijk je aanvraag',
  shortened: 'Lange teksten staan hier ingekort. In de mail en bij je aanvraag staan ze volledig.',
  claim: (code: string, until: string) =>
    `Je code om deze aanvraag in Teams over te nemen is ${code}. Typ ze bij Kernbot. Ze werkt tot ${until}.`,
  unreachedTitle: 'Een beslissing kwam niet aan',
  unreached: {
    municipality:
      'Niemand van de gemeente is te bereiken in Teams, en de mail kwam niet aan. Bel de gemeente of zoek een ander mailadres.',
    province: 'De mail aan de provincie kwam niet aan. Neem zelf contact op met de provincie.',
  },
  open: 'Bekijk dossier',
} as const;

/** What tells an expert of a panel. */
export const panelToldTexts = {
  title: {
    joined: 'Je begeleidt een nieuwe gemeente',
    left: 'Je begeleidt deze gemeente niet meer',
  },
  joined: (organisation: string, programme: string) =>
    `${organisation} zette je op het panel van een gemeente die begeleiding krijgt in ${programme}.`,
  left: (organisation: string, programme: string) =>
    `${organisation} haalde je van het panel van een gemeente in ${programme}. Je hoeft er niets meer voor te doen.`,
  municipality: 'Gemeente',
  reference: 'Referentie',
  panel: 'Panel',
  open: 'Bekijk dossier',
} as const;
