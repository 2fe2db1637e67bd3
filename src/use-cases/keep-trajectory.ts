import type { Stores } from '../domain/ports.ts';
import { hasStepNews } from '../domain/step-news.ts';
import type { TrajectoryChange } from '../domain/trajectory-change.ts';

type Kept = Pick<Stores, 'trajectories' | 'jobs'>;

/** Saves a change of a guidance, and lets the sides that it concerns be told, once for all that it brings. */
export async function keepTrajectory(stores: Kept, change: TrajectoryChange): Promise<void> {
  await stores.trajectories.save(change.trajectory, versioned(change));
  await letStepsBeTold(stores, change);
}

/** What happened, with the version that the guidance has after it: what is told of it is found by that. */
export function versioned({ trajectory, events }: TrajectoryChange): TrajectoryChange['events'] {
  const { version } = trajectory;
  return events.map((event) => ({ ...event, details: { ...event.details, version } }));
}

/** The same for a change that is saved already. */
export async function letStepsBeTold(
  { jobs }: Pick<Stores, 'jobs'>,
  change: TrajectoryChange,
): Promise<void> {
  if (!hasStepNews(change)) return;
  const { dossierId, version } = change.trajectory;
  await jobs.enqueue({ name: 'tell-steps', payload: { dossierId, version } });
}
