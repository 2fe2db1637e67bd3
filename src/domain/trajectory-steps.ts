import { ok, refused } from './result.ts';
import type { Act } from './review-change.ts';
import { dueFrom } from './step-due.ts';
import { dayOf } from './time.ts';
import type { StepRecord, Trajectory } from './trajectory.ts';
import {
  type Changed,
  checkStep,
  recordOf,
  type TrajectoryChange,
  trajectoryEvent,
  withStep,
} from './trajectory-change.ts';
import { planTrajectory } from './trajectory-plan.ts';
import { allSteps, type StepRule, type TrajectoryRules } from './trajectory-rules.ts';

/** Begins the guidance of a selected municipality: the steps that wait for nothing run from now. */
export function beginTrajectory(
  rules: TrajectoryRules,
  begun: Pick<Trajectory, 'dossierId' | 'programmeId' | 'guidanceDay'>,
  act: Act,
): TrajectoryChange {
  const trajectory = { ...begun, steps: {}, startedAt: act.at, version: 1 };
  return withStarted(rules, { trajectory, events: [trajectoryEvent('begun', act)] }, act);
}

/** Ends a step that runs; what waited for it begins. */
export function finishStep(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  stepId: string,
  seenVersion: number,
  act: Act,
): Changed {
  return endStep(rules, trajectory, { stepId, state: 'done' }, seenVersion, act);
}

/** Ends a step that runs because all that it needs is there; what waited for it begins. */
export function endByItself(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  stepId: string,
  act: Act,
): Changed {
  const ended = { stepId, state: 'done', by: 'ends' } as const;
  return endStep(rules, trajectory, ended, trajectory.version, act);
}

/** Leaves a step out, with the reason; what waited for it begins. */
export function skipStep(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  { stepId, reason }: { readonly stepId: string; readonly reason: string },
  seenVersion: number,
  act: Act,
): Changed {
  return endStep(rules, trajectory, { stepId, reason, state: 'skipped' }, seenVersion, act);
}

/**
 * Opens a step again that had ended, with the reason. What began after it goes on: both run. One that would be late
 * at once gets its time again, from now.
 */
export function reopenStep(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  { stepId, reason }: { readonly stepId: string; readonly reason: string },
  seenVersion: number,
  act: Act,
): Changed {
  const found = checkStep(rules, trajectory, stepId, seenVersion);
  if (!found.ok) return found;
  const { rule, record } = found.value;
  if (record === undefined || record.state === 'running') return refused('notEnded');
  if (reason === '') return refused('noReason');
  const { endedAt: _, ...kept } = record;
  const { endedAt: __, ...going } = trajectory;
  const opened: StepRecord = { ...kept, state: 'running', reason };
  const again = withStep(going, stepId, opened);
  const today = dayOf(act.at);
  const isLate = planTrajectory(rules, again, today).steps.some(
    ({ step, state }) => step.id === stepId && state === 'late',
  );
  const dueDay = dueFrom(rule.due, today);
  return ok({
    trajectory: isLate ? withStep(going, stepId, { ...opened, dueDay }) : again,
    events: [
      trajectoryEvent('stepReopened', act, {
        step: stepId,
        from: record.state,
        reason,
        ...(isLate ? { due: dueDay } : {}),
      }),
    ],
  });
}

interface EndedStep {
  readonly stepId: string;
  readonly state: 'done' | 'skipped';
  readonly reason?: string;
  /** What it needed ended it, and nobody's button. */
  readonly by?: 'ends';
}

function endStep(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  ended: EndedStep,
  seenVersion: number,
  act: Act,
): Changed {
  const { stepId, state, reason, by } = ended;
  const found = checkStep(rules, trajectory, stepId, seenVersion);
  if (!found.ok) return found;
  const { record } = found.value;
  if (record?.state !== 'running') return refused('notRunning');
  if (reason === '') return refused('noReason');
  const { reason: _, ...kept } = record;
  const why = reason === undefined ? {} : { reason };
  const kind = state === 'done' ? ('stepDone' as const) : ('stepSkipped' as const);
  const change = {
    trajectory: withStep(trajectory, stepId, { ...kept, state, endedAt: act.at, ...why }),
    events: [
      trajectoryEvent(kind, act, { step: stepId, ...why, ...(by === undefined ? {} : { by }) }),
    ],
  };
  return ok(withEnd(rules, withStarted(rules, change, act), act));
}

/** Begins every step whose turn it is. */
function withStarted(rules: TrajectoryRules, change: TrajectoryChange, act: Act): TrajectoryChange {
  const { trajectory, events } = change;
  const begin = allSteps(rules).filter((step) => isReady(step, trajectory));
  if (begin.length === 0) return change;
  const records = begin.map(({ id }) => [id, { state: 'running', startedAt: act.at }] as const);
  return {
    trajectory: { ...trajectory, steps: { ...trajectory.steps, ...Object.fromEntries(records) } },
    events: [
      ...events,
      ...begin.map(({ id }) => trajectoryEvent('stepStarted', act, { step: id })),
    ],
  };
}

function isReady({ id, begins }: StepRule, trajectory: Trajectory): boolean {
  return (
    recordOf(trajectory, id) === undefined &&
    begins.every((before) => hasEnded(recordOf(trajectory, before)))
  );
}

function hasEnded(record: StepRecord | undefined): boolean {
  return record !== undefined && record.state !== 'running';
}

function withEnd(rules: TrajectoryRules, change: TrajectoryChange, act: Act): TrajectoryChange {
  const { trajectory, events } = change;
  const isOver = allSteps(rules).every(({ id }) => hasEnded(recordOf(trajectory, id)));
  if (!isOver) return change;
  return {
    trajectory: { ...trajectory, endedAt: act.at },
    events: [...events, trajectoryEvent('ended', act)],
  };
}
