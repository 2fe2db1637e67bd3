import type { Trajectory } from '../../domain/trajectory.ts';
import type { PlannedStep, TrajectoryPlan } from '../../domain/trajectory-plan.ts';
import { standingOf } from '../../domain/trajectory-standing.ts';
import type { StandingView, StepLine } from '../../domain/views-trajectory.ts';
import { workingDaysFrom } from '../../domain/working-days.ts';

/** A step of a plan at a glance, on a Brussels day. */
export function stepLine(
  { step, state, startDay, dueDay, endDay }: PlannedStep,
  { stoppedAt }: Trajectory,
  today: string,
): StepLine {
  const { id, number, title, owner } = step;
  return {
    stepId: id,
    number,
    title,
    owner,
    state: state === 'running' && stoppedAt !== undefined ? 'halted' : state,
    startDay,
    dueDay,
    ...(endDay === undefined ? {} : { endDay }),
    days: daysFrom(state, dueDay, today),
  };
}

function daysFrom(state: PlannedStep['state'], dueDay: string, today: string): number {
  switch (state) {
    case 'running':
      return workingDaysFrom(today, dueDay);
    case 'late':
      return workingDaysFrom(dueDay, today);
    case 'waiting':
    case 'done':
    case 'skipped':
      return 0;
  }
}

/** Where a trajectory is by its plan. */
export function standingView(
  plan: TrajectoryPlan,
  trajectory: Trajectory,
  today: string,
): StandingView {
  const { now, next, late, turns } = standingOf(plan);
  const lines = (steps: readonly PlannedStep[]) =>
    steps.map((step) => stepLine(step, trajectory, today));
  const { stoppedAt, endedAt } = trajectory;
  return {
    now: lines(now),
    next: lines(next),
    late: lines(late),
    turns,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}
