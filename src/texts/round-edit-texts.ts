import type { RoundFiles } from '../domain/round-change.ts';
import {
  LONGEST_ROUND_NAME,
  type RoundField,
  type RoundProblem,
  type RoundSpan,
} from '../domain/round-edit.ts';
import { dayAndHourInWords, dayInWords } from '../domain/time.ts';
import type { RoundAct } from '../domain/views-rounds.ts';
import { count, counted, oneOf } from './in-words.ts';

/** What the cards say with which caseworkers open, change and close rounds. */
export const roundTexts = {
  listTitle: 'Indieningsrondes',
  who: (programme: string) =>
    `Elke dossierbeheerder van ${programme} kan rondes openen, wijzigen en sluiten. Verwijderen kan alleen een hoofddossierbeheerder.`,
  none: 'Er zijn nog geen rondes. Open de eerste met “Nieuwe ronde”.',
  left: (number: number) =>
    `Er ${number === 1 ? 'is' : 'zijn'} nog ${counted(number, 'oudere ronde', 'oudere rondes')}.`,
  newRound: 'Nieuwe ronde',
  newRoundOf: (programme: string) => `Nieuwe ronde voor ${programme}`,
  change: 'Wijzigen',
  changeOf: (name: string) => `Wijzig ronde ${name}`,
  changeNumber: (number: number) => `Wijzig ronde ${number}`,

  newTitle: 'Een nieuwe ronde',
  changeTitle: 'Een ronde wijzigen',
  problemsTitle: 'Kijk dit nog even na',
  programme: 'Programma',
  name: 'Naam van de ronde',
  opens: 'Opening: dag, met of zonder uur',
  opensExample:
    'Bijvoorbeeld: 1 september 2027 om 9 uur. Zonder uur opent de ronde om middernacht.',
  deadline: 'Deadline: laatste dag om in te dienen',
  deadlineExample: 'Bijvoorbeeld: vrijdag 12 november 2027. Indienen kan die dag tot 23.59 uur.',
  guidance: 'Start van de begeleiding: maand of dag',
  guidanceExample: 'Bijvoorbeeld: januari 2028.',
  check: 'Controleren',
  facts: { name: 'Naam', opens: 'Opent op', deadline: 'Indienen kan' },
  toList: 'Naar de rondes',
  presentTitle: (by: string) =>
    by === ''
      ? 'Deze ronde is intussen gewijzigd. Er is nog niets bewaard.'
      : `${by} wijzigde deze ronde intussen. Er is nog niets bewaard.`,
  presentIntro: 'Zo is de ronde nu. Wat jij typte, staat nog in de velden.',
  historyTitle: 'Wat er met deze ronde gebeurde',

  confirmNewTitle: 'Klopt deze nieuwe ronde?',
  confirmChangeTitle: 'Klopt deze wijziging?',
  changesTitle: 'Dit verandert er',
  willHappen: 'Dit gebeurt er als je opslaat',
  save: 'Opslaan',
  back: 'Pas nog iets aan',
} as const;

export const ROUND_ACT_BUTTONS: Readonly<Record<RoundAct, string>> = {
  close: 'Ronde sluiten',
  reopen: 'Ronde heropenen',
  remove: 'Ronde verwijderen',
};

/** "tot en met vrijdag 13 augustus 2021 om 23.59 uur" */
export function untilWords(deadlineDay: string): string {
  return `tot en met ${dayInWords(deadlineDay)} om 23.59 uur`;
}

/** "3 concepten · 12 ingediende aanvragen" */
export function filesWords({ drafts, sent }: RoundFiles): string {
  return [
    counted(drafts, 'concept', 'concepten'),
    counted(sent, 'ingediende aanvraag', 'ingediende aanvragen'),
  ].join(' · ');
}

const FIELD_WORDS: Readonly<Record<RoundField, string>> = {
  name: 'Naam',
  opens: 'Opening',
  deadline: 'Deadline',
  guidance: 'Start van de begeleiding',
};

/** What is wrong with a field, with its name before it. */
export function roundProblemText(problem: RoundProblem): string {
  return `${FIELD_WORDS[problem.field]}: ${problemText(problem)}`;
}

function problemText(problem: RoundProblem): string {
  switch (problem.kind) {
    case 'missing':
      return MISSING[problem.field];
    case 'unreadable':
      return UNREADABLE[problem.field];
    case 'tooLong':
      return `deze naam is te lang. Hou het bij ${count(LONGEST_ROUND_NAME)} tekens.`;
    case 'taken':
      return 'er is al een ronde met deze naam. Kies een andere.';
    case 'hour':
      return 'een ronde loopt altijd tot 23.59 uur. Laat het uur weg.';
    case 'otherWeekday':
      return otherWeekday(problem.day, problem.near);
    case 'past':
      return 'deze dag is al voorbij. Kies vandaag of een latere dag.';
    case 'beforeOpening':
      return 'deze dag komt voor de opening. Kijk beide dagen na.';
    case 'beforeDeadline':
      return 'de begeleiding kan pas starten na de deadline. Kies een latere maand of dag.';
    case 'overlap':
      return `de ronde loopt samen met ${spanWords(problem)}. Kies andere dagen, of pas eerst die ronde aan.`;
  }
}

const MISSING: Readonly<Record<RoundField, string>> = {
  name: 'geef de ronde een naam, bijvoorbeeld “Najaar 2027”.',
  opens: 'vul in op welke dag de ronde opent, bijvoorbeeld 1 september 2027.',
  deadline: 'vul de laatste dag in om in te dienen, bijvoorbeeld 12 november 2027.',
  guidance: 'vul in wanneer de begeleiding start, bijvoorbeeld januari 2028.',
};

const UNREADABLE: Readonly<Record<Exclude<RoundField, 'name'>, string>> = {
  opens: 'deze dag kan ik niet lezen. Schrijf ze zoals 1 september 2027 om 9 uur.',
  deadline: 'deze dag kan ik niet lezen. Schrijf ze zoals vrijdag 12 november 2027.',
  guidance: 'deze maand of dag kan ik niet lezen. Schrijf ze zoals januari 2028.',
};

/** "13 augustus 2021 is een vrijdag, geen donderdag. Bedoel je …?" */
function otherWeekday(day: string, [before, after]: readonly [string, string]): string {
  const [weekday, ...rest] = dayInWords(day).split(' ');
  const [said] = dayInWords(before).split(' ');
  return `${rest.join(' ')} is een ${weekday}, geen ${said}. Bedoel je ${oneOf([day, before, after].map(dayInWords))}?`;
}

/** "“Najaar” (van woensdag 1 september 2027 tot en met vrijdag 12 november 2027)" */
export function spanWords({ name, firstDay, lastDay }: RoundSpan): string {
  return `“${name}” (van ${dayInWords(firstDay)} tot en met ${dayInWords(lastDay)})`;
}

/** The day and hour of an opening or a closing. */
export const whenWords = dayAndHourInWords;
