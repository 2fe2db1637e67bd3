import type { SessionGroup, SessionState } from '../domain/question-session.ts';
import { allOf, counted } from './in-words.ts';

export const GROUP_STATE_WORDS: Readonly<Record<SessionGroup['state'], string>> = {
  open: 'nog te beantwoorden',
  answered: 'beantwoord',
  routed: 'doorgestuurd als gewone vraag',
  skipped: 'overgeslagen',
};

export const GROUP_STATE_MARKS: Readonly<Record<SessionGroup['state'], string>> = {
  open: '○',
  answered: '✓',
  routed: '✓',
  skipped: '×',
};

const STATE_TITLES: Readonly<Record<SessionState, (programme: string) => string>> = {
  open: (programme) => `Vragenronde over ${programme}`,
  closed: (programme) => `Vragenronde over ${programme}: gesloten`,
  published: (programme) => `Vragenronde over ${programme}: beantwoord`,
};

const STATE_SENTENCES: Readonly<Record<SessionState, string>> = {
  open: 'Stel hier je vraag: typ ze met @Kernbot ervoor. Ik verzamel alle vragen. De antwoorden komen later, op één lijst.',
  closed: 'Nieuwe vragen komen er niet meer bij. De vragen worden nu beantwoord.',
  published: 'Alle antwoorden staan op een lijst in dit gesprek.',
};

/** The cards of question rounds. */
export const sessionTexts = {
  title: STATE_TITLES,
  sentence: STATE_SENTENCES,
  gathered: (count: number, askers: number) =>
    count === 0
      ? 'Er zijn nog geen vragen.'
      : `${counted(count, 'vraag', 'vragen')} van ${counted(askers, 'persoon', 'personen')}.`,
  startedBy: (name: string) => `Gestart door ${name}`,
  stop: 'Sluit de vragenronde',
  answerThem: 'Beantwoord de vragen',
  groupsTitle: (programme: string) => `Vragen uit de vragenronde over ${programme}`,
  groupsIntro: 'Vragen die hetzelfde vragen, staan samen. Beantwoord elke groep één keer.',
  groupsOpen: 'De vragenronde loopt nog. Sluit ze om de vragen te beantwoorden.',
  noGroups: 'Er zijn geen vragen.',
  open: (number: number) => `Nog ${counted(number, 'groep', 'groepen')} te beantwoorden.`,
  allDone: 'Elke groep is klaar.',
  publishedNote: 'De antwoorden zijn gepubliceerd.',
  groupState: (state: SessionGroup['state'], askers: number) =>
    `${GROUP_STATE_WORDS[state]} · ${counted(askers, 'vrager', 'vragers')}`,
  answerGroup: 'Beantwoord',
  changeGroup: 'Wijzig',
  answerNumber: (number: number) => `Beantwoord groep ${number}`,
  changeNumber: (number: number) => `Wijzig groep ${number}`,
  publish: 'Publiceer de antwoorden',
  document: 'Bekijk als document',
  groupTitle: (number: number, of: number) => `Groep ${number} van ${of}`,
  askedTitle: 'Dit is gevraagd',
  askedBy: (number: number, by: string) => `Vraag ${number} – ${by}`,
  moreAsked: (number: number) =>
    `Nog ${counted(number, 'vraag', 'vragen')} in deze groep ${number === 1 ? 'past' : 'passen'} hier niet bij.`,
  clipped: 'Lange vragen staan hier ingekort. Het volledige bericht staat in het gesprek.',
  suggestionTitle: 'De FAQ heeft hier al een antwoord op. Het staat al ingevuld.',
  question: 'De vraag, zoals ze op de lijst komt (verplicht)',
  answer: 'Het antwoord (verplicht)',
  source: 'Bron (verplicht)',
  save: 'Bewaar dit antwoord',
  skip: 'Sla over: geen vraag',
  route: 'Stuur door als gewone vraag',
  toGroups: 'Naar alle groepen',
  moveTitle: 'Hoort een vraag niet in deze groep?',
  moveWhich: 'Welke vraag?',
  moveNumber: (number: number) => `Vraag ${number}`,
  moveTo: 'Naar welke groep?',
  moveNew: 'Een nieuwe groep',
  moveGroup: (number: number, question: string) =>
    question === '' ? `Groep ${number}` : `Groep ${number}: ${question}`,
  move: 'Verplaats de vraag',
  publishedTitle: (programme: string) => `Antwoorden uit de vragenronde over ${programme}`,
  left: (number: number) =>
    `Er ${number === 1 ? 'is' : 'zijn'} nog ${counted(number, 'antwoord', 'antwoorden')}. In het document staan ze allemaal.`,
  publishedClipped: 'Lange antwoorden staan hier ingekort. In het document staan ze volledig.',
  nothingAnswered: 'Er staan geen antwoorden op de lijst.',
  answerTitle: 'Je vraag uit de vragenronde is beantwoord',
  answerIntro: (programme: string) => `Je stelde een vraag in de vragenronde over ${programme}.`,
  answerClipped:
    'Lange antwoorden staan hier ingekort. Volledig staan ze in het document bij de lijst in het gesprek.',
  answerLeft: (number: number) =>
    `Er ${number === 1 ? 'is' : 'zijn'} nog ${counted(number, 'antwoord', 'antwoorden')}. Die staan op de lijst in het gesprek.`,
} as const;

/** "Met dank voor de vragen aan An, Bram en nog 3 anderen." */
export function thanksSentence(names: readonly string[], others: number): string {
  const all = others > 0 ? [...names, `nog ${counted(others, 'ander', 'anderen')}`] : names;
  return `Bedankt voor de vragen, ${allOf(all)}.`;
}
