import type { ChecklistStanding } from './admissibility.ts';
import type { DossierState } from './dossier.ts';
import type { DecisionKind } from './review.ts';

/** How a decision does not follow from the list for admissibility: a warning, never a refusal. */
export type Misfit =
  /** Admissible, though points of the list are not met. */
  | 'notAllMet'
  /** Points of the list were not looked at. */
  | 'notAllChecked'
  /** Not let through, though every point is met. */
  | 'allMet';

/** Where a decision and the list say different things. After the judgement the list plays no part. */
export function misfitOf(
  kind: DecisionKind,
  state: DossierState,
  list: ChecklistStanding,
): Misfit | undefined {
  if (state !== 'submitted') return undefined;
  if (list === 'open') return 'notAllChecked';
  if (kind === 'admissible') return list === 'notMet' ? 'notAllMet' : undefined;
  return list === 'met' ? 'allMet' : undefined;
}
