import { readReason } from '../domain/step-reason.ts';
import { reopenStep } from '../domain/trajectory-steps.ts';
import { trajectoryNotices } from '../texts/trajectory-notices.ts';
import { changeTrajectory, type StepInput } from './change-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { type StepResult, stepAfter } from './step-after.ts';

/** Opens a step again that had ended, with the reason that was typed. */
export async function reopenTrajectoryStep(
  deps: Dependencies,
  input: StepInput,
): Promise<StepResult> {
  const { stepId, version, typed } = input;
  const reason = readReason(typed.reason);
  const outcome = await changeTrajectory(deps, input, ({ rules, trajectory }, act) =>
    reason.ok
      ? reopenStep(rules, trajectory, { stepId, reason: reason.value }, version, act)
      : reason,
  );
  return await stepAfter(deps, input, outcome, (view) => trajectoryNotices.reopened(view, stepId));
}
