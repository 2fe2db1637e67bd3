import { describe, expect, test } from '@jest/globals';
import { deadlineWarning, readTypedRound, type TypedRound } from '../../src/domain/round-edit.ts';
import { roundInWords } from '../../src/domain/round-words.ts';
import { startOfDay } from '../../src/domain/time.ts';
import { aRound } from '../support/rounds.ts';

const NOW = new Date('2021-07-05T10:00:00Z');
const FIRST = aRound();
const TYPED = {
  name: 'Tweede ronde',
  opens: '14 augustus 2021',
  deadline: 'vrijdag 12 november 2021',
  guidance: 'januari 2022',
};

/** What is wrong with it, as "field kind"; empty when nothing is. */
function problems(typed: TypedRound, round = undefined as typeof FIRST | undefined, now = NOW) {
  const read = readTypedRound({ ...TYPED, ...typed }, { round, rounds: [FIRST], now });
  return read.ok ? [] : read.reason.map(({ field, kind }) => `${field} ${kind}`);
}

test('a whole round is read into its days', () => {
  expect(readTypedRound(TYPED, { rounds: [FIRST], now: NOW })).toEqual({
    ok: true,
    value: {
      name: 'Tweede ronde',
      opensAt: startOfDay('2021-08-14'),
      deadlineDay: '2021-11-12',
      guidanceFrom: '2022-01-01',
    },
  });
});

test('days without a year follow each other', () => {
  const typed = { opens: '1 oktober', deadline: '1 februari', guidance: 'maart' };
  const read = readTypedRound({ ...TYPED, ...typed }, { rounds: [], now: NOW });
  expect(read).toMatchObject({ value: { deadlineDay: '2022-02-01', guidanceFrom: '2022-03-01' } });
});

test('what is said of a round in words is read back to the same round', () => {
  const rounds = [
    FIRST,
    aRound({ opensAt: new Date('2021-06-23T07:30:00Z'), guidanceFrom: '2021-09-15' }),
    // Of a practice round, which opens at any millisecond.
    aRound({ opensAt: new Date('2021-06-23T07:30:12.345Z') }),
  ];
  for (const round of rounds) {
    const { name, opensAt, deadlineDay, guidanceFrom } = round;
    const read = readTypedRound(roundInWords(round), { round, rounds: [round], now: NOW });
    expect(read).toEqual({ ok: true, value: { name, opensAt, deadlineDay, guidanceFrom } });
  }
});

describe('a round is refused', () => {
  test.each([
    [{ name: ' \u200b ' }, ['name missing']],
    [{ name: 'a'.repeat(81) }, ['name tooLong']],
    [{ name: 'EERSTE   rondé!' }, ['name taken']],
    [{ opens: 'ooit' }, ['opens unreadable']],
    [{ opens: '' }, ['opens missing']],
    [{ deadline: 'donderdag 12 november 2021' }, ['deadline otherWeekday']],
    [{ guidance: 'later' }, ['guidance unreadable']],
    [{ opens: '1 juni 2021', deadline: '4 juli 2021' }, ['deadline past']],
    [{ deadline: '13 augustus 2021' }, ['deadline beforeOpening']],
    [{ guidance: 'november 2021' }, ['guidance beforeDeadline']],
    [{ guidance: '12 november 2021' }, ['guidance beforeDeadline']],
    [{ opens: '13 augustus 2021' }, ['opens overlap']],
    [{ opens: '1 juni 2021', deadline: '5 juli 2021' }, ['deadline overlap']],
    [
      { name: '', opens: 'x', deadline: 'y', guidance: 'z' },
      ['name missing', 'opens unreadable', 'deadline unreadable', 'guidance unreadable'],
    ],
  ])('%j: %j', (typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });

  test('with the name and days of the round that it overlaps', () => {
    const read = readTypedRound({ ...TYPED, opens: '1/8/2021' }, { rounds: [FIRST], now: NOW });
    const span = { name: 'Eerste ronde', firstDay: '2021-06-23', lastDay: '2021-08-13' };
    expect(read).toMatchObject({ reason: [{ kind: 'overlap', ...span }] });
  });
});

describe('a round that is changed', () => {
  const same = roundInWords(FIRST);

  test('may keep its own name and days', () => {
    expect(problems(same, FIRST)).toEqual([]);
  });

  test('may keep a deadline that is over, but gets no new one that is', () => {
    const later = new Date('2021-09-01T10:00:00Z');
    expect(problems({ ...same, name: 'Ronde 1' }, FIRST, later)).toEqual([]);
    expect(problems({ ...same, deadline: '20 augustus 2021' }, FIRST, later)).toEqual([
      'deadline past',
    ]);
  });

  test('that was closed leaves the days after that free', () => {
    const closed = aRound({ closedAt: new Date('2021-07-05T08:00:00Z') });
    const typed = { ...TYPED, opens: '5 juli 2021 om 12u' };
    expect(readTypedRound(typed, { rounds: [closed], now: NOW }).ok).toBe(true);
    const earlier = { ...TYPED, opens: '5 juli 2021 om 9u' };
    expect(readTypedRound(earlier, { rounds: [closed], now: NOW }).ok).toBe(false);
  });
});

test.each([
  ['2021-08-13', undefined],
  ['2021-08-14', 'weekend'],
  ['2021-07-21', 'holiday'],
  ['2021-08-15', 'weekend'],
])('a deadline on %s is worth a warning: %s', (day, warning) => {
  expect(deadlineWarning(day)).toBe(warning);
});
