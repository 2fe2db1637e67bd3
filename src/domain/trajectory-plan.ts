import { dueFrom } from './step-due.ts';
import { dayOf, monthsLater } from './time.ts';
import type { Trajectory } from './trajectory.ts';
import { recordOf } from './trajectory-change.ts';
import { type Anchor, allSteps, type StepRule, type TrajectoryRules } from './trajectory-rules.ts';

/** When one step begins and is due, as far as can be known now; Brussels days. */
export interface PlannedStep {
  readonly step: StepRule;
  readonly startDay: string;
  readonly dueDay: string;
  /** `late`: due before today and not ended. */
  readonly state: 'waiting' | 'running' | 'late' | 'done' | 'skipped';
  /** The day it ended. */
  readonly endDay?: string;
}

export interface TrajectoryPlan {
  readonly steps: readonly PlannedStep[];
  /** The day on which the last step is due, or ended. */
  readonly endDay: string;
  /** How the whole fits the months that a trajectory takes. */
  readonly fits: 'fits' | 'tooShort' | 'tooLong';
}

/**
 * The plan of a trajectory on a Brussels day: what ended stands where it ended; what runs is due by its rule or by
 * the day that was set; what waits begins when what it waits for is due. A day in the past moves on: a step that is
 * late pushes what waits for it. Nothing is late while the trajectory is stopped.
 */
export function planTrajectory(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  today: string,
): TrajectoryPlan {
  const byId = new Map(allSteps(rules).map((step) => [step.id, step]));
  const planned = new Map<string, PlannedStep>();
  const firstDay = firstDayOf(trajectory);
  const planOf = (stepId: string): PlannedStep => {
    const known = planned.get(stepId);
    if (known !== undefined) return known;
    const step = byId.get(stepId);
    if (step === undefined) throw new Error(`no step ${stepId}`);
    const made = planStep(step, { trajectory, firstDay, today, planOf });
    planned.set(stepId, made);
    return made;
  };
  const steps = [...byId.keys()].map(planOf);
  const endDay = steps.map(lastDay).reduce(later, trajectory.guidanceDay);
  return { steps, endDay, fits: fitOf(rules, firstDay, endDay) };
}

interface PlanContext {
  readonly trajectory: Trajectory;
  /** From where its time counts. */
  readonly firstDay: string;
  readonly today: string;
  readonly planOf: (stepId: string) => PlannedStep;
}

function planStep(step: StepRule, context: PlanContext): PlannedStep {
  const { trajectory, today, planOf } = context;
  const record = recordOf(trajectory, step.id);
  const startDay =
    record === undefined
      ? step.begins
          .map((id) => expectedEnd(planOf(id), today))
          .reduce(later, trajectory.guidanceDay)
      : dayOf(record.startedAt);
  const dueDay =
    record?.dueDay ?? dueFrom(step.due, anchorDay(step.due.after, step, startDay, context));
  if (record === undefined) return { step, startDay, dueDay, state: 'waiting' };
  if (record.state === 'running') {
    const isLate = dueDay < today && trajectory.stoppedAt === undefined;
    return { step, startDay, dueDay, state: isLate ? 'late' : 'running' };
  }
  const endDay = dayOf(record.endedAt ?? record.startedAt);
  return { step, startDay, dueDay, state: record.state, endDay };
}

function anchorDay(
  anchor: Anchor,
  step: StepRule,
  startDay: string,
  { firstDay, today, planOf }: PlanContext,
): string {
  if (anchor.kind === 'guidance') return firstDay;
  if (anchor.step === step.id) return startDay;
  const other = planOf(anchor.step);
  return anchor.kind === 'start' ? other.startDay : expectedEnd(other, today);
}

/** A round that began before the municipality was selected takes nothing from it. */
function firstDayOf({ guidanceDay, startedAt }: Trajectory): string {
  return later(guidanceDay, dayOf(startedAt));
}

/** When a step ended, or can be expected to: not before today. */
function expectedEnd(planned: PlannedStep, today: string): string {
  return planned.endDay ?? later(planned.dueDay, today);
}

function lastDay(planned: PlannedStep): string {
  return planned.endDay ?? planned.dueDay;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function fitOf(
  { months }: TrajectoryRules,
  firstDay: string,
  endDay: string,
): TrajectoryPlan['fits'] {
  if (endDay < monthsLater(firstDay, months.least)) return 'tooShort';
  return endDay > monthsLater(firstDay, months.most) ? 'tooLong' : 'fits';
}
