import { describe, expect, test } from '@jest/globals';
import type { Round } from '../../src/domain/round.ts';
import { daysLeftIn, deadlineOf, isOpen, lastDayOf, receptionAt } from '../../src/domain/rounds.ts';
import { startOfDay } from '../../src/domain/time.ts';
import { PROFPLOEG_ROUNDS } from '../../src/programmes/profploeg/rounds.ts';

const ROUNDS: readonly Round[] = PROFPLOEG_ROUNDS.map((round) => ({
  id: round.id,
  programmeId: 'profploeg',
  name: round.name,
  opensAt: startOfDay(round.opensOn),
  deadlineDay: round.deadlineDay,
  guidanceFrom: round.guidanceFrom,
  demonstration: false,
  version: 1,
}));

function round(id: string, opensAt: string, deadlineDay: string): Round {
  return {
    id,
    programmeId: 'p',
    name: id,
    opensAt: new Date(opensAt),
    deadlineDay,
    guidanceFrom: '2030-01-01',
    demonstration: false,
    version: 1,
  };
}

/** "open:<round>", "upcoming:<round>" or "closed". */
function reception(moment: string, rounds: readonly Round[] = ROUNDS): string {
  const found = receptionAt(rounds, new Date(moment));
  return found.kind === 'closed' ? 'closed' : `${found.kind}:${found.round.id}`;
}

describe('the two rounds of 2021', () => {
  test.each([
    ['before the first opens', '2021-06-22T21:59:59.999Z', 'upcoming:profploeg-2021-1'],
    ['from midnight of the first day', '2021-06-22T22:00:00Z', 'open:profploeg-2021-1'],
    ['at 23:59:59 of the deadline', '2021-08-13T21:59:59Z', 'open:profploeg-2021-1'],
    ['at 00:00:00 after it, in the next round', '2021-08-13T22:00:00Z', 'open:profploeg-2021-2'],
    ['at 23:59:59 of the last deadline', '2021-11-12T22:59:59Z', 'open:profploeg-2021-2'],
    ['at 00:00:00 after the last deadline', '2021-11-12T23:00:00Z', 'closed'],
  ])('%s', (_, moment, expected) => {
    expect(reception(moment)).toBe(expected);
  });
});

describe('deadlines on the day the clocks change', () => {
  test.each([
    ['2027-03-28', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z'],
    ['2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('%s counts to 23:59:59 in Brussels', (day, last, tooLate) => {
    const changing = round('r', '2026-01-01T00:00:00Z', day);
    expect(isOpen(changing, new Date(last))).toBe(true);
    expect(isOpen(changing, new Date(tooLate))).toBe(false);
    expect(deadlineOf(changing).getTime()).toBe(new Date(tooLate).getTime() - 1);
  });
});

describe('several rounds', () => {
  test('of two open rounds the one with the nearest deadline takes the application', () => {
    const rounds = [
      round('far', '2026-01-01T00:00:00Z', '2026-12-01'),
      round('near', '2026-01-01T00:00:00Z', '2026-06-01'),
    ];
    expect(reception('2026-03-01T00:00:00Z', rounds)).toBe('open:near');
    expect(rounds.map(({ id }) => id)).toEqual(['far', 'near']);
  });

  test('an open round goes before an earlier one that still has to open', () => {
    const rounds = [
      round('later', '2026-01-01T00:00:00Z', '2026-12-01'),
      round('upcoming', '2026-05-01T00:00:00Z', '2026-06-01'),
    ];
    expect(reception('2026-03-01T00:00:00Z', rounds)).toBe('open:later');
  });

  test('between two rounds the next one is upcoming', () => {
    const rounds = [
      round('first', '2026-01-01T00:00:00Z', '2026-02-01'),
      round('third', '2026-08-01T00:00:00Z', '2026-09-01'),
      round('second', '2026-05-01T00:00:00Z', '2026-12-01'),
    ];
    expect(reception('2026-03-01T00:00:00Z', rounds)).toBe('upcoming:second');
  });

  test('without rounds there is nothing to apply to', () => {
    expect(reception('2026-03-01T00:00:00Z', [])).toBe('closed');
  });
});

describe('a round that was closed before its deadline', () => {
  const closedAt = new Date('2026-03-02T10:00:00Z');
  const closed = { ...round('r', '2026-01-01T00:00:00Z', '2026-04-01'), closedAt };

  test('takes nothing from that moment on, so that the next one does', () => {
    const next = round('next', '2026-03-02T10:00:00Z', '2026-06-01');
    expect(reception('2026-03-02T09:59:59.999Z', [closed, next])).toBe('open:r');
    expect(reception('2026-03-02T10:00:00Z', [closed, next])).toBe('open:next');
  });

  test('ended on that day, and has no days left', () => {
    expect(lastDayOf(closed)).toBe('2026-03-02');
    expect(daysLeftIn(closed, new Date('2026-03-01T12:00:00Z'))).toBe(1);
    expect(daysLeftIn(closed, new Date('2026-03-02T09:00:00Z'))).toBe(0);
    expect(daysLeftIn(closed, closedAt)).toBe(-1);
    expect(daysLeftIn(closed, new Date('2026-03-05T12:00:00Z'))).toBe(-3);
  });

  test('after its deadline changes nothing', () => {
    const late = { ...closed, closedAt: new Date('2026-05-01T00:00:00Z') };
    expect(lastDayOf(late)).toBe('2026-04-01');
  });
});
