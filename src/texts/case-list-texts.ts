import { CASE_STATES, WAITING_DAYS } from '../domain/case-filter.ts';
import { PROVINCES } from '../domain/municipality.ts';
import { TURNS } from '../domain/review.ts';
import type { CasesView, FilterChoice } from '../domain/views-cases.ts';
import { CASE_STATE_WORDS, capital, TURN_WORDS } from './case-words.ts';
import { counted, oneOf } from './in-words.ts';

/** The list of files, and what they are chosen by. */
export const caseListTexts = {
  title: 'Dossiers',
  labels: {
    programme: 'Programma',
    round: 'Ronde',
    province: 'Provincie',
    state: 'Status',
    turn: 'Wie is aan zet',
    waiting: 'Wacht al minstens',
  },
  /** What a filter holds that is off; short, for two stand beside each other on a phone. */
  any: {
    programme: 'Alle',
    round: 'Alle',
    province: 'Alle',
    state: 'Alle',
    turn: 'Iedereen',
    waiting: '0 dagen',
  },
  number: (number: number) => `Nummer ${number}`,
  mineLabel: 'Van wie',
  mine: 'Alleen mijn dossiers',
  query: 'Zoek een gemeente of een referentie',
  show: 'Toon',
  all: 'Toon alle dossiers',
  selection: 'Selecteer in een lijst',
  guided: 'Dossiers die ik begeleid',
  demonstration: 'demonstratie',
  total: (total: number) =>
    total === 1
      ? '1 dossier.'
      : `${counted(total, 'dossier', 'dossiers')}. Wat het laatst van status veranderde, staat eerst.`,
  none: 'Er zijn nog geen dossiers.',
  noneFound:
    'Geen dossiers gevonden. Laat een filter weg, of kies “Toon alle dossiers” om opnieuw te beginnen.',
  guidedTitle: 'Dossiers die je begeleidt',
  guidedNone: 'Je begeleidt nu geen gemeenten. Zodra je in een panel zit, zie je het dossier hier.',
  guidedCut: 'Je begeleidt nog meer gemeenten. Typ de referentie om een dossier te openen.',
} as const;

interface Choice {
  readonly title: string;
  readonly value: string;
}

export const PROVINCE_CHOICES: readonly Choice[] = PROVINCES.map((name) => ({
  title: name,
  value: name,
}));

export const STATE_CHOICES: readonly Choice[] = CASE_STATES.map((state) => ({
  title: CASE_STATE_WORDS[state],
  value: state,
}));

export const TURN_CHOICES: readonly Choice[] = TURNS.map((turn) => ({
  title: capital(TURN_WORDS[turn]),
  value: turn,
}));

export const WAITING_CHOICES: readonly Choice[] = WAITING_DAYS.map((days) => ({
  title: counted(days, 'werkdag', 'werkdagen'),
  value: String(days),
}));

/** "Gekozen: Tweede ronde, West-Vlaanderen, niet geselecteerd", or that every file is there. */
export function filterWords({ filter, programmes, rounds }: CasesView): string {
  const { programmeId, roundId, province, state, turn, waitingDays, mine } = filter;
  const words = [
    nameOf(programmes, programmeId),
    nameOf(rounds, roundId),
    province,
    state && CASE_STATE_WORDS[state].toLowerCase(),
    turn && TURN_WORDS[turn],
    waitingDays && `wacht al minstens ${counted(waitingDays, 'werkdag', 'werkdagen')}`,
    mine && caseListTexts.mine.toLowerCase(),
  ].filter((word) => word !== undefined);
  if (words.length > 0) return `Gekozen: ${words.join(', ')}`;
  return filter.query === undefined ? 'Alle dossiers' : 'Gezocht in alle dossiers';
}

/** What was looked for, as it was understood; empty without a search. */
export function foundWords({ filter, found }: CasesView): string {
  const { query } = filter;
  if (query === undefined) return '';
  return found.length === 0
    ? `“${query}” ken ik niet. Typ de naam van een gemeente, ook een vroegere naam, of een referentie zoals PP-2021-0042.`
    : `Gezocht op “${query}”: ${oneOf(found)}.`;
}

function nameOf(choices: readonly FilterChoice[], id: string | undefined): string | undefined {
  return choices.find((choice) => choice.id === id)?.name;
}
