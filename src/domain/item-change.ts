import type { Item, ItemContent, ItemEvent, ItemEventKind, Proof } from './item.ts';
import { nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Act } from './review-change.ts';
import { readReason } from './step-reason.ts';

/** An item as it becomes, with what happened; unchanged it comes back without events. */
export interface ItemChange {
  readonly item: Item;
  readonly events: readonly ItemEvent[];
}

/** Why an item was not changed. */
export type ItemRefusal =
  /** Somebody changed it since this person looked at it. */
  | 'changed'
  /** It is done or dropped: it has to be opened again first. */
  | 'notOpen'
  | 'isOpen'
  | 'noReason'
  | 'tooLong'
  /** Something happened to it since it was added, so that it stays to be read. */
  | 'touched';

export type ItemChanged = Result<ItemChange, ItemRefusal>;

/** What came of one of several items that were named by their numbers. */
export type SettledNumber = {
  readonly number: number;
  /** `absent`: the list has none with this number. */
  readonly outcome: 'done' | 'same' | 'absent' | ItemRefusal;
};

/** What an item is known by, before anything happened to it. */
export type ItemPlace = Pick<Item, 'id' | 'dossierId' | 'listId' | 'number'>;

export function addItem(place: ItemPlace, content: ItemContent, act: Act): ItemChange {
  const { id, dossierId, listId, number } = place;
  const item: Item = {
    ...content,
    id,
    dossierId,
    listId,
    number,
    state: 'open',
    by: nameOnly(act.by),
    at: act.at,
    version: 1,
  };
  return { item, events: [eventOf(item, 'added', contentDetails(content))] };
}

/** Changes what an open item says; the same again changes nothing, whoever changed it meanwhile. */
export function editItem(
  item: Item,
  content: ItemContent,
  seenVersion: number,
  act: Act,
): ItemChanged {
  if (item.state !== 'open') return refused('notOpen');
  if (isSame(item, content)) return unchanged(item);
  if (item.version !== seenVersion) return refused('changed');
  const { text: _text, who: _who, dueDay: _due, note: _note, ...rest } = item;
  const { theme: _theme, moment: _moment, ...bare } = rest;
  return changed({ ...bare, ...content }, 'edited', act, contentDetails(content));
}

/**
 * Ticks an item off, with what shows that it was done, if there is any. One that is done already gets what shows it;
 * without that nothing changes: two people may press at the same time.
 */
export function tickItem(
  item: Item,
  proof: Proof | undefined,
  seenVersion: number,
  act: Act,
): ItemChanged {
  if (item.state === 'dropped') return refused('notOpen');
  if (item.state === 'done') {
    return proof === undefined || isSameProof(proof, item.proof)
      ? unchanged(item)
      : changed({ ...item, proof }, 'proven', act, proofDetails(proof));
  }
  if (item.version !== seenVersion) return refused('changed');
  const done = { ...item, state: 'done', ...(proof === undefined ? {} : { proof }) } as const;
  return changed(done, 'ticked', act, proof === undefined ? {} : proofDetails(proof));
}

/** Drops an open item, with the reason. */
export function dropItem(item: Item, typed: string, seenVersion: number, act: Act): ItemChanged {
  if (item.state !== 'open') return refused('notOpen');
  if (item.version !== seenVersion) return refused('changed');
  const reason = readReason(typed);
  if (!reason.ok) return reason;
  const dropped = { ...item, state: 'dropped', reason: reason.value } as const;
  return changed(dropped, 'dropped', act, { reason: reason.value });
}

/** Opens an item again that was done or dropped; what showed it stays in what happened. */
export function reopenItem(item: Item, seenVersion: number, act: Act): ItemChanged {
  if (item.state === 'open') return refused('isOpen');
  if (item.version !== seenVersion) return refused('changed');
  const { reason: _reason, proof: _proof, ...rest } = item;
  return changed({ ...rest, state: 'open' }, 'reopened', act, {});
}

/**
 * Takes an item off its list that was added by mistake; what it said stays in what happened. In a list whose items are
 * done or dropped, one to which anything happened is dropped instead, with a reason.
 */
export function removeItem(
  item: Item,
  { ticked }: { readonly ticked?: true },
  seenVersion: number,
  act: Act,
): Result<ItemEvent, 'changed' | 'touched'> {
  if (item.version !== seenVersion) return refused('changed');
  if (ticked && item.version > 1) return refused('touched');
  const removed = { ...item, by: nameOnly(act.by), at: act.at };
  return ok(eventOf(removed, 'removed', contentDetails(item)));
}

function unchanged(item: Item): ItemChanged {
  return ok({ item, events: [] });
}

function changed(
  item: Item,
  kind: ItemEventKind,
  { by, at }: Act,
  details: ItemEvent['details'],
): ItemChanged {
  const next = { ...item, by: nameOnly(by), at, version: item.version + 1 };
  return ok({ item: next, events: [eventOf(next, kind, details)] });
}

function eventOf(item: Item, kind: ItemEventKind, details: ItemEvent['details']): ItemEvent {
  const { id: itemId, dossierId, listId, number, by, at } = item;
  return { kind, itemId, dossierId, listId, number, by, at, details };
}

function contentDetails({ text, who, dueDay, note, theme, moment }: ItemContent) {
  return {
    text,
    ...(who === undefined ? {} : { who }),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(note === undefined ? {} : { note }),
    ...(theme === undefined ? {} : { theme }),
    ...(moment === undefined ? {} : { moment }),
  };
}

function proofDetails(proof: Proof): ItemEvent['details'] {
  switch (proof.kind) {
    case 'text':
      return { proof: proof.text };
    case 'link':
      return { proof: proof.link };
    case 'file':
      return {
        proof: proof.name,
        ...(proof.link === undefined ? {} : { link: proof.link }),
        ...(proof.text === undefined ? {} : { said: proof.text }),
      };
  }
}

function isSame(item: ItemContent, content: ItemContent): boolean {
  const [a, b] = [contentDetails(item), contentDetails(content)].map((one) => JSON.stringify(one));
  return a === b;
}

function isSameProof(a: Proof, b: Proof | undefined): boolean {
  return b !== undefined && JSON.stringify(proofDetails(a)) === JSON.stringify(proofDetails(b));
}
