export const askCardTexts = {
  title: (organisation: string) => `Stel je vraag aan ${organisation}`,
  titleOpen: 'Stel je vraag',
  intro:
    'Kijk je vraag na en vul aan wat kan helpen. Een medewerker leest ze en antwoordt je hier in Teams.',
  text: 'Je vraag',
  programme: 'Over welk programma gaat het?',
  programmeOf: (programme: string, organisation: string) => `${programme} (${organisation})`,
  municipality: 'Je gemeente of organisatie',
  otherOrganisation: 'Een andere organisatie (geen gemeente)',
  email: 'E-mailadres, om je ook te kunnen mailen (niet verplicht)',
  dossier: 'Welk dossier hoort erbij?',
  noDossier: 'Geen',
  dossierNumber: (number: number) => `Dossier ${number}`,
  dossierNote: 'Kies je een dossier, dan kan de medewerker het lezen.',
  send: 'Verstuur mijn vraag',
} as const;
