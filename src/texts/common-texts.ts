/** Words that every card shares, so that the same thing is called the same everywhere. */
export const commonTexts = {
  demonstration: 'Demonstratie – geen echte aanvraag',
  goodMark: '✓',
  warningMark: '!',
  progress: (step: number, count: number) => `Stap ${step} van ${count}`,
  noAnswer: 'Niet ingevuld',
  myFiles: 'Mijn aanvragen',
  help: 'Hulp',
  goOn: 'Ga verder',
  look: 'Bekijk',
  change: 'Wijzig',
  stop: 'Bewaar en stop',
  pdf: 'Bekijk als PDF',
  invite: 'Nodig een collega uit',
  startApplication: 'Start een aanvraag',
  deadlines: 'Deadlines',
  privacy: 'Mijn gegevens',
} as const;
