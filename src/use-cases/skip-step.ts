import { readReason } from '../domain/step-reason.ts';
import { skipStep } from '../domain/trajectory-steps.ts';
import { trajectoryNotices } from '../texts/trajectory-notices.ts';
import { changeTrajectory, type StepInput } from './change-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { type StepResult, stepAfter } from './step-after.ts';

/** Leaves a step out, with the reason that was typed; what waited for it begins. */
export async function skipTrajectoryStep(
  deps: Dependencies,
  input: StepInput,
): Promise<StepResult> {
  const { stepId, version, typed } = input;
  const reason = readReason(typed.reason);
  const outcome = await changeTrajectory(deps, input, ({ rules, trajectory }, act) =>
    reason.ok
      ? skipStep(rules, trajectory, { stepId, reason: reason.value }, version, act)
      : reason,
  );
  return await stepAfter(deps, input, outcome, (view) => trajectoryNotices.skipped(view, stepId));
}
