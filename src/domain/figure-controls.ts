import { filesIn, sum, type Tally } from './figure-tally.ts';
import type { FigureSet, RoundFigures } from './figures.ts';
import type { CaseCount } from './ports-cases.ts';

/** Sums that must hold, by what is taken apart in them. */
export type ControlKind = 'states' | 'admissible' | 'provinces' | 'reasons' | 'rounds' | 'late';

export interface ControlTerm {
  /** A field of the tally, a province, a kind of decision or the id of a round. */
  readonly name: string;
  readonly files: number;
}

/** One sum: the whole, counted in one way, and the parts, counted in another. */
export interface Control {
  readonly kind: ControlKind;
  /** Absent for the total of all rounds. */
  readonly roundId?: string;
  readonly whole: number;
  readonly terms: readonly ControlTerm[];
  readonly addsUp: boolean;
}

const STATE_TERMS = [
  'selected',
  'notSelected',
  'deferred',
  'inadmissible',
  'toSelect',
  'toJudge',
  'withdrawn',
] as const satisfies readonly (keyof Tally)[];

const ADMISSIBLE_TERMS = [
  'selected',
  'notSelected',
  'deferred',
  'toSelect',
] as const satisfies readonly (keyof Tally)[];

/**
 * What must add up: the files to their states and provinces, in every round and in total; the rounds to the total;
 * what left a round because it was late to what arrived in another.
 */
export function controlsOf(
  counts: readonly CaseCount[],
  real: readonly CaseCount[],
  rounds: readonly RoundFigures[],
  total: FigureSet,
): readonly Control[] {
  const ofRounds = rounds.filter(({ round }) => !round.demonstration);
  const arrived = rounds.flatMap(({ lateIn }) => lateIn.map(({ files }) => files));
  return [
    ...setControls(total, filesIn(real)),
    control(
      'rounds',
      filesIn(real),
      ofRounds.map(({ round, tally }) => ({ name: round.id, files: tally.received })),
    ),
    control(
      'late',
      sum(arrived),
      rounds.map(({ round, lateOut }) => ({
        name: round.id,
        files: sum(lateOut.map(({ files }) => files)),
      })),
    ),
    ...rounds.flatMap((one) =>
      setControls(
        one,
        filesIn(counts.filter(({ roundId }) => roundId === one.round.id)),
        one.round.id,
      ),
    ),
  ];
}

function setControls(set: FigureSet, files: number, roundId?: string): readonly Control[] {
  const { tally, provinces, reasons } = set;
  const own = (kind: ControlKind, whole: number, terms: readonly ControlTerm[]) =>
    control(kind, whole, terms, roundId);
  return [
    own('states', files, termsOf(tally, STATE_TERMS)),
    own('admissible', tally.admissible, termsOf(tally, ADMISSIBLE_TERMS)),
    own(
      'provinces',
      files,
      provinces.map(({ province, tally: one }) => ({ name: province, files: one.received })),
    ),
    own(
      'reasons',
      tally.inadmissible + tally.deferred + tally.notSelected,
      reasons.map(({ state, files: of }) => ({ name: state, files: of })),
    ),
  ];
}

function termsOf(tally: Tally, names: readonly (keyof Tally)[]): readonly ControlTerm[] {
  return names.map((name) => ({ name, files: tally[name] }));
}

function control(
  kind: ControlKind,
  whole: number,
  terms: readonly ControlTerm[],
  roundId?: string,
): Control {
  return {
    kind,
    ...(roundId === undefined ? {} : { roundId }),
    whole,
    terms: terms.filter(({ files }) => files !== 0),
    addsUp: whole === sum(terms.map(({ files }) => files)),
  };
}
