import type { Actor } from '../domain/access.ts';
import { shownPage } from '../domain/shown-page.ts';
import { INTERNAL_TRAJECTORY_EVENTS } from '../domain/trajectory.ts';
import type { UnavailableView } from '../domain/views.ts';
import type {
  TrajectoryHistoryView,
  TrajectoryStepView,
  TrajectoryView,
} from '../domain/views-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { noteLook } from './note-look.ts';
import { readTrajectory, type TrajectoryFile } from './trajectory-file.ts';
import { trajectoryHistoryLines } from './views/trajectory-history.ts';
import { trajectoryStepView } from './views/trajectory-step-view.ts';
import { trajectoryHead, trajectoryView } from './views/trajectory-view.ts';

const NOTHING_TYPED = { reason: '', day: '' };
/** Events on one page. */
const PAGE = 20;

/** The guidance of one municipality, for whoever may read its file; others learn nothing. */
export async function lookAtTrajectory(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<TrajectoryView | UnavailableView> {
  const current = await openTrajectory(deps, actor, dossierId);
  return current === undefined ? { kind: 'unavailable' } : await trajectoryView(deps, current);
}

/** One step of it; the whole when the programme has no such step. */
export async function lookAtStep(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  stepId: string,
): Promise<TrajectoryStepView | TrajectoryView | UnavailableView> {
  const current = await openTrajectory(deps, actor, dossierId);
  if (current === undefined) return { kind: 'unavailable' };
  const step = await trajectoryStepView(deps, current, stepId, { typed: NOTHING_TYPED });
  return step ?? (await trajectoryView(deps, current));
}

/** Everything that happened to it, newest first; a page after the last one shows the last one. */
export async function lookAtTrajectoryHistory(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  page: number,
): Promise<TrajectoryHistoryView | UnavailableView> {
  const { trajectories } = deps.work.stores;
  const current = await openTrajectory(deps, actor, dossierId);
  if (current === undefined) return { kind: 'unavailable' };
  const leftOut = current.side === 'municipality' ? INTERNAL_TRAJECTORY_EVENTS : [];
  const total = await trajectories.countEvents(dossierId, leftOut);
  const { window, ...place } = shownPage(total, page, PAGE);
  const events = await trajectories.events(dossierId, window, undefined, leftOut);
  return {
    kind: 'trajectoryHistory',
    head: trajectoryHead(deps, current),
    lines: trajectoryHistoryLines(current.rules, events),
    ...place,
  };
}

/** Reads it for somebody who opens it, which is noted of who is not of the municipality. */
async function openTrajectory(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<TrajectoryFile | undefined> {
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  if (current !== undefined) await noteLook(deps, actor, current.file.dossier, 'guidance');
  return current;
}
