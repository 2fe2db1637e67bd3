import { describe, expect, test } from '@jest/globals';
import {
  changeRound,
  closeRound,
  eventOf,
  fieldsOf,
  openRound,
  removeRound,
  reopenRound,
} from '../../src/domain/round-change.ts';
import { deadlineOf, isOpen, lastDayOf } from '../../src/domain/rounds.ts';
import { JAN } from '../support/jans-dossier.ts';
import { aRound } from '../support/rounds.ts';

const NOW = new Date('2021-07-05T10:00:00Z');
const ACT = { by: JAN, at: NOW };
const ROUND = aRound();

test('a new round begins at version 1, with an event', () => {
  const { id, programmeId, demonstration: _, version: __, ...draft } = ROUND;
  const { round, event } = openRound(draft, { id, programmeId }, ACT);
  expect(round).toEqual(ROUND);
  expect(event).toMatchObject({ kind: 'opened', by: JAN, at: NOW, details: { version: '1' } });
});

describe('changing', () => {
  test('says of each field what it was and what it became', () => {
    const draft = { ...ROUND, deadlineDay: '2021-08-20', name: 'Ronde 1' };
    const change = changeRound(ROUND, draft, ACT);
    expect(change?.round).toEqual({ ...draft, version: 2 });
    expect(change && fieldsOf(change.event)).toEqual([
      { field: 'name', from: 'Eerste ronde', to: 'Ronde 1' },
      { field: 'deadlineDay', from: '2021-08-13', to: '2021-08-20' },
    ]);
    expect(change && eventOf([change.event], 2)).toBe(change?.event);
    expect(change && eventOf([change.event], 1)).toBeUndefined();
  });

  test('nothing is no change', () => {
    expect(changeRound(ROUND, ROUND, ACT)).toBeUndefined();
  });
});

describe('closing early', () => {
  test('takes nothing more from that moment on', () => {
    const closed = closeRound(ROUND, ACT);
    if (!closed.ok) throw new Error(closed.reason);
    const { round } = closed.value;
    expect(round).toMatchObject({ closedAt: NOW, deadlineDay: '2021-08-13', version: 2 });
    expect(isOpen(round, NOW)).toBe(false);
    expect(isOpen(round, new Date(NOW.getTime() - 1))).toBe(true);
    expect(lastDayOf(round)).toBe('2021-07-05');
    expect(deadlineOf(ROUND) > NOW).toBe(true);
  });

  test.each([
    ['that did not open yet', { opensAt: new Date('2021-07-06T00:00:00Z') }],
    ['that is over', { deadlineDay: '2021-07-04' }],
    ['that is closed', { closedAt: new Date('2021-07-05T09:00:00Z') }],
  ])('a round %s is refused', (_, over) => {
    expect(closeRound(aRound(over), ACT)).toEqual({ ok: false, reason: 'notOpen' });
  });
});

describe('opening again', () => {
  const closed = aRound({ closedAt: new Date('2021-07-05T09:00:00Z'), version: 2 });

  test('takes applications up to the same deadline', () => {
    expect(reopenRound(closed, [closed], ACT)).toMatchObject({
      value: { round: { ...ROUND, version: 3 }, event: { kind: 'reopened' } },
    });
    const reopened = reopenRound(closed, [closed], ACT);
    expect(reopened.ok && 'closedAt' in reopened.value.round).toBe(false);
  });

  test('is refused when it is not closed or its deadline is over', () => {
    expect(reopenRound(ROUND, [ROUND], ACT)).toMatchObject({ reason: { kind: 'notClosed' } });
    const over = { ...closed, deadlineDay: '2021-07-04' };
    expect(reopenRound(over, [over], ACT)).toMatchObject({ reason: { kind: 'over' } });
  });

  test('is refused beside a round that came in its place', () => {
    const other = aRound({ id: 'ander', name: 'Andere', opensAt: NOW });
    expect(reopenRound(closed, [closed, other], ACT)).toMatchObject({
      reason: { kind: 'overlap', name: 'Andere' },
    });
  });
});

test('only a round without files is removed', () => {
  expect(removeRound(ROUND, { drafts: 0, sent: 0 }, ACT)).toMatchObject({
    value: { event: { kind: 'removed' } },
  });
  for (const files of [
    { drafts: 1, sent: 0 },
    { drafts: 0, sent: 1 },
  ]) {
    expect(removeRound(ROUND, files, ACT)).toEqual({ ok: false, reason: 'hasFiles' });
  }
});
