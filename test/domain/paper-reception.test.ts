import { describe, expect, test } from '@jest/globals';
import { type PaperReception, receivePaper } from '../../src/domain/paper-reception.ts';
import type { Round } from '../../src/domain/round.ts';
import { endOfDay, momentOn, startOfDay } from '../../src/domain/time.ts';
import { aRound } from '../support/rounds.ts';

const FIRST = aRound();
/** Opens in the afternoon, two weeks after the first one ended. */
const SECOND = aRound({
  id: 'tweede',
  opensAt: momentOn('2021-08-30', 14, 0),
  deadlineDay: '2021-11-12',
});
const ROUNDS = [FIRST, SECOND];
const LATER = startOfDay('2026-11-23');

function at(
  day: string,
  { rounds = ROUNDS, now = LATER, meant }: Partial<Parameters<typeof receivePaper>[1]> = {},
): PaperReception {
  return receivePaper(day, { rounds, now, meant });
}

test('on a day of a round it counts as sent at noon, the day of the deadline too', () => {
  const taken = (day: string) => ({ kind: 'taken', round: FIRST, at: momentOn(day, 12, 0) });
  expect(at('2021-06-23')).toEqual(taken('2021-06-23'));
  expect(at('2021-08-13')).toEqual(taken('2021-08-13'));
});

test('on a day on which a round opens or closes after or before noon it is in time, within that round', () => {
  expect(at('2021-08-30')).toEqual({ kind: 'taken', round: SECOND, at: SECOND.opensAt });
  const closed: Round = { ...FIRST, closedAt: momentOn('2021-07-01', 10, 0) };
  const moment = new Date(momentOn('2021-07-01', 10, 0).getTime() - 1);
  const rounds = [closed, SECOND];
  expect(at('2021-07-01', { rounds })).toEqual({ kind: 'taken', round: closed, at: moment });
});

test('between two rounds it is too late for the one and goes to the other', () => {
  expect(at('2021-08-14')).toEqual({
    kind: 'taken',
    round: SECOND,
    movedFrom: FIRST,
    at: momentOn('2021-08-14', 12, 0),
  });
});

test('before the first round and after the last there is nowhere to go', () => {
  expect(at('2021-06-22')).toEqual({ kind: 'beforeRounds', round: FIRST });
  expect(at('2021-11-13')).toEqual({ kind: 'afterRounds', round: SECOND });
  expect(at('2021-11-13', { rounds: [] })).toEqual({ kind: 'noRounds' });
});

describe('an application that was written for a round', () => {
  test('is late when that round was over', () => {
    expect(at('2021-09-20', { meant: FIRST })).toMatchObject({ round: SECOND, movedFrom: FIRST });
    expect(at('2021-11-13', { meant: FIRST })).toEqual({ kind: 'afterRounds', round: SECOND });
  });

  test('is in time on the whole day of its deadline, and not for a round that opens later', () => {
    const inTime = at('2021-08-13', { meant: FIRST });
    expect(inTime).toMatchObject({ kind: 'taken', round: FIRST });
    expect(inTime).not.toHaveProperty('movedFrom');
    expect(at('2021-07-01', { meant: SECOND })).toEqual({ kind: 'notOpenYet', round: SECOND });
  });

  test('goes to that round among several that are open', () => {
    const practice = aRound({ id: 'oefen', demonstration: true, deadlineDay: '2021-07-30' });
    const rounds = [practice, FIRST];
    expect(at('2021-07-01', { rounds })).toMatchObject({ round: practice });
    expect(at('2021-07-01', { rounds, meant: FIRST })).toMatchObject({ round: FIRST });
  });
});

test('it never counts as sent later than now', () => {
  const now = momentOn('2021-07-01', 9, 0);
  expect(at('2021-07-01', { now })).toMatchObject({ at: now });
  expect(at('2021-07-01', { now: endOfDay('2021-07-01') })).toMatchObject({
    at: momentOn('2021-07-01', 12, 0),
  });
});
