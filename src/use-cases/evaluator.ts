import type { Actor } from '../domain/access.ts';
import type { Expert } from '../domain/expert.ts';
import type { Stores } from '../domain/ports.ts';
import { reviewOf } from '../domain/review-change.ts';
import type { TrajectoryFile } from './trajectory-file.ts';

/** The expert of its panel that somebody is; undefined for whoever guides it not. */
export async function evaluatorOf(
  { experts }: Pick<Stores, 'experts'>,
  actor: Actor,
  { file, side }: Pick<TrajectoryFile, 'file' | 'side'>,
): Promise<Expert | undefined> {
  if (side !== 'experts') return undefined;
  const panel = reviewOf(file.dossier).panel.map(({ expertId }) => expertId);
  const own = await experts.ofPerson(actor);
  return own.find(({ id, active }) => active && panel.includes(id));
}
