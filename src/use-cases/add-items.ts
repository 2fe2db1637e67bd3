import type { Actor } from '../domain/access.ts';
import { type Item, MOST_ITEMS } from '../domain/item.ts';
import { addItem } from '../domain/item-change.ts';
import {
  type ItemContext,
  type ItemProblem,
  type ReadItem,
  readTypedItem,
  type TypedItem,
} from '../domain/item-input.ts';
import type { Stores } from '../domain/ports.ts';
import { type LineProblem, readItemLines } from '../domain/read-item-lines.ts';
import type { Act } from '../domain/review-change.ts';
import { itemNotices, listRefusalNotice, warningsNotice } from '../texts/item-notices.ts';
import { type ListRefusal, listRefusal } from './change-item.ts';
import type { Dependencies } from './dependencies.ts';
import { type ItemResult, listWithItem, NO_LIST } from './item-result.ts';
import { itemContext, type ListFile, lockList, readList } from './list-file.ts';
import { addFormView } from './views/item-views.ts';

export interface AddItemsInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly dossierId: string;
  readonly listId: string;
  /** One item, in the fields of the form. */
  readonly typed: TypedItem;
  /** More of them, one a line. */
  readonly lines: string;
}

type Outcome =
  | { readonly kind: 'added'; readonly ids: readonly string[] }
  | { readonly kind: 'full' | 'problems' | ListRefusal };

/** Adds what was typed to a list: all of it, or nothing and why. */
export async function addItems(deps: Dependencies, input: AddItemsInput): Promise<ItemResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, async (stores) => {
    const found = await lockList(deps, stores, input.actor, input);
    if (found === undefined) return { kind: 'unavailable' };
    const refusal = listRefusal(found);
    if (refusal !== undefined) return { kind: refusal };
    const { items, problems, lineProblems } = readAll(input, itemContext(deps, found));
    if (problems.length + lineProblems.length > 0) return { kind: 'problems' };
    const present = await stores.items.ofList(input.dossierId, input.listId);
    if (present.length + items.length > MOST_ITEMS) return { kind: 'full' };
    const act = { by: input.actor, at: deps.clock.now() };
    return { kind: 'added', ids: await insertAll(deps, stores, input, items, act) };
  });
  const found = await readList(deps, deps.work.stores, input.actor, input);
  return found === undefined ? NO_LIST : await afterAdding(deps, input, found, outcome);
}

async function insertAll(
  { ids }: Dependencies,
  stores: Stores,
  { dossierId, listId }: AddItemsInput,
  read: readonly ReadItem[],
  act: Act,
): Promise<readonly string[]> {
  const first = await stores.items.nextNumber(dossierId, listId);
  const added: string[] = [];
  for (const [index, { content }] of read.entries()) {
    const place = { id: ids.uuid(), dossierId, listId, number: first + index };
    const { item, events } = addItem(place, content, act);
    await stores.items.insert(item, events);
    added.push(item.id);
  }
  return added;
}

interface ReadAll {
  readonly items: readonly ReadItem[];
  readonly problems: readonly ItemProblem[];
  readonly lineProblems: readonly LineProblem[];
}

/** The fields count when one of them holds something, or when there are no lines. */
function readAll({ typed, lines }: AddItemsInput, context: ItemContext): ReadAll {
  const several = readItemLines(lines, context);
  const hasLines = !several.ok || several.value.length > 0;
  const isTyped = [typed.text, typed.who, typed.due, typed.note].some((one) => one.trim() !== '');
  const single = isTyped || !hasLines ? readTypedItem(typed, context) : undefined;
  return {
    items: [...(single?.ok ? [single.value] : []), ...(several.ok ? several.value : [])],
    problems: single === undefined || single.ok ? [] : single.reason,
    lineProblems: several.ok ? [] : several.reason,
  };
}

async function afterAdding(
  deps: Dependencies,
  input: AddItemsInput,
  found: ListFile,
  outcome: Outcome,
): Promise<ItemResult> {
  const { typed, lines } = input;
  switch (outcome.kind) {
    case 'unavailable':
      return NO_LIST;
    case 'added':
      return await showAdded(deps, input, found, outcome.ids);
    case 'problems': {
      const { problems, lineProblems } = readAll(input, itemContext(deps, found));
      const view = addFormView(deps, found, { typed, lines, problems, lineProblems });
      return { view, refused: outcome.kind };
    }
    case 'full':
    case 'stopped':
    case 'notYours': {
      const notice =
        outcome.kind === 'full'
          ? itemNotices.full(found.list)
          : listRefusalNotice(outcome.kind, found);
      return { view: addFormView(deps, found, { typed, lines, notice }), refused: outcome.kind };
    }
  }
}

async function showAdded(
  deps: Dependencies,
  input: AddItemsInput,
  found: ListFile,
  ids: readonly string[],
): Promise<ItemResult> {
  const items = await deps.work.stores.items.ofList(input.dossierId, input.listId);
  const added = items.filter(({ id }: Item) => ids.includes(id));
  const { themes = [] } = found.current.file.programme;
  const { items: read } = readAll(input, itemContext(deps, found));
  const notice = warningsNotice(
    itemNotices.added(added, found.list, themes),
    read.flatMap(({ warnings }) => warnings),
  );
  return { view: await listWithItem(deps, found, added[0]?.id, notice) };
}
