import type { Actor } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import type { WorkingGroup } from '../domain/working-group.ts';
import type { Dependencies } from './dependencies.ts';
import { guidedIds, type Seat, seatIn } from './group-seat.ts';

/** A working group, and the seat of whoever looks at it. */
export interface FoundGroup {
  readonly group: WorkingGroup;
  readonly seat: Seat;
}

/** Caseworkers see every group; experts those that follow a guidance of theirs, as long as they go on. */
export function mayReadGroup(
  { side }: Pick<Seat, 'side'>,
  { dossierIds, endedAt }: WorkingGroup,
  guided: ReadonlySet<string>,
): boolean {
  return side === 'agency' || (endedAt === undefined && dossierIds.some((id) => guided.has(id)));
}

/** Reads a group for somebody; undefined when it is not there or not theirs, which nobody can tell apart. */
export async function readGroupFor(
  deps: Dependencies,
  actor: Actor,
  groupId: string,
): Promise<FoundGroup | undefined> {
  const group = await deps.work.stores.groups.load(groupId);
  const seat = group && (await seatIn(deps, actor, group.programmeId));
  if (group === undefined || seat === undefined) return undefined;
  return mayReadGroup(seat, group, await guidedIds(deps, actor)) ? { group, seat } : undefined;
}

/** Locks a group for a change, which only caseworkers of its programme make. */
export async function lockGroup(
  { groups }: Pick<Stores, 'groups'>,
  { programme, side }: Seat,
  groupId: string,
): Promise<WorkingGroup | undefined> {
  const group = await groups.lock(groupId);
  const isTheirs = side === 'agency' && group?.programmeId === programme.id;
  return isTheirs ? group : undefined;
}
