import type { Item } from '../../src/domain/item.ts';
import type { ItemPlace } from '../../src/domain/item-change.ts';
import { AN, BY_AN, BY_BRAM } from './sample-meeting.ts';

export { BY_AN, BY_BRAM };

export const PLACE: ItemPlace = {
  id: '4d1c6f5e-0c7b-4d62-8c55-000000000031',
  dossierId: 'tielt-file',
  listId: 'homework',
  number: 7,
};

/** What An added. */
export function aListItem(changes: Partial<Item> = {}): Item {
  return {
    ...PLACE,
    text: 'Tel de passanten',
    who: 'Bram',
    dueDay: '2027-01-15',
    state: 'open',
    by: AN,
    at: BY_AN.at,
    version: 1,
    ...changes,
  };
}
