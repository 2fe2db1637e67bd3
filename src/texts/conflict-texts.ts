export const conflictTexts = {
  title: 'Er zijn twee versies van dit antwoord',
  intro:
    'Jullie vulden deze vraag tegelijk in. Kies welke versie blijft. Er gaat niets verloren: de andere blijft bewaard.',
  question: 'Vraag: ',
  version: (number: 1 | 2) => `Versie ${number}`,
  present: 'staat nu in de aanvraag',
  by: (name: string, mine: boolean) => (mine ? 'van jou' : `van ${name}`),
  empty: '(leeg)',
  cutShort: 'Dit is het begin. De volledige tekst is bewaard.',
  choose: (number: 1 | 2) => `Kies versie ${number}`,
  mergedLabel: 'Of maak er één tekst van',
  keepMerged: 'Bewaar deze ene tekst',
  later: 'Later kiezen',
} as const;
