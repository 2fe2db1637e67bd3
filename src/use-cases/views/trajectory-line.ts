import type { TrajectoryRow } from '../../domain/ports-trajectory.ts';
import type { Programme } from '../../domain/programme.ts';
import { dayOf } from '../../domain/time.ts';
import type { Trajectory } from '../../domain/trajectory.ts';
import type { OverviewLine } from '../../domain/trajectory-overview.ts';
import { planTrajectory, type TrajectoryPlan } from '../../domain/trajectory-plan.ts';
import type { TrajectoryHead, TrajectoryLine } from '../../domain/views-trajectory.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TrajectoryFile } from '../trajectory-file.ts';
import { standingView, stepLine } from './step-line.ts';
import { trajectoryHead } from './trajectory-view.ts';

/** A trajectory on the list of somebody who is part of it. */
export function trajectoryLine(deps: Dependencies, current: TrajectoryFile): TrajectoryLine {
  const { trajectory, rules } = current;
  const today = dayOf(deps.clock.now());
  const plan = planTrajectory(rules, trajectory, today);
  return lineOf(trajectoryHead(deps, current), plan, trajectory, today);
}

/** A trajectory of the overview of a programme, for its caseworkers. */
export function overviewLine(
  programme: Programme,
  { row, plan }: OverviewLine,
  today: string,
): TrajectoryLine {
  return lineOf(headOf(programme, row), plan, row.trajectory, today);
}

function headOf({ name, organisation }: Programme, row: TrajectoryRow): TrajectoryHead {
  return {
    dossierId: row.trajectory.dossierId,
    reference: row.reference,
    municipality: row.municipality,
    province: row.province,
    programmeName: name,
    organisation,
    demonstration: row.demonstration,
    side: 'agency',
  };
}

function lineOf(
  head: TrajectoryHead,
  plan: TrajectoryPlan,
  trajectory: Trajectory,
  today: string,
): TrajectoryLine {
  const standing = standingView(plan, trajectory, today);
  return {
    head,
    ...standing,
    marks: plan.steps.map((planned) => stepLine(planned, trajectory, today).state),
    lateDays: Math.max(0, ...standing.late.map(({ days }) => days)),
    endDay: plan.endDay,
  };
}
