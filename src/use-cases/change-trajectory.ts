import type { Actor } from '../domain/access.ts';
import type { Act } from '../domain/review-change.ts';
import { mayChangeStep } from '../domain/trajectory-access.ts';
import type { Changed, TrajectoryRefusal } from '../domain/trajectory-change.ts';
import { findStep } from '../domain/trajectory-rules.ts';
import type { TypedStep } from '../domain/views-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { lockTrajectory, type TrajectoryFile } from './trajectory-file.ts';

export interface StepInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly dossierId: string;
  readonly stepId: string;
  /** Version that the card showed. */
  readonly version: number;
  /** What stood in the inputs of the card. */
  readonly typed: TypedStep;
}

/** What came of an action on a step: done, nothing to do, why not, or not a file of theirs. */
export type StepOutcome =
  | 'done'
  | 'same'
  | TrajectoryRefusal
  /** Another side decides on this step. */
  | 'notYours'
  | 'unavailable';

/** Changes a step once per turn, under the lock of its file, when this person decides on it. */
export async function changeTrajectory(
  deps: Dependencies,
  { turnKey, actor, dossierId, stepId }: StepInput,
  change: (current: TrajectoryFile, act: Act) => Changed,
): Promise<StepOutcome> {
  const { outcome } = await deps.work.once<StepOutcome>(turnKey, async (stores) => {
    const current = await lockTrajectory(deps, stores, actor, dossierId);
    if (current === undefined) return 'unavailable';
    const step = findStep(current.rules, stepId);
    if (step !== undefined && !mayChangeStep(step, current.side)) return 'notYours';
    const made = change(current, { by: actor, at: deps.clock.now() });
    if (!made.ok) return made.reason;
    const { trajectory, events } = made.value;
    if (events.length === 0) return 'same';
    await stores.trajectories.save(trajectory, events);
    return 'done';
  });
  return outcome;
}
