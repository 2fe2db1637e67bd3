import type { Actor } from '../domain/access.ts';
import { inOrder } from '../domain/item.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { ItemViews } from '../domain/views-items.ts';
import { itemRefusalNotice } from '../texts/item-notices.ts';
import type { ItemInput, ItemOutcome } from './change-item.ts';
import type { Dependencies } from './dependencies.ts';
import { type ItemFile, type ListFile, readItem } from './list-file.ts';
import { ITEMS_ON_PAGE, itemListView, itemView } from './views/item-views.ts';

/** What somebody is shown after an action on a list, and why it changed nothing, if so. */
export interface ItemResult {
  readonly view: ItemViews | UnavailableView;
  /** For the log. */
  readonly refused?: string;
}

export const NO_LIST: ItemResult = { view: { kind: 'unavailable' }, refused: 'unavailable' };

/** What stood in the inputs of the card of an item. */
export interface TypedOnItem {
  readonly proof: string;
  readonly reason: string;
}

/**
 * What somebody sees after an action on an item: the list with what came of it, or the item again with why nothing
 * did and with what they typed.
 */
export async function itemAfter(
  deps: Dependencies,
  { actor, itemId }: Pick<ItemInput, 'actor' | 'itemId'>,
  outcome: ItemOutcome,
  shown: {
    readonly typed: TypedOnItem;
    /** The page of the list that the action was done on. */
    readonly page?: number | undefined;
    readonly done: (found: ItemFile) => Notice;
  },
): Promise<ItemResult> {
  const found = await readItem(deps, deps.work.stores, actor, itemId);
  if (found === undefined || outcome === 'unavailable') return NO_LIST;
  if (outcome === 'done' || outcome === 'same') {
    return { view: await listWithItem(deps, found, itemId, shown.done(found), shown.page) };
  }
  const notice = itemRefusalNotice(outcome, found);
  return { view: await itemView(deps, found, { typed: shown.typed, notice }), refused: outcome };
}

/** A list on the page that was asked for, or else on the one where an item is. */
export async function listWithItem(
  deps: Dependencies,
  found: ListFile,
  itemId: string | undefined,
  notice: Notice,
  page?: number,
) {
  const { dossier } = found.current.file;
  const items = await deps.work.stores.items.ofList(dossier.id, found.list.id);
  const index = inOrder(items).findIndex(({ id }) => id === itemId);
  const where = page ?? Math.max(0, Math.floor(index / ITEMS_ON_PAGE));
  return await itemListView(deps, found, where, notice);
}

/** Whoever may read a list, and which list. */
export interface ListInput {
  readonly actor: Actor;
  readonly dossierId: string;
  readonly listId: string;
}
