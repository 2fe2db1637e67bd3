import type { HelpView } from '../domain/views.ts';

type Occasion = HelpView['occasion'];

/** The heading and first sentence per occasion. */
export const HELP_OPENINGS: Readonly<Record<Occasion, { title: string; intro: string }>> = {
  welcome: {
    title: 'Welkom bij Kernbot',
    intro:
      'Ik help je gemeente begeleiding aanvragen voor een sterke, bedrijvige kern. Gratis, stap voor stap.',
  },
  help: { title: 'Hulp', intro: 'Dit kan ik voor je doen.' },
  lost: {
    title: 'Dat begreep ik niet',
    intro: 'Zeg het gerust anders, of kies hieronder wat je wil doen.',
  },
};

export const helpTexts = {
  hello: (firstName: string) => `Dag ${firstName}`,
  personal: [
    {
      strong: 'Een aanvraag invullen.',
      rest: 'We gaan samen door de vragen. Alles wordt meteen bewaard.',
    },
    { strong: 'Je aanvragen terugzien.', rest: 'Je gaat verder waar je gebleven was.' },
    { strong: 'Een vraag stellen.', rest: 'Typ ze gewoon, zoals “Wie mag een aanvraag indienen?”' },
  ],
  shared: [
    {
      strong: 'Aanvragen doe je in een chat met mij alleen.',
      rest: 'Zo ziet niemand anders je antwoorden. Zoek Kernbot bij je apps en kies Chat.',
    },
    { strong: 'Hier kan je me vragen stellen.', rest: 'Noem me met @Kernbot en typ je vraag.' },
  ],
  wordsTitle: 'Woorden die altijd werken',
  words: 'aanvraag, status, deadlines, help, privacy, stop',
  sharedWords: 'deadlines, help',
  goOn: 'Ga verder met je aanvraag',
  demonstration: 'Dit is een demonstratie. Wat je indient, is geen echte aanvraag.',
} as const;
