import { type Control, controlsOf } from './figure-controls.ts';
import { filesIn, inState, type Tally, tallyOf } from './figure-tally.ts';
import { PROVINCES, type Province } from './municipality.ts';
import type { CaseCount, CaseFact } from './ports-cases.ts';
import type { Round } from './round.ts';

/** '' is a file of which nobody noted its province. */
export interface ProvinceTally {
  readonly province: Province | '';
  readonly tally: Tally;
}

const REASONED_STATES = ['inadmissible', 'deferred', 'notSelected'] as const;
export type ReasonedState = (typeof REASONED_STATES)[number];

export interface ReasonCount {
  readonly state: ReasonedState;
  /** '' when none was chosen from the list. */
  readonly reasonId: string;
  readonly files: number;
}

/** Files that came in too late for one round and went to another. */
export interface LateMove {
  readonly fromRoundId: string;
  readonly toRoundId: string;
  readonly files: number;
}

/** What is told of one round, or of all together. */
export interface FigureSet {
  readonly tally: Tally;
  /** The five provinces, and the unknown one when there is any. */
  readonly provinces: readonly ProvinceTally[];
  readonly reasons: readonly ReasonCount[];
}

export interface RoundFigures extends FigureSet {
  readonly round: Round;
  readonly lateIn: readonly LateMove[];
  readonly lateOut: readonly LateMove[];
}

export interface Figures {
  /** In the order of the rounds; practice rounds too. */
  readonly rounds: readonly RoundFigures[];
  /** Of everything but practice rounds. */
  readonly total: FigureSet;
  readonly controls: readonly Control[];
}

/** What was received and what came of it, per round and in total, with the sums that show that it fits. */
export function figuresOf(counts: readonly CaseCount[], rounds: readonly Round[]): Figures {
  const real = withoutPractice(counts, rounds);
  const told = rounds.map((round) => roundFigures(counts, round));
  const total = figureSet(real);
  return { rounds: told, total, controls: controlsOf(counts, real, told, total) };
}

/** What counts: all but what is of practice rounds. */
export function withoutPractice<Part extends { readonly roundId: string }>(
  parts: readonly Part[],
  rounds: readonly Round[],
): readonly Part[] {
  const practice = new Set(rounds.filter((one) => one.demonstration).map(({ id }) => id));
  return parts.filter(({ roundId }) => !practice.has(roundId));
}

function roundFigures(counts: readonly CaseCount[], round: Round): RoundFigures {
  const own = counts.filter(({ roundId }) => roundId === round.id);
  const gone = counts.filter(({ movedFromRoundId }) => movedFromRoundId === round.id);
  return { round, ...figureSet(own), lateIn: lateMoves(own), lateOut: lateMoves(gone) };
}

function figureSet(counts: readonly CaseCount[]): FigureSet {
  return { tally: tallyOf(counts), provinces: byProvince(counts), reasons: reasonsOf(counts) };
}

function byProvince(counts: readonly CaseCount[]): readonly ProvinceTally[] {
  const rows = ([...PROVINCES, ''] as const).map((province) => ({
    province,
    tally: tallyOf(counts.filter((count) => count.province === province)),
  }));
  return rows.filter(({ province, tally }) => province !== '' || tally.received > 0);
}

/** Most frequent first, per kind of decision. */
function reasonsOf(counts: readonly CaseCount[]): readonly ReasonCount[] {
  return REASONED_STATES.flatMap((state) => {
    const own = inState(counts, state);
    return [...new Set(own.map(({ reasonId }) => reasonId))]
      .map((reasonId) => ({
        state,
        reasonId,
        files: filesIn(own.filter((count) => count.reasonId === reasonId)),
      }))
      .sort((a, b) => b.files - a.files || a.reasonId.localeCompare(b.reasonId));
  });
}

function lateMoves(counts: readonly CaseCount[]): readonly LateMove[] {
  const moves = new Map<string, LateMove>();
  for (const { movedFromRoundId: fromRoundId, roundId: toRoundId, files } of counts) {
    if (fromRoundId === '') continue;
    const key = JSON.stringify([fromRoundId, toRoundId]);
    moves.set(key, { fromRoundId, toRoundId, files: files + (moves.get(key)?.files ?? 0) });
  }
  return [...moves.values()];
}

/** The same counts as the store gives, out of a list of the files: so a list and its figures are of one moment. */
export function countsOf(facts: readonly CaseFact[]): readonly CaseCount[] {
  return facts.map(({ budget, ...fact }) => ({
    roundId: fact.roundId,
    movedFromRoundId: fact.movedFromRoundId,
    state: fact.state,
    province: fact.province,
    centreCity: fact.centreCity,
    reasonId: fact.reasonId,
    files: 1,
    budgeted: budget === undefined ? 0 : 1,
    budget: budget ?? 0,
  }));
}
