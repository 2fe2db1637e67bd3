import type { Actor } from '../domain/access.ts';
import type { Item } from '../domain/item.ts';
import type { ItemContext } from '../domain/item-input.ts';
import { type FoundList, findList } from '../domain/list-rule.ts';
import type { Stores } from '../domain/ports.ts';
import { dayOf } from '../domain/time.ts';
import type { Dependencies } from './dependencies.ts';
import { lockTrajectory, readTrajectory, type TrajectoryFile } from './trajectory-file.ts';

/** A list of a guidance, and the side of whoever looks at it. */
export interface ListFile extends FoundList {
  readonly current: TrajectoryFile;
}

/** The same with one of its items. */
export interface ItemFile extends ListFile {
  readonly item: Item;
}

type Reader = Pick<Stores, 'dossiers' | 'rounds' | 'trajectories'>;
type ItemReader = Reader & Pick<Stores, 'items'>;

/** Reads a list for somebody who may read its guidance; undefined when it is not there or not theirs. */
export async function readList(
  deps: Dependencies,
  stores: Reader,
  actor: Actor,
  { dossierId, listId }: Pick<Item, 'dossierId' | 'listId'>,
): Promise<ListFile | undefined> {
  return withList(await readTrajectory(deps, stores, actor, dossierId), listId);
}

/** The same for a change: nobody else changes it until ours ends. */
export async function lockList(
  deps: Dependencies,
  stores: Reader,
  actor: Actor,
  { dossierId, listId }: Pick<Item, 'dossierId' | 'listId'>,
): Promise<ListFile | undefined> {
  return withList(await lockTrajectory(deps, stores, actor, dossierId), listId);
}

/** Reads an item for somebody who may read its guidance. */
export async function readItem(
  deps: Dependencies,
  stores: ItemReader,
  actor: Actor,
  itemId: string,
): Promise<ItemFile | undefined> {
  const item = await stores.items.load(itemId);
  const found = item && (await readList(deps, stores, actor, item));
  return item && found && { ...found, item };
}

/** The same for a change; it is read again under the lock of its application. */
export async function lockItem(
  deps: Dependencies,
  stores: ItemReader,
  actor: Actor,
  itemId: string,
): Promise<ItemFile | undefined> {
  const before = await stores.items.load(itemId);
  const found = before && (await lockList(deps, stores, actor, before));
  const item = found && (await stores.items.load(itemId));
  return item && { ...found, item };
}

/** Against what the items of a list are read. */
export function itemContext(deps: Dependencies, { current, list }: ListFile): ItemContext {
  const { themes = [] } = current.file.programme;
  return { fields: list.fields, themes, today: dayOf(deps.clock.now()) };
}

function withList(current: TrajectoryFile | undefined, listId: string): ListFile | undefined {
  const found = current && findList(current.rules, listId);
  return found && { ...found, current };
}
