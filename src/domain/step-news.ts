import type { Trajectory, TrajectoryEvent } from './trajectory.ts';
import { recordOf, type TrajectoryChange } from './trajectory-change.ts';

/** What the side that does a step is told of it. */
export type StepNewsKind = 'begun' | 'resumed' | 'reopened' | 'moved' | 'skipped';

export interface StepNews {
  readonly what: StepNewsKind;
  readonly stepId: string;
  /** Why it was opened again or left out. */
  readonly reason?: string;
  /** Brussels days on which it was due before, and is due now. */
  readonly from?: string;
  readonly to?: string;
}

/** Whether a change is one of which somebody is told. */
export function hasStepNews({ events }: Pick<TrajectoryChange, 'events'>): boolean {
  return events.some(({ kind }) => kind === 'resumed' || Object.hasOwn(NEWS, kind));
}

/**
 * What is told of a change, as far as it still is so: what ended, moved or stopped since is told by what happened
 * then. `events` are those of one change.
 */
export function stepNews(
  events: readonly TrajectoryEvent[],
  trajectory: Trajectory,
): readonly StepNews[] {
  if (trajectory.stoppedAt !== undefined) return [];
  return events
    .flatMap((event) => newsOf(event, trajectory))
    .filter((news) => isStillSo(news, trajectory));
}

const NEWS: Readonly<Partial<Record<TrajectoryEvent['kind'], StepNewsKind>>> = {
  stepStarted: 'begun',
  stepReopened: 'reopened',
  dueMoved: 'moved',
  stepSkipped: 'skipped',
};

function newsOf({ kind, details }: TrajectoryEvent, trajectory: Trajectory): readonly StepNews[] {
  if (kind === 'resumed') return runningSteps(trajectory);
  const what = NEWS[kind];
  if (what === undefined) return [];
  const { step, reason, from, to } = details;
  return [
    {
      what,
      stepId: String(step ?? ''),
      ...(reason === undefined ? {} : { reason: String(reason) }),
      ...(what === 'moved' ? { from: String(from ?? ''), to: String(to ?? '') } : {}),
    },
  ];
}

/** A guidance that goes on has in it what ran when it was stopped. */
function runningSteps({ steps }: Trajectory): readonly StepNews[] {
  return Object.entries(steps)
    .filter(([, { state }]) => state === 'running')
    .map(([stepId]) => ({ what: 'resumed', stepId }));
}

function isStillSo({ what, stepId, to }: StepNews, trajectory: Trajectory): boolean {
  const record = recordOf(trajectory, stepId);
  if (what === 'skipped') return record?.state === 'skipped';
  return record?.state === 'running' && (to === undefined || record.dueDay === to);
}
