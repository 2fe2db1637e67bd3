import type { DossierState } from '../domain/dossier.ts';
import type { DecisionKind, Turn } from '../domain/review.ts';
import type { CaseLine } from '../domain/views-cases.ts';
import { counted } from './in-words.ts';

/** How a file stands, as caseworkers say it among themselves. */
export const CASE_STATE_WORDS: Readonly<Record<DossierState, string>> = {
  draft: 'Nog niet ingediend',
  submitted: 'Ingediend',
  admissible: 'Ontvankelijk',
  inadmissible: 'Niet ontvankelijk',
  deferred: 'Nog niet duidelijk genoeg',
  selected: 'Geselecteerd',
  notSelected: 'Niet geselecteerd',
  withdrawn: 'Ingetrokken',
};

export const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
  admissible: CASE_STATE_WORDS.admissible,
  inadmissible: CASE_STATE_WORDS.inadmissible,
  deferred: CASE_STATE_WORDS.deferred,
  selected: CASE_STATE_WORDS.selected,
  notSelected: CASE_STATE_WORDS.notSelected,
};

/** Whose move it is. */
export const TURN_WORDS: Readonly<Record<Turn, string>> = {
  caseworker: 'wacht op ons',
  municipality: 'wacht op de gemeente',
  nobody: 'afgerond',
};

/** "wacht 4 werkdagen op ons", or that nobody waits. */
export function turnWords({ turn, waitingDays }: CaseLine): string {
  if (waitingDays === undefined || turn === 'nobody') return TURN_WORDS[turn];
  const whom = TURN_WORDS[turn].replace(/^wacht /, '');
  return waitingDays === 0
    ? `wacht sinds vandaag ${whom}`
    : `wacht ${counted(waitingDays, 'werkdag', 'werkdagen')} ${whom}`;
}

/** "bij Kato Maes", or that nobody has it yet; nothing for what is done and that nobody had. */
export function whoseWords(turn: Turn, name: string | undefined): readonly string[] {
  if (name !== undefined) return [`bij ${name}`];
  return turn === 'nobody' ? [] : ['nog van niemand'];
}

/** With a capital, to begin a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "12.500 euro" */
export function euros(amount: number): string {
  return counted(amount, 'euro', 'euro');
}
