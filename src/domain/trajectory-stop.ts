import type { Act } from './review-change.ts';
import type { Trajectory } from './trajectory.ts';
import { changed, type TrajectoryChange, trajectoryEvent } from './trajectory-change.ts';

/** Why a file is not selected any more: a caseworker took the decision back, or its people the application. */
export const STOP_CAUSES = ['decisionWithdrawn', 'fileWithdrawn'] as const;
export type StopCause = (typeof STOP_CAUSES)[number];

/** Stops a trajectory whose file is not selected any more: its steps stay as they are. Twice is once. */
export function stopTrajectory(
  trajectory: Trajectory,
  cause: StopCause,
  act: Act,
): TrajectoryChange {
  if (trajectory.stoppedAt !== undefined) return { trajectory, events: [] };
  return {
    trajectory: changed({ ...trajectory, stoppedAt: act.at }),
    events: [trajectoryEvent('stopped', act, { cause })],
  };
}

/** Goes on with a trajectory that was stopped, where it was. One that was not stays as it is. */
export function resumeTrajectory(trajectory: Trajectory, act: Act): TrajectoryChange {
  if (trajectory.stoppedAt === undefined) return { trajectory, events: [] };
  const { stoppedAt: _, ...going } = trajectory;
  return { trajectory: changed(going), events: [trajectoryEvent('resumed', act)] };
}
