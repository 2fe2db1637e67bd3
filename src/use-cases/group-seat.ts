import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { Programme } from '../domain/programme.ts';
import type { TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { GroupHead } from '../domain/views-groups.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody's place in the working groups of a programme: as one of its caseworkers, or as one of its experts. */
export interface Seat {
  readonly programme: Programme & { readonly trajectory: TrajectoryRules };
  readonly side: GroupHead['side'];
}

/** The programmes in whose working groups somebody sits; none for whoever neither handles nor guides. */
export async function seatsOf(deps: Dependencies, actor: Actor): Promise<readonly Seat[]> {
  const experts =
    actor.expertIds.length === 0 ? [] : await deps.work.stores.experts.ofPerson(actor);
  const guides = new Set(
    experts.filter(({ active }) => active).map(({ programmeId }) => programmeId),
  );
  return deps.programmes.flatMap((programme): readonly Seat[] => {
    const { id, trajectory } = programme;
    if (trajectory === undefined) return [];
    if (isCaseworkerOf(actor, id))
      return [{ programme: { ...programme, trajectory }, side: 'agency' }];
    return guides.has(id) ? [{ programme: { ...programme, trajectory }, side: 'experts' }] : [];
  });
}

/** The seat in a programme, or the first one when none is named; undefined when they have no such seat. */
export async function seatIn(
  deps: Dependencies,
  actor: Actor,
  programmeId?: string,
): Promise<Seat | undefined> {
  const seats = await seatsOf(deps, actor);
  return programmeId === undefined
    ? seats[0]
    : seats.find(({ programme }) => programme.id === programmeId);
}

export function groupHead({ programme, side }: Seat): GroupHead {
  return { programmeId: programme.id, programmeName: programme.name, side };
}

/** More files than anybody guides. */
const GUIDED = 200;

/** Ids of the files that somebody guides as an expert. */
export async function guidedIds(
  { work }: Dependencies,
  { expertIds }: Actor,
): Promise<ReadonlySet<string>> {
  if (expertIds.length === 0) return new Set();
  const guided = await work.stores.trajectories.ofExperts(expertIds, GUIDED);
  return new Set(guided.map(({ dossier }) => dossier.id));
}
