import type { PlannedStep, TrajectoryPlan } from './trajectory-plan.ts';
import { STEP_OWNERS, type StepOwner } from './trajectory-rules.ts';

/** Where a trajectory is now. */
export interface Standing {
  /** Steps that run, the late ones too. */
  readonly now: readonly PlannedStep[];
  /** Steps that begin once those that run have ended. */
  readonly next: readonly PlannedStep[];
  readonly late: readonly PlannedStep[];
  /** Who has to do something. */
  readonly turns: readonly StepOwner[];
}

export function standingOf({ steps }: TrajectoryPlan): Standing {
  const now = steps.filter(({ state }) => state === 'running' || state === 'late');
  const waiting = new Set(
    steps.filter(({ state }) => state === 'waiting').map(({ step }) => step.id),
  );
  return {
    now,
    next: steps.filter(
      ({ step }) => waiting.has(step.id) && !step.begins.some((id) => waiting.has(id)),
    ),
    late: steps.filter(({ state }) => state === 'late'),
    turns: STEP_OWNERS.filter((owner) => now.some(({ step }) => step.owner === owner)),
  };
}
