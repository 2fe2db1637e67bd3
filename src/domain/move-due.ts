import { ok, refused } from './result.ts';
import type { Act } from './review-change.ts';
import { dayOf } from './time.ts';
import type { Trajectory } from './trajectory.ts';
import { type Changed, checkStep, trajectoryEvent, withStep } from './trajectory-change.ts';
import { planTrajectory } from './trajectory-plan.ts';
import type { TrajectoryRules } from './trajectory-rules.ts';

/**
 * Gives a step that runs another due day (Brussels); one in the past is refused. The day that it has already changes
 * nothing.
 */
export function moveDue(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  { stepId, day }: { readonly stepId: string; readonly day: string },
  seenVersion: number,
  act: Act,
): Changed {
  const found = checkStep(rules, trajectory, stepId, seenVersion);
  if (!found.ok) return found;
  const { record } = found.value;
  const today = dayOf(act.at);
  if (record?.state !== 'running') return refused('notRunning');
  if (day < today) return refused('inPast');
  const planned = planTrajectory(rules, trajectory, today).steps.find(
    ({ step }) => step.id === stepId,
  );
  const from = planned?.dueDay ?? '';
  if (from === day) return ok({ trajectory, events: [] });
  return ok({
    trajectory: withStep(trajectory, stepId, { ...record, dueDay: day }),
    events: [trajectoryEvent('dueMoved', act, { step: stepId, from, to: day })],
  });
}
