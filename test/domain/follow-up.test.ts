import { describe, expect, test } from '@jest/globals';
import {
  askedMoment,
  LONGEST_FOLLOW_UP,
  momentsMissed,
  momentsToAsk,
  openMoment,
  readFollowUp,
} from '../../src/domain/follow-up.ts';
import type { TrajectoryEvent } from '../../src/domain/trajectory.ts';

const MONTHS = [3, 6, 12];
const END = '2022-04-27';
const endedAt = new Date(`${END}T10:00:00Z`);
const BY = { tenantId: 't', objectId: 'o', name: 'An' };

function event(kind: TrajectoryEvent['kind'], day: string, month = 3, end = END): TrajectoryEvent {
  return { kind, by: BY, at: new Date(`${day}T08:00:00Z`), details: { month, end } };
}

const askOn = (today: string, events: readonly TrajectoryEvent[] = []) =>
  momentsToAsk(MONTHS, { endedAt }, events, today).map(({ month }) => month);

describe('a municipality is asked how it goes', () => {
  test.each([
    ['2022-07-26', []],
    ['2022-07-27', [3]],
    ['2022-08-26', [3]],
    ['2022-08-27', []],
    ['2022-10-27', [6]],
    ['2023-04-27', [12]],
    ['2024-01-01', []],
  ])('on %s: %j', (today, months) => {
    expect(askOn(today)).toEqual(months);
  });

  test('once per moment', () => {
    expect(askOn('2022-07-28', [event('followUpAsked', '2022-07-27')])).toEqual([]);
  });

  test('on the first working day of a moment that is in a weekend', () => {
    const trajectory = { endedAt: new Date('2022-05-02T10:00:00Z') };
    expect(momentsToAsk([2], trajectory, [], '2022-07-03')).toEqual([]);
    expect(momentsToAsk([2], trajectory, [], '2022-07-04')).toHaveLength(1);
  });

  test('again when the guidance ended again, and not while it goes on or is stopped', () => {
    const before = [event('followUpAsked', '2022-07-27', 3, '2022-01-10')];
    expect(askOn('2022-07-27', before)).toEqual([3]);
    expect(momentsToAsk(MONTHS, {}, [], '2022-07-27')).toEqual([]);
    const stopped = { endedAt, stoppedAt: endedAt };
    expect(momentsToAsk(MONTHS, stopped, [], '2022-07-27')).toEqual([]);
  });
});

describe('an answer that does not come', () => {
  const asked = event('followUpAsked', '2022-07-27');

  test.each([
    ['2022-08-09', 0],
    ['2022-08-10', 1],
  ])('is told after ten working days: on %s %i', (today, count) => {
    expect(momentsMissed([asked], today)).toHaveLength(count);
  });

  test('is told once, and not when it came', () => {
    const missed = event('followUpMissed', '2022-08-10');
    expect(momentsMissed([missed, asked], '2022-08-11')).toEqual([]);
    const answered = event('followedUp', '2022-08-01');
    expect(momentsMissed([answered, asked], '2022-08-10')).toEqual([]);
    expect(openMoment([answered, asked])).toBeUndefined();
  });
});

test('what can be answered is what was asked, the newest first', () => {
  const events = [
    event('followUpAsked', '2022-07-27'),
    event('followedUp', '2022-07-28'),
    event('followUpAsked', '2022-10-27', 6),
  ];
  expect(openMoment(events)).toEqual({ month: 6, end: END });
  expect(askedMoment(events, 3)).toEqual({ month: 3, end: END });
  expect(askedMoment(events, 12)).toBeUndefined();
});

test('an answer is a choice, with or without words', () => {
  expect(readFollowUp({ choice: 'slower', text: '  ' })).toEqual({
    ok: true,
    value: { choice: 'slower', text: '' },
  });
  expect(readFollowUp({ choice: 'prima', text: 'x' })).toMatchObject({ reason: 'choiceMissing' });
  const text = 'x'.repeat(LONGEST_FOLLOW_UP + 1);
  expect(readFollowUp({ choice: 'onTrack', text })).toMatchObject({ reason: 'tooLong' });
});
