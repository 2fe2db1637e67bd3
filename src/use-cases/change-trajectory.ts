import type { Actor } from '../domain/access.ts';
import type { Act } from '../domain/review-change.ts';
import { settle } from '../domain/settle-steps.ts';
import type { StepFacts } from '../domain/step-ends.ts';
import { mayChangeStep } from '../domain/trajectory-access.ts';
import type { Changed, TrajectoryChange, TrajectoryRefusal } from '../domain/trajectory-change.ts';
import { findStep, type StepRule, type TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { TypedStep } from '../domain/views-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { keepTrajectory } from './keep-trajectory.ts';
import { stepFacts } from './step-facts.ts';
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
    const act = { by: actor, at: deps.clock.now() };
    const made = change(current, act);
    if (!made.ok) return made.reason;
    if (made.value.events.length === 0) return 'same';
    const factsOf = await stepFacts(stores, dossierId);
    await keepTrajectory(stores, withSettled(made.value, current.rules, factsOf, act));
    return 'done';
  });
  return outcome;
}

/** What begins by a change may have everything already: then it ends with it, as one change. */
function withSettled(
  change: TrajectoryChange,
  rules: TrajectoryRules,
  factsOf: (step: StepRule) => StepFacts,
  act: Act,
): TrajectoryChange {
  const settled = settle(change.trajectory, { rules, factsOf }, act);
  const { version } = change.trajectory;
  return {
    trajectory: { ...settled.trajectory, version },
    events: [...change.events, ...settled.events],
  };
}
