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

/** The first sentence for an expert, who guides. */
export const EXPERT_INTROS: Readonly<Record<Occasion, string>> = {
  welcome: 'Ik help je gemeenten begeleiden, samen met de andere experten.',
  help: 'Dit kan je als expert.',
  lost: HELP_OPENINGS.lost.intro,
};

/** The first sentence for a caseworker, who applies for nothing. */
export const CASEWORKER_INTROS: Readonly<Record<Occasion, string>> = {
  welcome: 'Ik help je aanvragen, vragen en rondes behandelen.',
  help: 'Dit kan je als dossierbeheerder.',
  lost: HELP_OPENINGS.lost.intro,
};

export const helpTexts = {
  hello: (firstName: string) => `Dag ${firstName}`,
  personal: [
    {
      strong: 'Een aanvraag invullen.',
      rest: 'We gaan samen door de vragen. Alles wordt meteen bewaard.',
    },
    { strong: 'Je aanvragen terugzien.', rest: 'Je gaat verder waar je gebleven was.' },
    {
      strong: 'Zien wat eraan komt.',
      rest: 'Typ “agenda”. Met “herinneringen” kies je wat ik je stuur.',
    },
    { strong: 'Een vraag stellen.', rest: 'Typ ze gewoon, zoals “Wie mag een aanvraag indienen?”' },
  ],
  guided: [
    {
      strong: 'Je traject volgen.',
      rest: 'Typ “traject” om te zien waar jullie staan, “huiswerk” voor wat jullie nog te doen hebben en “overleg” voor de afspraken.',
    },
    {
      strong: 'Je team laten herinneren.',
      rest: 'Typ “@Kernbot volg” in een kanaal van je team. Daar komt dan wat er te doen is.',
    },
    {
      strong: 'Leren van andere gemeenten.',
      rest: 'Typ “ervaringen”, of “ervaringen over leegstand”.',
    },
  ],
  expert: [
    {
      strong: 'Je trajecten volgen.',
      rest: 'Typ “trajecten” of “overleg”. Open een traject om een document te schrijven, een stap af te ronden of iets te melden.',
    },
    {
      strong: 'Samen kijken.',
      rest: 'Typ “werkgroep” voor alle trajecten, “werkgroepen” per thema, of vraag “wie heeft ook leegstand?”.',
    },
    {
      strong: 'Zien wat eraan komt.',
      rest: 'Typ “agenda” of “herinneringen”. Typ “@Kernbot volg” in een kanaal om het daar te melden.',
    },
    {
      strong: 'Leren van wat werkte.',
      rest: 'Typ “ervaringen”, of “ervaringen over leegstand”.',
    },
    { strong: 'Een vraag stellen.', rest: 'Typ ze gewoon, zoals “Hoe lang duurt een traject?”' },
  ],
  caseworker: [
    {
      strong: 'Aanvragen behandelen.',
      rest: 'Typ “dossiers”, “dossiers Limburg” of “wat wacht er”. Open een dossier om het te nemen, na te gaan, meer informatie te vragen of te beslissen.',
    },
    {
      strong: 'Eén dossier openen.',
      rest: 'Typ de gemeente of de referentie, zoals “PP-2021-0042”. Een vroegere naam mag ook.',
    },
    {
      strong: 'Selecteren.',
      rest: 'Typ “selectie”. Panel en budget vind je daarna in het dossier.',
    },
    {
      strong: 'Begeleidingen volgen.',
      rest: 'Typ “trajecten” of “overleg”. “werkgroepen” toont wat ze gemeen hebben, “ervaringen” wat gemeenten leerden.',
    },
    {
      strong: 'Rondes en cijfers.',
      rest: 'Typ “rondes”, “nieuwe ronde”, “cijfers” of “exporteer ronde 1”.',
    },
    {
      strong: 'Vragen beantwoorden.',
      rest: 'Typ “vragen”, “faq” of “niet gevonden”. In een kanaal: “vragen hier” of “start vragenronde”.',
    },
    {
      strong: 'Herinneringen.',
      rest: 'Typ “herinneringen” voor wat er wegging en wat gepland is, “mededeling” om iets aan te kondigen, “agenda” voor wat jij te doen hebt. In een kanaal: “volg”.',
    },
    {
      strong: 'Mensen en papier.',
      rest: 'Typ “experten”, “dossierbeheerders” of “importeren”.',
    },
  ],
  shared: [
    {
      strong: 'Aanvragen doe je in een chat met mij alleen.',
      rest: 'Zo ziet niemand anders je antwoorden. Zoek Kernbot bij je apps en kies Chat.',
    },
    { strong: 'Hier kan je me vragen stellen.', rest: 'Noem me met @Kernbot en typ je vraag.' },
    {
      strong: 'Hier kan ik herinneren.',
      rest: 'Typ “@Kernbot volg” om te kiezen wat ik hier meld: deadlines, stappen of overleg.',
    },
  ],
  sheet: (title: string) => ({
    strong: `Je ${title.toLowerCase()} invullen.`,
    rest: 'Typ “intakefiche”. We gaan samen door de vragen, en je collega’s kunnen meedoen.',
  }),
  sheetWords:
    'intakefiche, traject, huiswerk, overleg, agenda, herinneringen, ervaringen, status, help, privacy, stop',
  guidedWords:
    'traject, huiswerk, overleg, agenda, herinneringen, ervaringen, status, help, privacy, stop',
  expertWords: 'trajecten, overleg, agenda, herinneringen, werkgroepen, ervaringen, help, privacy',
  goOnSheet: (title: string) => `Ga verder met je ${title.toLowerCase()}`,
  wordsTitle: 'Woorden die altijd werken',
  words: 'aanvraag, status, deadlines, agenda, herinneringen, ervaringen, help, privacy, stop',
  caseworkerWords:
    'dossiers, trajecten, vragen, rondes, cijfers, herinneringen, mededeling, agenda, experten, importeren, help, privacy',
  cases: 'Dossiers',
  trajectory: 'Je traject',
  trajectories: 'Je trajecten',
  experiences: 'Ervaringen',
  inquiries: 'Vragen',
  rounds: 'Rondes',
  figures: 'Cijfers',
  sharedWords: 'deadlines, volg, help',
  goOn: 'Ga verder met je aanvraag',
  demonstration: 'Dit is een demonstratie. Wat je indient, is geen echte aanvraag.',
} as const;
