import type { Stores } from '../domain/ports.ts';
import { TRAJECTORY_NOTES, type TrajectoryEvent } from '../domain/trajectory.ts';

/** More than is ever said of one guidance. */
const MOST = 200;

/** What was said about a guidance and asked of its municipality, newest first. */
export async function trajectoryNotes(
  { trajectories }: Pick<Stores, 'trajectories'>,
  dossierId: string,
): Promise<readonly TrajectoryEvent[]> {
  return await trajectories.eventsOf(dossierId, TRAJECTORY_NOTES, MOST);
}
