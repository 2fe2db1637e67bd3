import { TRAJECTORY_NOTES } from '../domain/trajectory.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { TrajectoryStepView, TrajectoryView } from '../domain/views-trajectory.ts';
import { stepRefusalNotice } from '../texts/trajectory-notices.ts';
import type { StepInput, StepOutcome } from './change-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { readTrajectory, type TrajectoryFile } from './trajectory-file.ts';
import { trajectoryStepView } from './views/trajectory-step-view.ts';
import { trajectoryView } from './views/trajectory-view.ts';

/** What somebody is shown after an action on a step, and why it changed nothing, if so. */
export interface StepResult {
  readonly view: TrajectoryView | TrajectoryStepView | UnavailableView;
  /** For the log. */
  readonly refused?: string;
}

/**
 * What somebody sees after an action on a step: the whole guidance with what came of it, or the step again with why
 * nothing did and with what they typed.
 */
export async function stepAfter(
  deps: Dependencies,
  input: StepInput,
  outcome: StepOutcome,
  done: (view: TrajectoryView) => Notice,
): Promise<StepResult> {
  const current = await currentOf(deps, input);
  if (current === undefined || outcome === 'unavailable') return NOT_THEIRS;
  if (outcome === 'done' || outcome === 'same') {
    const view = await trajectoryView(deps, current);
    return { view: { ...view, notice: done(view) } };
  }
  const notice = stepRefusalNotice(outcome, await changedBy(deps, current, outcome));
  return await refusedStep(deps, current, input, notice, outcome);
}

/**
 * The step again, with what was typed and what is wrong with it, before anything was tried. When nothing can be changed
 * at all, that comes first.
 */
export async function stepAgain(
  deps: Dependencies,
  input: StepInput,
  notice: Notice,
  refused: string,
): Promise<StepResult> {
  const current = await currentOf(deps, input);
  if (current === undefined) return NOT_THEIRS;
  return current.trajectory.stoppedAt === undefined
    ? await refusedStep(deps, current, input, notice, refused)
    : await refusedStep(deps, current, input, stepRefusalNotice('stopped', ''), 'stopped');
}

const NOT_THEIRS: StepResult = { view: { kind: 'unavailable' }, refused: 'unavailable' };

async function refusedStep(
  deps: Dependencies,
  current: TrajectoryFile,
  { stepId, typed }: StepInput,
  notice: Notice,
  refused: string,
): Promise<StepResult> {
  const step = await trajectoryStepView(deps, current, stepId, { typed, notice });
  return { view: step ?? (await trajectoryView(deps, current, notice)), refused };
}

function currentOf(deps: Dependencies, { actor, dossierId }: StepInput) {
  return readTrajectory(deps, deps.work.stores, actor, dossierId);
}

/** Who changed it last, for somebody who looked at it before that. */
async function changedBy(
  { work }: Dependencies,
  { trajectory }: TrajectoryFile,
  outcome: StepOutcome,
): Promise<string> {
  if (outcome !== 'changed') return '';
  const page = { limit: 1, offset: 0 };
  const { trajectories } = work.stores;
  const [last] = await trajectories.events(trajectory.dossierId, page, undefined, TRAJECTORY_NOTES);
  return last?.by.name ?? '';
}
