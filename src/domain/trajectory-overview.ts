import type { Province } from './municipality.ts';
import type { TrajectoryRow } from './ports-trajectory.ts';
import type { Trajectory } from './trajectory.ts';
import type { TrajectoryFilter } from './trajectory-filter.ts';
import { planTrajectory, type TrajectoryPlan } from './trajectory-plan.ts';
import { allSteps, type StepRule, type TrajectoryRules } from './trajectory-rules.ts';
import { type Standing, standingOf } from './trajectory-standing.ts';
import { workingDaysFrom } from './working-days.ts';

/** One trajectory of the overview. */
export interface OverviewLine {
  readonly row: TrajectoryRow;
  readonly plan: TrajectoryPlan;
  readonly standing: Standing;
  /** Working days that the step that is latest is late; 0 when none is. */
  readonly lateDays: number;
  /** The day on which something is due first; of what is over, when it was. */
  readonly nextDay: string;
}

/** How many trajectories are in a step now. */
export interface StepCount {
  readonly step: StepRule;
  readonly running: number;
  /** Those of them in which it is late. */
  readonly late: number;
}

/** Every trajectory of a programme at a glance. */
export interface Overview {
  readonly steps: readonly StepCount[];
  readonly running: number;
  /** Running ones in which something is late. */
  readonly late: number;
  readonly ended: number;
  readonly stopped: number;
  /** Those that the filter asks for: the latest first, then by when something is due. */
  readonly lines: readonly OverviewLine[];
}

/** Counts all trajectories of a programme, and lists those that are asked for, on a Brussels day. */
export function overviewOf(
  rules: TrajectoryRules,
  rows: readonly TrajectoryRow[],
  filter: TrajectoryFilter,
  today: string,
): Overview {
  const lines = rows.map((row) => lineOf(rules, row, today));
  const running = lines.filter((line) => standOf(line) === 'running');
  const now = running.flatMap((line) => line.standing.now);
  return {
    steps: allSteps(rules).map((step) => {
      const inStep = now.filter((one) => one.step.id === step.id);
      const late = inStep.filter(({ state }) => state === 'late');
      return { step, running: inStep.length, late: late.length };
    }),
    running: running.length,
    late: running.filter(isLate).length,
    ended: lines.filter((line) => standOf(line) === 'ended').length,
    stopped: lines.filter((line) => standOf(line) === 'stopped').length,
    lines: lines.filter((line) => isAsked(line, filter)).toSorted(byUrgency),
  };
}

interface Outlook extends Omit<OverviewLine, 'row'> {
  readonly rules: TrajectoryRules;
  readonly today: string;
}

/** A trajectory never changes (one that moved on is another): with the same rules its plan is the same all day. */
const outlooks = new WeakMap<Trajectory, Outlook>();

function lineOf(rules: TrajectoryRules, row: TrajectoryRow, today: string): OverviewLine {
  const { trajectory } = row;
  let outlook = outlooks.get(trajectory);
  if (outlook === undefined || outlook.rules !== rules || outlook.today !== today) {
    outlook = outlookOf(rules, trajectory, today);
    outlooks.set(trajectory, outlook);
  }
  const { plan, standing, lateDays, nextDay } = outlook;
  return { row, plan, standing, lateDays, nextDay };
}

function outlookOf(rules: TrajectoryRules, trajectory: Trajectory, today: string): Outlook {
  const plan = planTrajectory(rules, trajectory, today);
  const standing = standingOf(plan);
  const lateDays = standing.late.map(({ dueDay }) => workingDaysFrom(dueDay, today));
  const nextDay = standing.now.map(({ dueDay }) => dueDay).toSorted()[0] ?? plan.endDay;
  return { rules, today, plan, standing, lateDays: Math.max(0, ...lateDays), nextDay };
}

function standOf({ row }: OverviewLine): 'running' | 'ended' | 'stopped' {
  const { stoppedAt, endedAt } = row.trajectory;
  if (stoppedAt !== undefined) return 'stopped';
  return endedAt === undefined ? 'running' : 'ended';
}

/** A step can be late on the day after it was due, when no working day went by yet. */
function isLate({ standing }: OverviewLine): boolean {
  return standing.late.length > 0;
}

function isAsked(line: OverviewLine, { show, stepId, province }: TrajectoryFilter): boolean {
  const isShown =
    show === 'late' ? standOf(line) === 'running' && isLate(line) : standOf(line) === show;
  return (
    isShown &&
    isIn(line.row.province, province) &&
    (stepId === undefined || line.standing.now.some(({ step }) => step.id === stepId))
  );
}

function isIn(own: Province | '', asked: Province | undefined): boolean {
  return asked === undefined || own === asked;
}

function byUrgency(a: OverviewLine, b: OverviewLine): number {
  return (
    Number(isLate(b)) - Number(isLate(a)) ||
    b.lateDays - a.lateDays ||
    a.nextDay.localeCompare(b.nextDay) ||
    a.row.municipality.localeCompare(b.row.municipality, 'nl-BE') ||
    a.row.trajectory.dossierId.localeCompare(b.row.trajectory.dossierId)
  );
}
