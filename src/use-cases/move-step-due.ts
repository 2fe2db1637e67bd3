import { readDueDay } from '../domain/due-day-input.ts';
import { moveDue } from '../domain/move-due.ts';
import { dayOf } from '../domain/time.ts';
import { dueDayNotice, trajectoryNotices } from '../texts/trajectory-notices.ts';
import { changeTrajectory, type StepInput } from './change-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { type StepResult, stepAfter, stepAgain } from './step-after.ts';

/** Gives a step another due day, as it was typed; one on which nobody works moves on, and is said. */
export async function moveStepDue(deps: Dependencies, input: StepInput): Promise<StepResult> {
  const { stepId, version, typed } = input;
  const read = readDueDay(typed.day, dayOf(deps.clock.now()));
  if (!read.ok) return await stepAgain(deps, input, dueDayNotice(read.reason), read.reason.kind);
  const { day } = read.value;
  const outcome = await changeTrajectory(deps, input, ({ rules, trajectory }, act) =>
    moveDue(rules, trajectory, { stepId, day }, version, act),
  );
  return await stepAfter(deps, input, outcome, (view) =>
    outcome === 'same'
      ? trajectoryNotices.sameDay(day)
      : trajectoryNotices.moved(view, stepId, read.value),
  );
}
