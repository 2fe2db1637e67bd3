import type { Actor } from '../domain/access.ts';
import type { Item, Proof } from '../domain/item.ts';
import {
  dropItem,
  type ItemChanged,
  reopenItem,
  type SettledNumber,
  tickItem,
} from '../domain/item-change.ts';
import { readFileProof, readProof, type SentAlong } from '../domain/item-input.ts';
import type { SettleAct } from '../domain/read-list-words.ts';
import type { Act } from '../domain/review-change.ts';
import { listRefusalNotice, settledNotice } from '../texts/item-notices.ts';
import { keepItem, type ListRefusal, listRefusal } from './change-item.ts';
import type { Dependencies } from './dependencies.ts';
import { type ItemResult, listWithItem, NO_LIST } from './item-result.ts';
import { lockList, readList } from './list-file.ts';
import { settleSteps } from './settle-steps.ts';
import { itemListView, itemView } from './views/item-views.ts';

export interface SettleNumbersInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly dossierId: string;
  readonly listId: string;
  readonly act: SettleAct;
  /** Of the items, as the list shows them. */
  readonly numbers: readonly number[];
  /** What shows that they were done, or why they are dropped, as it was typed. */
  readonly more: string;
  /** A file that was sent along. */
  readonly file?: SentAlong;
}

type Outcome =
  | { readonly kind: 'settled'; readonly numbers: readonly SettledNumber[] }
  | { readonly kind: 'notTicked' | 'proofTooLong' | ListRefusal };

/** Ticks off, drops or opens again the items with these numbers, each for itself, once per turn. */
export async function settleNumbers(
  deps: Dependencies,
  input: SettleNumbersInput,
): Promise<ItemResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, async (stores) => {
    const found = await lockList(deps, stores, input.actor, input);
    if (found === undefined) return { kind: 'unavailable' };
    const refusal = listRefusal(found);
    if (refusal !== undefined) return { kind: refusal };
    if (!found.list.ticked) return { kind: 'notTicked' };
    const { file, more } = input;
    const proof = file === undefined ? readProof(more) : readFileProof(file, more);
    if (input.act === 'tick' && !proof.ok) return { kind: 'proofTooLong' };
    const act = { by: input.actor, at: deps.clock.now() };
    const items = await stores.items.ofList(input.dossierId, input.listId);
    const numbers: SettledNumber[] = [];
    for (const number of input.numbers) {
      const item = items.find((one) => one.number === number);
      const made = item && settle(item, input, proof.ok ? proof.value : undefined, act);
      numbers.push({ number, outcome: made ? await outcomeOf(stores, made) : 'absent' });
    }
    if (input.act !== 'reopen' && numbers.some((one) => one.outcome === 'done')) {
      await settleSteps(deps, stores, input.dossierId, act, found.step.id);
    }
    return { kind: 'settled', numbers };
  });
  return await afterSettling(deps, input, outcome);
}

/** Nobody saw a version: who names a number means the item as it is. */
function settle(
  item: Item,
  { act: how, more }: SettleNumbersInput,
  proof: Proof | undefined,
  act: Act,
): ItemChanged {
  switch (how) {
    case 'tick':
      return tickItem(item, proof, item.version, act);
    case 'drop':
      return dropItem(item, more, item.version, act);
    case 'reopen':
      return reopenItem(item, item.version, act);
  }
}

async function outcomeOf(
  stores: Parameters<typeof keepItem>[0],
  made: ItemChanged,
): Promise<SettledNumber['outcome']> {
  if (!made.ok) return made.reason;
  return (await keepItem(stores, made)) === 'same' ? 'same' : 'done';
}

async function afterSettling(
  deps: Dependencies,
  input: SettleNumbersInput,
  outcome: Outcome,
): Promise<ItemResult> {
  const found = await readList(deps, deps.work.stores, input.actor, input);
  if (found === undefined || outcome.kind === 'unavailable') return NO_LIST;
  if (outcome.kind !== 'settled') {
    const notice = listRefusalNotice(outcome.kind, found);
    return { view: await itemListView(deps, found, 0, notice), refused: outcome.kind };
  }
  const items = await deps.work.stores.items.ofList(input.dossierId, input.listId);
  const [first] = outcome.numbers;
  const item = items.find(({ number }) => number === first?.number);
  const notice = settledNotice(input.act, outcome.numbers, items);
  // What was typed as a reason, or has to be, goes in the input that waits for it.
  const needsReason = first?.outcome === 'noReason' || first?.outcome === 'tooLong';
  if (item !== undefined && needsReason && outcome.numbers.length === 1) {
    const typed = { proof: '', reason: input.more };
    const view = await itemView(deps, { ...found, item }, { typed, notice });
    return { view, refused: first.outcome };
  }
  return { view: await listWithItem(deps, found, item?.id, notice) };
}
