import type { TrajectoryEvent } from '../../domain/trajectory.ts';
import { findStep, type TrajectoryRules } from '../../domain/trajectory-rules.ts';
import type { HistoryLine } from '../../domain/views-cases.ts';
import { trajectorySentence } from '../../texts/trajectory-history-texts.ts';

/** What happened to a trajectory, in sentences. */
export function trajectoryHistoryLines(
  rules: TrajectoryRules,
  events: readonly TrajectoryEvent[],
): readonly HistoryLine[] {
  return events.map((event) => {
    const { step: stepId } = event.details;
    const step = stepId === undefined ? undefined : findStep(rules, String(stepId));
    return { at: event.at, sentence: trajectorySentence(event, step) };
  });
}
