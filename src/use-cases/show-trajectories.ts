import type { Actor } from '../domain/access.ts';
import type { GuidedFile } from '../domain/ports-trajectory.ts';
import type { TrajectoriesView, TrajectoryView } from '../domain/views-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { completedFiles } from './file.ts';
import { type TrajectoryFile, trajectoryFile } from './trajectory-file.ts';
import { trajectoryLine } from './views/trajectory-line.ts';
import { trajectoryView } from './views/trajectory-view.ts';

/** As many as fit on one card; nobody is part of more at a time. */
const LISTED = 20;

/** The trajectories that somebody is part of, of their municipality or as an expert: the one there is, or a list. */
export async function showOwnTrajectories(
  deps: Dependencies,
  actor: Actor,
): Promise<TrajectoryView | TrajectoriesView> {
  const own = await ownTrajectories(deps, actor);
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0) return await trajectoryView(deps, only);
  return {
    kind: 'trajectories',
    lines: own.slice(0, LISTED).map((one) => trajectoryLine(deps, one)),
    cut: own.length > LISTED,
  };
}

/** The guidances that somebody is part of themselves, latest first. */
export async function ownTrajectories(
  deps: Dependencies,
  actor: Actor,
): Promise<readonly TrajectoryFile[]> {
  const { stores } = deps.work;
  const [own, guided] = await Promise.all([
    stores.trajectories.ofPerson(actor, LISTED + 1),
    actor.expertIds.length === 0 ? [] : stores.trajectories.ofExperts(actor.expertIds, LISTED + 1),
  ]);
  const found = [...own, ...guided];
  const byId = new Map(found.map((one): [string, GuidedFile] => [one.dossier.id, one]));
  const dossiers = [...byId.values()].map(({ dossier }) => dossier);
  const files = await completedFiles(deps, stores, actor, dossiers);
  return files
    .map((file) => trajectoryFile(file, actor, byId.get(file.dossier.id)?.trajectory))
    .filter((one) => one !== undefined);
}
