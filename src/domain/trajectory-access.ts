import { type Actor, roleIn } from './access.ts';
import type { Dossier } from './dossier.ts';
import type { Trajectory } from './trajectory.ts';
import { recordOf } from './trajectory-change.ts';
import type { StepOwner, StepRule } from './trajectory-rules.ts';

/** What can be done with a step. */
export const STEP_ACTS = ['finish', 'skip', 'moveDue', 'reopen'] as const;
export type StepAct = (typeof STEP_ACTS)[number];

/** The side on which somebody works on a file; undefined for whoever may not read it. */
export function sideOf(dossier: Dossier, actor: Actor): StepOwner | undefined {
  switch (roleIn(dossier, actor)) {
    case 'owner':
    case 'colleague':
      return 'municipality';
    case 'expert':
      return 'experts';
    case 'caseworker':
      return 'agency';
    case 'none':
      return undefined;
  }
}

/** Whether a side decides on a step: the side that does it, and always the agency. */
export function mayChangeStep({ owner }: Pick<StepRule, 'owner'>, side: StepOwner): boolean {
  return side === 'agency' || side === owner;
}

/** What a side can do with a step now. */
export function stepActs(
  step: StepRule,
  trajectory: Trajectory,
  side: StepOwner,
): readonly StepAct[] {
  const record = recordOf(trajectory, step.id);
  if (record === undefined || trajectory.stoppedAt !== undefined) return [];
  if (!mayChangeStep(step, side)) return [];
  return record.state === 'running' ? ['finish', 'skip', 'moveDue'] : ['reopen'];
}
