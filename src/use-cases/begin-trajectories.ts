import type { Dossier } from '../domain/dossier.ts';
import type { Stores } from '../domain/ports.ts';
import { type Act, reviewOf } from '../domain/review-change.ts';
import { catchUp } from './catch-up.ts';
import type { Dependencies } from './dependencies.ts';
import { beginTrajectoryOf } from './follow-selection.ts';

/**
 * Begins the guidance of files that were selected before there was any, as of the day of their selection. Done at
 * every start. Resolves to the number of files.
 */
export async function beginTrajectories(deps: Dependencies): Promise<number> {
  const guided = deps.programmes.filter(({ trajectory }) => trajectory !== undefined);
  const programmeIds = guided.map(({ id }) => id);
  return await catchUp(deps, {
    atOnce: 200,
    find: (limit) => deps.work.stores.trajectories.missing(programmeIds, limit),
    change: (stores, id) => beginOne(deps, stores, id),
  });
}

async function beginOne(deps: Dependencies, stores: Stores, id: string): Promise<boolean> {
  const dossier = await stores.dossiers.lock(id);
  const programme = deps.programmes.find((one) => one.id === dossier?.programmeId);
  const round = dossier && (await stores.rounds.get(dossier.roundId));
  if (dossier?.state !== 'selected' || programme === undefined || round === undefined) return false;
  const file = { dossier, programme, round };
  return (await beginTrajectoryOf(stores, file, selectionOf(dossier))) !== undefined;
}

/** Who selected it, and when. */
function selectionOf(dossier: Dossier): Act {
  const { decision, stateSince } = reviewOf(dossier);
  return decision?.kind === 'selected' ? decision : { by: dossier.owner, at: stateSince };
}
