import type { Actor } from '../domain/access.ts';
import { MOST_ITEMS } from '../domain/item.ts';
import { itemNotices, itemRefusalNotice, listRefusalNotice } from '../texts/item-notices.ts';
import { listRefusal } from './change-item.ts';
import type { Dependencies } from './dependencies.ts';
import { type ItemResult, type ListInput, NO_LIST } from './item-result.ts';
import { readItem, readList } from './list-file.ts';
import { noteLook } from './note-look.ts';
import { addFormView, editFormView, itemListView, itemView } from './views/item-views.ts';

/** A list, for everybody who may read its guidance; a page after the last one shows the last one. */
export async function lookAtList(
  deps: Dependencies,
  { actor, ...place }: ListInput,
  page: number,
): Promise<ItemResult> {
  const found = await readList(deps, deps.work.stores, actor, place);
  if (found === undefined) return NO_LIST;
  await noteLook(deps, actor, found.current.file.dossier, 'list');
  return { view: await itemListView(deps, found, page) };
}

/** One item of it. */
export async function lookAtItem(
  deps: Dependencies,
  actor: Actor,
  itemId: string,
): Promise<ItemResult> {
  const found = await readItem(deps, deps.work.stores, actor, itemId);
  if (found === undefined) return NO_LIST;
  await noteLook(deps, actor, found.current.file.dossier, 'list');
  return { view: await itemView(deps, found) };
}

/** The form to add items, for who writes in the list; else the list. */
export async function showAddForm(
  deps: Dependencies,
  { actor, ...place }: ListInput,
): Promise<ItemResult> {
  const { stores } = deps.work;
  const found = await readList(deps, stores, actor, place);
  if (found === undefined) return NO_LIST;
  const refused = listRefusal(found);
  if (refused !== undefined) {
    const notice = listRefusalNotice(refused, found);
    return { view: await itemListView(deps, found, 0, notice), refused };
  }
  const items = await stores.items.ofList(place.dossierId, place.listId);
  if (items.length < MOST_ITEMS) return { view: addFormView(deps, found) };
  return {
    view: await itemListView(deps, found, 0, itemNotices.full(found.list)),
    refused: 'full',
  };
}

/** The form to change an item, for who writes in the list and as long as it is open; else the item. */
export async function showEditForm(
  deps: Dependencies,
  actor: Actor,
  itemId: string,
): Promise<ItemResult> {
  const found = await readItem(deps, deps.work.stores, actor, itemId);
  if (found === undefined) return NO_LIST;
  const refused = listRefusal(found) ?? (found.item.state === 'open' ? undefined : 'notOpen');
  if (refused === undefined) return { view: editFormView(deps, found) };
  const notice = itemRefusalNotice(refused, found);
  return { view: await itemView(deps, found, { notice }), refused };
}
