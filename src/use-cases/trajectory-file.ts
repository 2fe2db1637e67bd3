import type { Actor } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import type { Trajectory } from '../domain/trajectory.ts';
import { sideOf } from '../domain/trajectory-access.ts';
import type { StepOwner, TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, lockFile, readFile } from './file.ts';

/** A file with its guidance, and the side of whoever looks at it. */
export interface TrajectoryFile {
  readonly file: File;
  readonly trajectory: Trajectory;
  readonly rules: TrajectoryRules;
  readonly side: StepOwner;
}

type TrajectoryReader = Pick<Stores, 'dossiers' | 'rounds' | 'trajectories'>;

/** Reads a guidance for somebody; undefined when it is not there or not theirs, which nobody can tell apart. */
export async function readTrajectory(
  deps: Dependencies,
  stores: TrajectoryReader,
  actor: Actor,
  dossierId: string,
): Promise<TrajectoryFile | undefined> {
  const file = await readFile(deps, stores, actor, dossierId);
  return file && trajectoryFile(file, actor, await stores.trajectories.load(dossierId));
}

/** Locks a guidance for a change, with its file, so that it stays selected meanwhile. */
export async function lockTrajectory(
  deps: Dependencies,
  stores: TrajectoryReader,
  actor: Actor,
  dossierId: string,
): Promise<TrajectoryFile | undefined> {
  const file = await lockFile(deps, stores, actor, dossierId, 'read');
  return file && trajectoryFile(file, actor, await stores.trajectories.lock(dossierId));
}

/** The same of a trajectory that was read with its file. */
export function trajectoryFile(
  file: File,
  actor: Actor,
  trajectory: Trajectory | undefined,
): TrajectoryFile | undefined {
  const side = sideOf(file.dossier, actor);
  const { trajectory: rules } = file.programme;
  return trajectory === undefined || rules === undefined || side === undefined
    ? undefined
    : { file, trajectory, rules, side };
}
