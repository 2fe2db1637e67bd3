import { nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Act } from './review-change.ts';
import type { StepRecord, Trajectory, TrajectoryEvent } from './trajectory.ts';
import { findStep, type StepRule, type TrajectoryRules } from './trajectory-rules.ts';

// How every change of a trajectory is made. What each change is about stands in files of its own.

/** A changed trajectory with what happened; an unchanged one comes back as it was, without events. */
export interface TrajectoryChange {
  readonly trajectory: Trajectory;
  readonly events: readonly TrajectoryEvent[];
}

/** Why a change was not made. */
export type TrajectoryRefusal =
  /** Somebody changed the trajectory since this person looked at it. */
  | 'changed'
  /** The file is not selected any more. */
  | 'stopped'
  | 'unknownStep'
  | 'notRunning'
  | 'notEnded'
  | 'noReason'
  | 'tooLong'
  | 'inPast';

export type Changed = Result<TrajectoryChange, TrajectoryRefusal>;

/** A step that somebody acts on; it has no record while it waits. */
export interface FoundStep {
  readonly rule: StepRule;
  readonly record: StepRecord | undefined;
}

/** What every action on a step asks first: that it is there, and that the trajectory is as this person saw it. */
export function checkStep(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  stepId: string,
  seenVersion: number,
): Result<FoundStep, TrajectoryRefusal> {
  const rule = findStep(rules, stepId);
  if (rule === undefined) return refused('unknownStep');
  if (trajectory.stoppedAt !== undefined) return refused('stopped');
  if (trajectory.version !== seenVersion) return refused('changed');
  return ok({ rule, record: recordOf(trajectory, stepId) });
}

/** The record of a step, whatever its id is. */
export function recordOf({ steps }: Trajectory, stepId: string): StepRecord | undefined {
  return Object.hasOwn(steps, stepId) ? steps[stepId] : undefined;
}

/** The trajectory with one of its steps as it is now, one version on. */
export function withStep(trajectory: Trajectory, stepId: string, record: StepRecord): Trajectory {
  return changed({ ...trajectory, steps: { ...trajectory.steps, [stepId]: record } });
}

export function changed(trajectory: Trajectory): Trajectory {
  return { ...trajectory, version: trajectory.version + 1 };
}

export function trajectoryEvent(
  kind: TrajectoryEvent['kind'],
  { by, at }: Act,
  details: TrajectoryEvent['details'] = {},
): TrajectoryEvent {
  return { kind, at, by: nameOnly(by), details };
}
