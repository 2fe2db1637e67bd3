import type { Dossier } from '../domain/dossier.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import { beginTrajectory } from '../domain/trajectory-steps.ts';
import { resumeTrajectory, stopTrajectory } from '../domain/trajectory-stop.ts';
import type { File } from './file.ts';

type SelectedFile = Pick<File, 'dossier' | 'programme' | 'round'>;
type Trajectories = Pick<Stores, 'trajectories'>;

/**
 * Guidance follows the selection, in the transaction and under the lock of the file: it begins when a file is
 * selected, stops when it no longer is, and goes on when it is again. `file` is as it was before.
 */
export async function followSelection(
  stores: Trajectories,
  file: SelectedFile,
  changed: Dossier,
  act: Act,
): Promise<void> {
  const was = file.dossier.state === 'selected';
  const is = changed.state === 'selected';
  if (is && !was) await beginTrajectoryOf(stores, { ...file, dossier: changed }, act);
  if (was && !is) await stopTrajectoryOf(stores, changed, act);
}

/** Begins the guidance of a selected file, or goes on with it; true when something changed. */
export async function beginTrajectoryOf(
  { trajectories }: Trajectories,
  { dossier, programme, round }: SelectedFile,
  act: Act,
): Promise<boolean> {
  const { trajectory: rules } = programme;
  if (rules === undefined) return false;
  const present = await trajectories.lock(dossier.id);
  if (present === undefined) {
    const { id: dossierId, programmeId } = dossier;
    const ids = { dossierId, programmeId, guidanceDay: round.guidanceFrom };
    const begun = beginTrajectory(rules, ids, act);
    await trajectories.insert(begun.trajectory, begun.events);
    return true;
  }
  const { trajectory, events } = resumeTrajectory(present, act);
  if (events.length > 0) await trajectories.save(trajectory, events);
  return events.length > 0;
}

async function stopTrajectoryOf(
  { trajectories }: Trajectories,
  { id, state }: Dossier,
  act: Act,
): Promise<void> {
  const present = await trajectories.lock(id);
  if (present === undefined) return;
  const cause = state === 'withdrawn' ? 'fileWithdrawn' : 'decisionWithdrawn';
  const { trajectory, events } = stopTrajectory(present, cause, act);
  if (events.length > 0) await trajectories.save(trajectory, events);
}
