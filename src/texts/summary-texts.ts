/**
 * One line per card for notifications and screen readers. Others may read it over a shoulder: no
 * answers, names of people or municipalities; a reference at most.
 */
export const summaryTexts = {
  step: (title: string, step: number, count: number) => `Stap ${step} van ${count}: ${title}`,
  overview: (toDo: number, asksMore: boolean | undefined) => {
    if (asksMore) return toDo === 0 ? 'Je aanvulling is klaar.' : 'Overzicht van je aanvulling.';
    return toDo === 0 ? 'Je aanvraag is klaar om in te dienen.' : 'Overzicht van je aanvraag.';
  },
  conflict: 'Er zijn twee versies van een antwoord. Kies er één.',
  receipt: (reference: string) => `Aanvraag ${reference} is ingediend.`,
  files: 'Je aanvragen.',
  file: (reference: string | undefined) =>
    reference === undefined ? 'Je aanvraag.' : `Aanvraag ${reference}.`,
  withdraw: 'Wil je deze aanvraag intrekken?',
  resume: 'Je hebt een aanvraag die nog niet ingediend is.',
  closed: 'Aanvragen kan nu niet.',
  invite: 'Nodig een collega uit.',
  privacy: 'Je gegevens bij Kernbot.',
  privacyRemoval: { ask: 'Wil je je gegevens wissen?', done: 'Je gegevens zijn gewist.' },
  deadlines: 'De deadlines van alle programma’s.',
  help: {
    welcome: 'Welkom bij Kernbot.',
    help: 'Dit kan Kernbot voor je doen.',
    lost: 'Kernbot begreep je bericht niet.',
  },
  answerOrQuestion: 'Is dit je antwoord of een vraag?',
  programme: (name: string) => `Over ${name}.`,
  unavailable: 'Dit kan Kernbot niet tonen.',
  sheetParts: 'Wie vult welk deel in?',
  partGiven: 'Een deel om in te vullen',
  sheetChoice: 'Welke fiche bedoel je?',
  sheet: (title: string) => `${title}: de delen en wat er nog ontbreekt`,
} as const;
