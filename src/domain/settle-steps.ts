import type { Act } from './review-change.ts';
import { hasAllEnds, type StepFacts } from './step-ends.ts';
import type { Trajectory } from './trajectory.ts';
import { recordOf, type TrajectoryChange } from './trajectory-change.ts';
import { allSteps, type StepRule, type TrajectoryRules } from './trajectory-rules.ts';
import { endByItself } from './trajectory-steps.ts';

/** Against what the steps of a guidance are settled. */
export interface Settling {
  readonly rules: TrajectoryRules;
  readonly factsOf: (step: StepRule) => StepFacts;
  /** The step of which something changed, where that is known. */
  readonly changedStep?: string | undefined;
}

/**
 * Ends every step that runs and of which everything is there; one that begins by it ends too when it has everything
 * already. What somebody opened again stays open until something of that step itself changes: else it would close
 * at once. It is one change, whatever it ends; without anything to end it comes back as it was, without events.
 */
export function settle(trajectory: Trajectory, settling: Settling, act: Act): TrajectoryChange {
  if (trajectory.stoppedAt !== undefined) return { trajectory, events: [] };
  const ended = endNext({ trajectory, events: [] }, settling, act);
  return ended.events.length === 0
    ? ended
    : { ...ended, trajectory: { ...ended.trajectory, version: trajectory.version + 1 } };
}

function endNext(change: TrajectoryChange, settling: Settling, act: Act): TrajectoryChange {
  const { rules, factsOf, changedStep } = settling;
  const next = allSteps(rules).find((step) => {
    const record = recordOf(change.trajectory, step.id);
    if (record?.state !== 'running') return false;
    const wasReopened = record.reason !== undefined;
    return (!wasReopened || step.id === changedStep) && hasAllEnds(step, factsOf(step));
  });
  if (next === undefined) return change;
  const ended = endByItself(rules, change.trajectory, next.id, act);
  if (!ended.ok) throw new Error(`step ${next.id} could not end: ${ended.reason}`);
  const { trajectory, events } = ended.value;
  return endNext({ trajectory, events: [...change.events, ...events] }, settling, act);
}
