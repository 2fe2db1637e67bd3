import type { DossierState } from './dossier.ts';
import type { CaseCount } from './ports-cases.ts';

/** How many files there are of each kind. */
export interface Tally {
  readonly received: number;
  /** Of those: came in after the deadline of the round they were made for, and were moved to this one. */
  readonly late: number;
  readonly inadmissible: number;
  /** Let through to the assessment, whatever came of it: all but inadmissible, not judged yet and withdrawn. */
  readonly admissible: number;
  /** Let through, but not clear enough to start now. */
  readonly deferred: number;
  readonly selected: number;
  readonly notSelected: number;
  /** Waits for the judgement whether it is admissible. */
  readonly toJudge: number;
  /** Admissible, waits for the selection. */
  readonly toSelect: number;
  readonly withdrawn: number;
  readonly centreCities: number;
  readonly selectedCentreCities: number;
  /** Selected files with a budget, and their budgets together, in euro. */
  readonly budgeted: number;
  readonly budget: number;
}

/** Counts files that have whatever in common. */
export function tallyOf(counts: readonly CaseCount[]): Tally {
  const received = filesIn(counts);
  const inadmissible = filesIn(inState(counts, 'inadmissible'));
  const toJudge = filesIn(inState(counts, 'submitted'));
  const withdrawn = filesIn(inState(counts, 'withdrawn'));
  const selected = inState(counts, 'selected');
  return {
    received,
    late: filesIn(counts.filter(({ movedFromRoundId }) => movedFromRoundId !== '')),
    inadmissible,
    admissible: received - inadmissible - toJudge - withdrawn,
    deferred: filesIn(inState(counts, 'deferred')),
    selected: filesIn(selected),
    notSelected: filesIn(inState(counts, 'notSelected')),
    toJudge,
    toSelect: filesIn(inState(counts, 'admissible')),
    withdrawn,
    centreCities: filesIn(counts.filter(({ centreCity }) => centreCity)),
    selectedCentreCities: filesIn(selected.filter(({ centreCity }) => centreCity)),
    // A budget that stayed behind when a selection was taken back is no budget of a guidance.
    budgeted: sum(selected.map((count) => count.budgeted)),
    budget: sum(selected.map((count) => count.budget)),
  };
}

/** Those in one state. */
export function inState(counts: readonly CaseCount[], state: DossierState): readonly CaseCount[] {
  return counts.filter((count) => count.state === state);
}

/** How many files these are. */
export function filesIn(counts: readonly CaseCount[]): number {
  return sum(counts.map(({ files }) => files));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
