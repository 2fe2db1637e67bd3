import { describe, expect, test } from '@jest/globals';
import { inOrder, isLate } from '../../src/domain/item.ts';
import {
  addItem,
  dropItem,
  editItem,
  removeItem,
  reopenItem,
  tickItem,
} from '../../src/domain/item-change.ts';
import { aListItem, BY_AN, BY_BRAM, PLACE } from '../support/sample-item.ts';
import { AN, BRAM } from '../support/sample-meeting.ts';
import { done } from '../support/sent-dossier.ts';

const CONTENT = { text: 'Tel de passanten', who: 'Bram', dueDay: '2027-01-15' } as const;

describe('an item', () => {
  test('that is added is open, and what it says stands in what happened', () => {
    const { item, events } = addItem(PLACE, CONTENT, BY_AN);
    expect(item).toStrictEqual({
      ...PLACE,
      ...CONTENT,
      state: 'open',
      by: AN,
      at: BY_AN.at,
      version: 1,
    });
    expect(events).toStrictEqual([
      {
        kind: 'added',
        itemId: PLACE.id,
        dossierId: PLACE.dossierId,
        listId: PLACE.listId,
        number: PLACE.number,
        by: AN,
        at: BY_AN.at,
        details: CONTENT,
      },
    ]);
  });

  test('that is changed loses the fields that were emptied', () => {
    const { item, events } = done(editItem(aListItem(), { text: 'Tel op zaterdag' }, 1, BY_BRAM));
    expect(item).toStrictEqual({
      ...PLACE,
      text: 'Tel op zaterdag',
      state: 'open',
      by: BRAM,
      at: BY_BRAM.at,
      version: 2,
    });
    expect(events.map(({ kind, details }) => [kind, details])).toEqual([
      ['edited', { text: 'Tel op zaterdag' }],
    ]);
  });

  test('that is saved as it was is not changed, even if somebody else did meanwhile', () => {
    const item = aListItem({ version: 4 });
    expect(done(editItem(item, CONTENT, 1, BY_BRAM))).toStrictEqual({ item, events: [] });
  });

  test('that is ticked off keeps what shows it, and that stands in what happened', () => {
    const proof = { kind: 'file', name: 'telling.xlsx', link: 'https://x.be/t' } as const;
    const { item, events } = done(tickItem(aListItem(), proof, 1, BY_BRAM));
    expect(item).toMatchObject({ state: 'done', proof, by: BRAM, version: 2 });
    expect(events[0]).toMatchObject({
      kind: 'ticked',
      details: { proof: 'telling.xlsx', link: 'https://x.be/t' },
    });
  });

  test('that is done already is not ticked off twice, but gets what shows it', () => {
    const item = done(tickItem(aListItem(), undefined, 1, BY_AN)).item;
    expect(done(tickItem(item, undefined, 1, BY_BRAM)).events).toEqual([]);
    const proof = { kind: 'text', text: 'Zie verslag' } as const;
    const proven = done(tickItem(item, proof, 1, BY_BRAM));
    expect(proven.events.map(({ kind }) => kind)).toEqual(['proven']);
    expect(done(tickItem(proven.item, proof, 1, BY_AN)).events).toEqual([]);
  });

  test('that is dropped keeps the reason until it is opened again', () => {
    const { item } = done(dropItem(aListItem(), ' Geen budget ', 1, BY_BRAM));
    expect(item).toMatchObject({ state: 'dropped', reason: 'Geen budget' });
    const again = done(reopenItem(item, 2, BY_AN));
    expect(again.item).not.toHaveProperty('reason');
    expect(again.item).toMatchObject({ state: 'open', version: 3 });
  });

  test('that is removed leaves what it said in what happened', () => {
    expect(done(removeItem(aListItem(), { ticked: true }, 1, BY_BRAM))).toMatchObject({
      kind: 'removed',
      number: PLACE.number,
      by: BRAM,
      details: CONTENT,
    });
  });
});

test.each([
  ['changed meanwhile', editItem(aListItem({ version: 2 }), { text: 'x' }, 1, BY_AN), 'changed'],
  [
    'ticked off by an old card',
    tickItem(aListItem({ version: 2 }), undefined, 1, BY_AN),
    'changed',
  ],
  ['done, and changed', editItem(aListItem({ state: 'done' }), CONTENT, 1, BY_AN), 'notOpen'],
  [
    'dropped, and ticked off',
    tickItem(aListItem({ state: 'dropped' }), undefined, 1, BY_AN),
    'notOpen',
  ],
  ['done, and dropped', dropItem(aListItem({ state: 'done' }), 'x', 1, BY_AN), 'notOpen'],
  ['dropped for nothing', dropItem(aListItem(), ' \u200b\n', 1, BY_AN), 'noReason'],
  ['dropped at length', dropItem(aListItem(), 'x'.repeat(1001), 1, BY_AN), 'tooLong'],
  ['open, and opened', reopenItem(aListItem(), 1, BY_AN), 'isOpen'],
  ['removed by an old card', removeItem(aListItem(), {}, 0, BY_AN), 'changed'],
  [
    'removed after something happened',
    removeItem(aListItem({ version: 2 }), { ticked: true }, 2, BY_AN),
    'touched',
  ],
])('an item that is %s is left as it is', (_, result, reason) => {
  expect(result).toEqual({ ok: false, reason });
});

test('in a list without ticks an item can always be removed', () => {
  expect(removeItem(aListItem({ version: 3 }), {}, 3, BY_AN).ok).toBe(true);
});

test('an open item is late from the day after it is due', () => {
  const item = aListItem();
  expect([isLate(item, '2027-01-15'), isLate(item, '2027-01-16')]).toEqual([false, true]);
  expect(isLate({ ...item, state: 'done' }, '2027-01-16')).toBe(false);
});

test('a list shows what is open first, then what is done, then what was dropped, by number', () => {
  const items = (['dropped', 'done', 'open', 'done', 'open'] as const).map((state, index) =>
    aListItem({ state, number: index + 1 }),
  );
  expect(inOrder(items).map(({ number }) => number)).toEqual([3, 5, 2, 4, 1]);
});
