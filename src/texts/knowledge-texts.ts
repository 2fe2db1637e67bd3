import type { EvaluationResult } from '../domain/evaluation.ts';
import type { LessonWords } from '../domain/shared-lesson.ts';
import type { SharingChoice } from '../domain/sharing.ts';
import { momentInWords } from '../domain/time.ts';
import { allOf, counted } from './in-words.ts';
import { SCRUB_WORDS } from './phraser-texts.ts';

/** One line per card about what was learned, under the same rule as the other summaries. */
export const knowledgeSummaries = {
  evaluations: 'De evaluatie van de acties.',
  evaluation: 'De evaluatie van één actie.',
  sharing: 'Delen wat jullie leerden?',
  experiences: 'Ervaringen van andere gemeenten.',
} as const;

/** What stands in a shared text where something of a person or a municipality stood. */
export const LESSON_WORDS: LessonWords = { scrub: SCRUB_WORDS, municipality: 'onze gemeente' };

export const RESULT_WORDS: Readonly<Record<EvaluationResult, string>> = {
  worked: 'Werkte',
  partly: 'Werkte deels',
  failed: 'Werkte niet',
  unknown: 'Nog niet te zeggen',
};

/** A sign before a result, which the words beside it say too. */
export const RESULT_MARKS: Readonly<Record<EvaluationResult, string>> = {
  worked: '✓',
  partly: '±',
  failed: '✗',
  unknown: '?',
};

/** The evaluation of actions. */
export const evaluationTexts = {
  listTitle: 'Acties evalueren',
  listIntro:
    'De experten zeggen per actie of ze werkte en wat daaruit te leren valt, elk vanuit hun eigen veld.',
  counts: (evaluated: number, total: number) =>
    `${counted(evaluated, 'actie', 'acties')} van de ${total} geëvalueerd.`,
  none: 'Er staan nog geen acties op de lijst.',
  notYet: 'Nog niet geëvalueerd.',
  open: { evaluate: 'Evalueer', read: 'Bekijk' },
  openNumber: {
    evaluate: (number: number) => `Evalueer actie ${number}`,
    read: (number: number) => `Bekijk de evaluatie van actie ${number}`,
  },
  title: (number: number) => `Actie ${number}: evaluatie`,
  foundTitle: 'Wat de experten vonden',
  by: (by: string, at: Date) => `${by}, ${momentInWords(at)}`,
  earlier: 'Eerder',
  formTitle: 'Wat vind jij?',
  result: 'Werkte deze actie?',
  learned: 'Wat leren we hieruit?',
  field: 'Vanuit welk expertiseveld?',
  from: (label: string) => `Je zegt dit vanuit je expertiseveld: ${label}.`,
  save: 'Bewaar mijn evaluatie',
  shared: 'Noem geen mensen: als de gemeente dat goed vindt, lezen anderen dit ook.',
  toList: 'Naar alle acties',
  toItem: 'Naar de actie',
  toStep: 'Naar de stap',
  toTrajectory: 'Naar het traject',
  onItem: (count: number) => (count === 0 ? 'Evaluatie' : `Evaluatie (${count})`),
  shortened: 'Lange teksten staan hier ingekort.',
} as const;

const SHARING_WORDS: Readonly<Record<SharingChoice, string>> = {
  named: 'Ja, met onze naam',
  unnamed: 'Ja, zonder onze naam',
  none: 'Nee, deel niets',
};

/** Whether a municipality shares what it learned. */
export const sharingTexts = {
  title: 'Delen wat jullie leerden?',
  ask: 'Wat we leerden mag gedeeld worden met andere gemeenten',
  intro:
    'Andere gemeenten vinden dan jullie lessen en de acties die de experten evalueerden, ook wie zelf geen traject had. Je antwoorden, documenten en huiswerk blijven bij jullie.',
  scrub:
    'Namen van mensen, adressen, nummers en links die ik herken, haal ik eruit. Zonder jullie naam haal ik ook de naam van de gemeente eruit. Kijk jullie lessen toch even na.',
  now: (lessons: number, actions: number) =>
    `Nu zou het gaan over ${counted(lessons, 'les', 'lessen')} en ${counted(actions, 'geëvalueerde actie', 'geëvalueerde acties')}.`,
  choices: SHARING_WORDS,
  chosen: (choice: SharingChoice) => `Nu gekozen: ${SHARING_WORDS[choice]}`,
  by: (by: string, at: Date) => `${by}, ${momentInWords(at)}`,
  notAsked: 'Nog niemand van jullie koos. Zolang wordt er niets gedeeld.',
  anyTime: 'Je kan dit op elk moment wijzigen. Wat je terugneemt, is meteen weg.',
  toTrajectory: 'Naar het traject',
  open: 'Delen wat we leerden',
  boxTitle: 'Delen met andere gemeenten',
  state: {
    named: 'Met naam van de gemeente',
    unnamed: 'Zonder naam van de gemeente',
    none: 'Niet gedeeld',
    unasked: 'Nog niet gekozen, dus niets gedeeld',
  },
} as const;

/** What municipalities share. */
export const experienceTexts = {
  title: 'Ervaringen van gemeenten',
  intro:
    'Wat gemeenten leerden tijdens een traject, en wat experten van hun acties vonden. Ze delen dit zelf.',
  query: 'Waarover? Bijvoorbeeld leegstand of parkeren',
  theme: 'Thema',
  anyTheme: 'Alle thema’s',
  search: 'Zoek',
  found: (total: number) => `${counted(total, 'ervaring', 'ervaringen')} gevonden.`,
  none: 'Nog geen ervaring gevonden. Zoek met andere woorden, of kies een thema.',
  nothing: 'Er deelde nog geen enkele gemeente een ervaring. Kijk later nog eens.',
  kinds: { lesson: 'Les', action: 'Actie' },
  unnamed: 'Een gemeente',
  learned: (field: string, result: string) => (field === '' ? result : `${result} (${field})`),
  demonstration: 'demonstratie',
  all: 'Toon alle ervaringen',
  guides: 'De Vitrine: kernwijzers',
  shortened: 'Lange teksten staan hier ingekort.',
  offer: 'Andere gemeenten leerden hier iets over',
  themes: (labels: readonly string[]) => allOf(labels),
} as const;

/** Short answers about all this, outside a card. */
export const knowledgeReplies = {
  unavailable:
    'Dit kan ik je niet tonen. Misschien bestaat het niet meer, of werk je niet mee aan dat traject. Typ “traject” om te zien wat je wel kan openen.',
  questionGone: 'Die vraag ken ik niet meer. Typ “ervaringen” om te zoeken.',
} as const;
