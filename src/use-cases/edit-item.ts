import { editItem } from '../domain/item-change.ts';
import { readTypedItem, type TypedItem } from '../domain/item-input.ts';
import { itemNotices, itemRefusalNotice, warningsNotice } from '../texts/item-notices.ts';
import { changeItem, type ItemInput, keepItem } from './change-item.ts';
import type { Dependencies } from './dependencies.ts';
import { type ItemResult, listWithItem, NO_LIST } from './item-result.ts';
import { itemContext, readItem } from './list-file.ts';
import { itemLine } from './views/item-line.ts';
import { editFormView } from './views/item-views.ts';

export interface EditItemInput extends ItemInput {
  readonly typed: TypedItem;
}

/**
 * Changes what an item says. Of two people who do so at the same time the second sees what the first made of it,
 * with their own input kept; pressed again it replaces that.
 */
export async function editListItem(deps: Dependencies, input: EditItemInput): Promise<ItemResult> {
  const { actor, itemId, typed, version } = input;
  const outcome = await changeItem(deps, input, 'staysOpen', async (stores, found, act) => {
    const read = readTypedItem(typed, itemContext(deps, found));
    if (!read.ok) return 'problems';
    return await keepItem(stores, editItem(found.item, read.value.content, version, act));
  });
  const found = await readItem(deps, deps.work.stores, actor, itemId);
  if (found === undefined || outcome === 'unavailable') return NO_LIST;
  const read = readTypedItem(typed, itemContext(deps, found));
  if (outcome === 'done' || outcome === 'same') {
    const saved = outcome === 'done' ? itemNotices.edited(found) : itemNotices.same(found);
    const notice = warningsNotice(saved, read.ok ? read.value.warnings : []);
    return { view: await listWithItem(deps, found, itemId, notice) };
  }
  if (outcome === 'problems') {
    const problems = read.ok ? [] : read.reason;
    return { view: editFormView(deps, found, { typed, problems }), refused: outcome };
  }
  const notice = itemRefusalNotice(outcome, found);
  const now = outcome === 'changed' ? { now: itemLine(deps, found, found.item) } : {};
  return { view: editFormView(deps, found, { typed, notice, ...now }), refused: outcome };
}
