import { action, id, input, page, version } from './action-fields.ts';

/** What the form of an item holds. */
const typed = {
  text: input,
  who: input,
  due: input,
  note: input,
  theme: input,
  moment: input,
} as const;

/** An item as its card showed it, with what stands in the inputs of that card, whichever button is pressed. */
const item = { itemId: id, version, proof: input, reason: input } as const;

const list = { dossierId: id, listId: id } as const;

/** The value of a choice that was left open: phones refuse an empty one. */
export const NO_CHOICE = 'none';

/** The buttons of lists. `page`: the page of the list that the card showed. */
export const ITEM_ACTIONS = [
  action('item.list', { ...list, page: page.optional() }),
  action('item.addForm', list),
  action('item.add', { ...list, ...typed, lines: input }),
  action('item.look', { itemId: id }),
  action('item.editForm', { itemId: id }),
  action('item.save', { itemId: id, version, ...typed }),
  action('item.tick', { ...item, page: page.optional() }),
  action('item.drop', item),
  action('item.reopen', item),
  action('item.remove', item),
  action('item.document', list),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_ITEM_VERBS = [
  'item.add',
  'item.save',
  'item.tick',
  'item.drop',
  'item.reopen',
  'item.remove',
] as const;

type Fields = Readonly<Partial<Record<keyof typeof typed, string | undefined>>>;

/** What the form held; a field that was empty comes back from some clients as nothing. */
export function typedItem(fields: Fields) {
  const chosen = (value = '') => (value === NO_CHOICE ? '' : value);
  return {
    text: fields.text ?? '',
    who: fields.who ?? '',
    due: fields.due ?? '',
    note: fields.note ?? '',
    theme: chosen(fields.theme),
    moment: chosen(fields.moment),
  };
}
