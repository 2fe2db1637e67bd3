import type { ItemMoment, ItemState, Proof } from '../domain/item.ts';
import { dayInWords } from '../domain/time.ts';
import type { ListCounts } from '../domain/views-items.ts';
import { allOf } from './in-words.ts';

/** A sign before an item. */
export const ITEM_MARKS: Readonly<Record<ItemState, string>> = {
  open: '○',
  done: '✓',
  dropped: '–',
};

export const ITEM_STATE_WORDS: Readonly<Record<ItemState, string>> = {
  open: 'Open',
  done: 'Gedaan',
  dropped: 'Weggelaten',
};

export const ITEM_MOMENT_WORDS: Readonly<Record<ItemMoment, string>> = {
  before: 'Voor het projectrapport',
  after: 'Na het projectrapport',
};

/** "3 open, 2 gedaan en 1 weggelaten"; of a list that is not ticked off only how many there are. */
export function countWords({ open, done, dropped }: ListCounts, ticked: boolean): string {
  if (open + done + dropped === 0) return 'nog niets';
  if (!ticked) return `${open} op de lijst`;
  return allOf([
    `${open} open`,
    ...(done === 0 ? [] : [`${done} gedaan`]),
    ...(dropped === 0 ? [] : [`${dropped} weggelaten`]),
  ]);
}

/** "tegen vrijdag 15 januari 2027" */
export function dueWords(day: string): string {
  return `tegen ${dayInWords(day)}`;
}

/** What shows that something was done, in one line. */
export function proofWords(proof: Proof): string {
  switch (proof.kind) {
    case 'text':
      return proof.text;
    case 'link':
      return proof.link;
    case 'file': {
      const name = proof.name === '' ? 'een bestand' : proof.name;
      const where = proof.link === undefined ? name : `${name} (${proof.link})`;
      return proof.text === undefined ? where : `${proof.text} – ${where}`;
    }
  }
}
