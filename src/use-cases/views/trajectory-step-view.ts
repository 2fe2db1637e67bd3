import { maySheet } from '../../domain/sheet-access.ts';
import { dayOf } from '../../domain/time.ts';
import { stepActs } from '../../domain/trajectory-access.ts';
import { recordOf } from '../../domain/trajectory-change.ts';
import { planTrajectory } from '../../domain/trajectory-plan.ts';
import type { StepOwner, StepRule } from '../../domain/trajectory-rules.ts';
import type { TrajectoryStepView } from '../../domain/views-trajectory.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TrajectoryFile } from '../trajectory-file.ts';
import { stepEndLines } from './step-end-lines.ts';
import { stepLine } from './step-line.ts';
import { stepListLines } from './step-list-lines.ts';
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
    ...about(step, side),
    lists: await stepListLines(deps, trajectory.dossierId, step),
    ...(step.evaluates === undefined ? {} : { evaluates: true as const }),
    ends: await stepEndLines(deps, trajectory.dossierId, planned),
    ...(await sheetOf(deps, current, step)),
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

function about(step: StepRule, side: StepOwner) {
  const { summary, endsWith, deliverable, questions, meetings, owner } = step;
  return {
    // What experts are asked is not the municipality's to prepare.
    hasQuestions: questions !== undefined && (side !== 'municipality' || owner === side),
    summary,
    endsWith,
    ...(deliverable === undefined ? {} : { deliverable }),
    meetings: meetings.map(({ title }) => title),
  };
}

async function sheetOf(
  { work }: Dependencies,
  { file: { dossier: application }, side }: TrajectoryFile,
  step: StepRule,
): Promise<Pick<TrajectoryStepView, 'sheet'>> {
  const of = { application, step, side };
  if (step.questions === undefined) return {};
  const sheet = (await work.stores.sheets.find(application.id, step.id))?.sheet;
  const mayWrite = maySheet(of, 'edit');
  // Of what they may not see being written, there is what was handed over.
  if (!maySheet(of, 'read')) {
    const isThere = sheet !== undefined && sheet.version > 0;
    return isThere ? { sheet: { state: 'finished', mayWrite } } : {};
  }
  if (sheet === undefined) return mayWrite ? { sheet: { state: 'none', mayWrite } } : {};
  return { sheet: { state: sheet.finishedAt === undefined ? 'writing' : 'finished', mayWrite } };
}
