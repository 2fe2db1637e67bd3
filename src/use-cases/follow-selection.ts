import type { Dossier } from '../domain/dossier.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import type { TrajectoryChange } from '../domain/trajectory-change.ts';
import { beginTrajectory } from '../domain/trajectory-steps.ts';
import { resumeTrajectory, stopTrajectory } from '../domain/trajectory-stop.ts';
import type { File } from './file.ts';
import { letStepsBeTold, versioned } from './keep-trajectory.ts';

type SelectedFile = Pick<File, 'dossier' | 'programme' | 'round'>;
type Trajectories = Pick<Stores, 'trajectories'>;

/**
 * Guidance follows the selection, in the transaction and under the lock of the file: it begins when a file is
 * selected, stops when it no longer is, and goes on when it is again; whose turn it is then is told. `file` is as it
 * was before.
 */
export async function followSelection(
  stores: Pick<Stores, 'trajectories' | 'jobs'>,
  file: SelectedFile,
  changed: Dossier,
  act: Act,
): Promise<void> {
  const was = file.dossier.state === 'selected';
  const is = changed.state === 'selected';
  if (is && !was) {
    const begun = await beginTrajectoryOf(stores, { ...file, dossier: changed }, act);
    if (begun !== undefined) await letStepsBeTold(stores, begun);
  }
  if (was && !is) await stopTrajectoryOf(stores, changed, act);
}

/** Begins the guidance of a selected file, or goes on with it, and tells nobody; undefined when nothing changed. */
export async function beginTrajectoryOf(
  { trajectories }: Trajectories,
  { dossier, programme, round }: SelectedFile,
  act: Act,
): Promise<TrajectoryChange | undefined> {
  const { trajectory: rules } = programme;
  if (rules === undefined) return undefined;
  const present = await trajectories.lock(dossier.id);
  if (present === undefined) {
    const { id: dossierId, programmeId } = dossier;
    const ids = { dossierId, programmeId, guidanceDay: round.guidanceFrom };
    const begun = beginTrajectory(rules, ids, act);
    await trajectories.insert(begun.trajectory, versioned(begun));
    return begun;
  }
  const resumed = resumeTrajectory(present, act);
  if (resumed.events.length === 0) return undefined;
  await trajectories.save(resumed.trajectory, versioned(resumed));
  return resumed;
}

async function stopTrajectoryOf(
  { trajectories }: Trajectories,
  { id, state }: Dossier,
  act: Act,
): Promise<void> {
  const present = await trajectories.lock(id);
  if (present === undefined) return;
  const cause = state === 'withdrawn' ? 'fileWithdrawn' : 'decisionWithdrawn';
  const stopped = stopTrajectory(present, cause, act);
  if (stopped.events.length > 0) await trajectories.save(stopped.trajectory, versioned(stopped));
}
