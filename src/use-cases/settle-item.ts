import { dropItem, removeItem, reopenItem, tickItem } from '../domain/item-change.ts';
import { readProof } from '../domain/item-input.ts';
import { itemNotices } from '../texts/item-notices.ts';
import { changeItem, type ItemInput, keepItem } from './change-item.ts';
import type { Dependencies } from './dependencies.ts';
import {
  type ItemResult,
  itemAfter,
  listWithItem,
  NO_LIST,
  type TypedOnItem,
} from './item-result.ts';
import { readItem, readList } from './list-file.ts';

export interface SettleInput extends ItemInput {
  readonly typed: TypedOnItem;
  /** The page of the list that the action was done on. */
  readonly page?: number | undefined;
}

/** Ticks an item off, with what shows that it was done, if anything was typed. */
export async function tickListItem(deps: Dependencies, input: SettleInput): Promise<ItemResult> {
  const outcome = await changeItem(deps, input, 'settles', async (stores, { item, list }, act) => {
    if (!list.ticked) return 'notTicked';
    const proof = readProof(input.typed.proof);
    if (!proof.ok) return 'problems';
    return await keepItem(stores, tickItem(item, proof.value, input.version, act));
  });
  return await itemAfter(deps, input, outcome, { ...input, done: itemNotices.ticked });
}

/** Drops an item, with the reason. */
export async function dropListItem(deps: Dependencies, input: SettleInput): Promise<ItemResult> {
  const outcome = await changeItem(deps, input, 'settles', async (stores, { item, list }, act) => {
    if (!list.ticked) return 'notTicked';
    return await keepItem(stores, dropItem(item, input.typed.reason, input.version, act));
  });
  return await itemAfter(deps, input, outcome, { ...input, done: itemNotices.dropped });
}

/** Opens an item again that was done or dropped. */
export async function reopenListItem(deps: Dependencies, input: SettleInput): Promise<ItemResult> {
  const outcome = await changeItem(deps, input, 'staysOpen', async (stores, { item }, act) =>
    keepItem(stores, reopenItem(item, input.version, act)),
  );
  return await itemAfter(deps, input, outcome, { ...input, done: itemNotices.reopened });
}

/** Takes an item off its list that was added by mistake. */
export async function removeListItem(deps: Dependencies, input: SettleInput): Promise<ItemResult> {
  const { actor, itemId } = input;
  const before = await readItem(deps, deps.work.stores, actor, itemId);
  const outcome = await changeItem(deps, input, 'settles', async (stores, { item, list }, act) => {
    const removed = removeItem(item, list, input.version, act);
    if (!removed.ok) return removed.reason;
    if ((await stores.knowledge.evaluationsOf(item.id)).length > 0) return 'touched';
    await stores.items.remove(item, removed.value);
    return 'done';
  });
  if (outcome !== 'done') {
    return await itemAfter(deps, input, outcome, { ...input, done: itemNotices.ticked });
  }
  const found = before && (await readList(deps, deps.work.stores, actor, before.item));
  if (before === undefined || found === undefined) return NO_LIST;
  const notice = itemNotices.removed(before);
  return { view: await listWithItem(deps, found, undefined, notice, input.page) };
}
