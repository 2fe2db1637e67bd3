import type { FaqVersion } from '../domain/faq-entry.ts';
import { dayInWords, momentInWords } from '../domain/time.ts';
import type { FaqProblem } from '../domain/views-questions.ts';
import { counted } from './in-words.ts';

/** What the cards say with which caseworkers look after the FAQ. */
export const faqAdminTexts = {
  listTitle: 'De FAQ beheren',
  search: 'Zoek in de vragen',
  searchNow: 'Zoek',
  noneFound: 'Geen vraag gevonden. Zoek met een ander woord, of maak een nieuw antwoord.',
  newEntry: 'Nieuw antwoord',
  unanswered: 'Niet gevonden vragen',
  open: 'Bekijk',
  openOf: (question: string) => `Bekijk: ${question}`,
  openNumber: (number: number) => `Bekijk vraag ${number}`,
  programmeLine: (programme: string, version: number, state: FaqVersion['state']) =>
    [
      programme,
      version === 0 ? 'uit de bronnen' : `versie ${version}`,
      ...(state === 'retired' ? ['niet in de FAQ'] : []),
    ].join(' · '),
  toList: 'Naar de lijst',

  entryTitle: 'Een antwoord van de FAQ',
  retiredNote: 'Dit antwoord staat niet in de FAQ. Niemand vindt het nu.',
  clipped: 'Lange teksten staan hier ingekort. Kies “Wijzig” om alles te lezen.',
  validityTitle: 'Geldig',
  alternativesTitle: 'Andere manieren om het te vragen',
  historyTitle: 'Geschiedenis',
  change: 'Wijzig',
  retire: 'Haal uit de FAQ',
  restore: 'Zet terug in de FAQ',

  newTitle: 'Een nieuw antwoord voor de FAQ',
  changeTitle: 'Een antwoord van de FAQ wijzigen',
  problemsTitle: 'Nog niet bewaard',
  fromInquiry:
    'Dit komt uit een vraag van iemand. Haal namen en alles wat over één gemeente gaat weg: iedereen kan dit lezen.',
  programme: 'Programma',
  question: 'Vraag',
  alternatives: 'Andere manieren om het te vragen (één per regel)',
  answer: 'Antwoord',
  answerOpen: 'Antwoord als een ronde open is',
  answerUpcoming: 'Antwoord als een ronde later opent',
  answerClosed: 'Antwoord als er geen ronde meer komt',
  roundMarks: 'Ik vul zelf in: {ronde}, {deadline}, {start} en {opent}.',
  source: 'Bron',
  validFrom: 'Geldig vanaf (mag leeg)',
  validUntil: 'Geldig tot en met (mag leeg)',
  phrasingTaken: (question: string | undefined) =>
    question === undefined
      ? 'Een ander antwoord heeft al dezelfde vraag. Verander je vraag, of pas dat antwoord aan.'
      : `Een ander antwoord heeft al dezelfde vraag: “${question}”. Verander je vraag, of pas dat antwoord aan.`,
  save: 'Bewaar',
  cancel: 'Annuleer',

  groupsTitle: 'Niet gevonden vragen',
  groupsIntro:
    'Dit vroegen mensen, en het hielp hen niet verder. Wat het vaakst gevraagd is, staat eerst.',
  noGroups: 'Er zijn geen vragen zonder antwoord. Alles wat gevraagd is, is gevonden.',
  askedTimes: (number: number) => `${counted(number, 'keer', 'keer')} gevraagd`,
  write: 'Schrijf een antwoord',
  writeNumber: (number: number) => `Schrijf een antwoord voor groep ${number}`,
  dismiss: 'Hoeft niet',
  dismissNumber: (number: number) => `Haal groep ${number} van de lijst`,
} as const;

export const FAQ_PROBLEM_TEXTS: Readonly<Record<Exclude<FaqProblem, 'phrasingTaken'>, string>> = {
  questionMissing: 'Schrijf een vraag van minstens 5 tekens.',
  answerMissing: 'Schrijf een antwoord van minstens 5 tekens.',
  sourceMissing: 'Zeg waar het antwoord vandaan komt.',
  tooLong:
    'Een tekst is te lang. Een vraag mag 300 tekens hebben, een antwoord 4.000, een bron 500. Er passen 60 andere manieren om het te vragen bij.',
  days: 'Kijk de dagen na. De eerste dag komt voor de laatste.',
  changedMeanwhile:
    'Iemand paste dit antwoord intussen aan. Wat jij typte, staat er nog. Bewaar opnieuw om jouw tekst te houden.',
};

/** "vanaf maandag 5 juli 2021", "tot en met …", or both; empty when it always holds. Brussels days. */
export function validityWords(from: string | undefined, until: string | undefined): string {
  return [
    ...(from === undefined ? [] : [`vanaf ${dayInWords(from)}`]),
    ...(until === undefined ? [] : [`tot en met ${dayInWords(until)}`]),
  ].join(' ');
}

/** One line of the history. Brussels time. */
export function versionWords(
  version: number,
  by: string,
  at: Date,
  state: FaqVersion['state'],
): string {
  if (version === 0) return 'Oorspronkelijk, uit de bronnen';
  const what = state === 'retired' ? 'uit de FAQ gehaald' : 'bewaard';
  return `Versie ${version}: ${what} door ${by} op ${momentInWords(at)}`;
}
