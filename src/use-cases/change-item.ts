import type { Actor } from '../domain/access.ts';
import type { ItemChanged, ItemRefusal } from '../domain/item-change.ts';
import { mayWriteList } from '../domain/list-rule.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import type { Dependencies } from './dependencies.ts';
import { type ItemFile, type ListFile, lockItem } from './list-file.ts';
import { settleSteps } from './settle-steps.ts';

export interface ItemInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly itemId: string;
  /** Version that the card showed. */
  readonly version: number;
}

/** Why nobody's change of a list is made, whatever it is. */
export type ListRefusal =
  /** The file is not selected any more. */
  | 'stopped'
  /** Another side writes in this list. */
  | 'notYours'
  | 'unavailable';

/** What came of an action on an item: done, nothing to do, or why not. `problems`: what was typed is no item yet. */
export type ItemOutcome =
  | 'done'
  | 'same'
  | 'problems'
  /** Items of this list are not done or dropped. */
  | 'notTicked'
  | ItemRefusal
  | ListRefusal;

/**
 * Changes an item once per turn, under the lock of its application, when this person writes in its list. What
 * `settles` an item can be the last that its step waited for.
 */
export async function changeItem(
  deps: Dependencies,
  { turnKey, actor, itemId }: Omit<ItemInput, 'version'>,
  effect: 'settles' | 'staysOpen',
  change: (stores: Stores, found: ItemFile, act: Act) => Promise<ItemOutcome>,
): Promise<ItemOutcome> {
  const { outcome } = await deps.work.once<ItemOutcome>(turnKey, async (stores) => {
    const found = await lockItem(deps, stores, actor, itemId);
    if (found === undefined) return 'unavailable';
    const refusal = listRefusal(found);
    if (refusal !== undefined) return refusal;
    const act = { by: actor, at: deps.clock.now() };
    const made = await change(stores, found, act);
    if (made === 'done' && effect === 'settles') {
      await settleSteps(deps, stores, found.item.dossierId, act, found.step.id);
    }
    return made;
  });
  return outcome;
}

/** Why this person can change nothing in a list now; undefined when they can. */
export function listRefusal({ current, list }: ListFile): 'stopped' | 'notYours' | undefined {
  if (!mayWriteList(list, current.side)) return 'notYours';
  return current.trajectory.stoppedAt === undefined ? undefined : 'stopped';
}

/** Writes a change that was let through. */
export async function keepItem(
  { items }: Pick<Stores, 'items'>,
  made: ItemChanged,
): Promise<ItemOutcome> {
  if (!made.ok) return made.reason;
  const { item, events } = made.value;
  if (events.length === 0) return 'same';
  await items.save(item, events);
  return 'done';
}
