import { dayOf } from '../../domain/time.ts';
import { stepActs } from '../../domain/trajectory-access.ts';
import { recordOf } from '../../domain/trajectory-change.ts';
import { planTrajectory } from '../../domain/trajectory-plan.ts';
import type { StepRule } from '../../domain/trajectory-rules.ts';
import type { TrajectoryStepView } from '../../domain/views-trajectory.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TrajectoryFile } from '../trajectory-file.ts';
import { stepLine } from './step-line.ts';
import { trajectoryHistoryLines } from './trajectory-history.ts';
import { trajectoryHead } from './trajectory-view.ts';

/** What happened last is enough on the card of a step; all of it is in the history. */
const LAST_EVENTS = 5;

/** One step of a guidance; undefined when the programme has no such step. */
export async function trajectoryStepView(
  deps: Dependencies,
  current: TrajectoryFile,
  stepId: string,
  shown: Pick<TrajectoryStepView, 'typed' | 'notice'>,
): Promise<TrajectoryStepView | undefined> {
  const { trajectory, rules, side } = current;
  const part = rules.parts.find(({ steps }) => steps.some(({ id }) => id === stepId));
  const today = dayOf(deps.clock.now());
  const plan = planTrajectory(rules, trajectory, today);
  const planned = plan.steps.find(({ step }) => step.id === stepId);
  if (part === undefined || planned === undefined) return undefined;
  const { step } = planned;
  const { reason } = recordOf(trajectory, stepId) ?? {};
  const page = { limit: LAST_EVENTS, offset: 0 };
  const events = await deps.work.stores.trajectories.events(trajectory.dossierId, page, stepId);
  return {
    kind: 'trajectoryStep',
    nonce: deps.ids.uuid(),
    head: trajectoryHead(deps, current),
    version: trajectory.version,
    line: stepLine(planned, trajectory, today),
    part: { number: part.number, title: part.title },
    ...about(step),
    waitsFor: plan.steps
      .filter((other) => planned.state === 'waiting' && step.begins.includes(other.step.id))
      .filter(({ state }) => state !== 'done' && state !== 'skipped')
      .map((other) => stepLine(other, trajectory, today)),
    ...(reason === undefined ? {} : { reason }),
    acts: stepActs(step, trajectory, side),
    history: trajectoryHistoryLines(rules, events),
    ...shown,
  };
}

function about({ summary, endsWith, deliverable, questions, meetings }: StepRule) {
  return {
    hasQuestions: questions !== undefined,
    summary,
    endsWith,
    ...(deliverable === undefined ? {} : { deliverable }),
    meetings: meetings.map(({ title }) => title),
  };
}
