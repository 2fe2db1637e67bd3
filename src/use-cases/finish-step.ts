import { finishStep } from '../domain/trajectory-steps.ts';
import { trajectoryNotices } from '../texts/trajectory-notices.ts';
import { changeTrajectory, type StepInput } from './change-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { type StepResult, stepAfter } from './step-after.ts';

/** Ends a step that is done; what waited for it begins. */
export async function finishTrajectoryStep(
  deps: Dependencies,
  input: StepInput,
): Promise<StepResult> {
  const { stepId, version } = input;
  const outcome = await changeTrajectory(deps, input, ({ rules, trajectory }, act) =>
    finishStep(rules, trajectory, stepId, version, act),
  );
  return await stepAfter(deps, input, outcome, (view) => trajectoryNotices.finished(view, stepId));
}
