import { describe, expect, test } from '@jest/globals';
import type { Milestone } from '../../src/domain/milestone.ts';
import {
  digestMoment,
  momentsOf,
  nextAllowed,
  spanOfWeek,
  weekOf,
} from '../../src/domain/reminder-calendar.ts';
import type { ReminderRules } from '../../src/domain/reminder-rules.ts';
import { dayOf, timeInWords } from '../../src/domain/time.ts';
import { REMINDERS } from '../../src/programmes/reminders.ts';

type Dated = Parameters<typeof momentsOf>[1];

/** "2021-08-12 09:00 d1", in Brussels. */
function calendar(milestone: Dated, rules: ReminderRules = REMINDERS): readonly string[] {
  return momentsOf(rules, milestone).map(
    ({ id, sendAt }) => `${dayOf(sendAt)} ${timeInWords(sendAt)} ${id}`,
  );
}
const only = (kind: Milestone['kind'], ...moments: ReminderRules['moments']['step'][number][]) => ({
  ...REMINDERS,
  moments: { ...REMINDERS.moments, [kind]: moments },
});

describe('the moments of a milestone', () => {
  test('of the first deadline of 2021 are 28, 14, 7 and 3 working days before, the day before and the morning itself', () => {
    expect(calendar({ kind: 'deadline', day: '2021-08-13' })).toEqual([
      '2021-07-05 09:00 w28',
      '2021-07-26 09:00 w14',
      '2021-08-04 09:00 w7',
      '2021-08-10 09:00 w3',
      '2021-08-12 09:00 d1',
      '2021-08-13 09:00 d0',
    ]);
  });

  test('are not before its round opens', () => {
    expect(calendar({ kind: 'deadline', day: '2021-08-13', startDay: '2021-08-04' })).toEqual([
      '2021-08-04 09:00 w7',
      '2021-08-10 09:00 w3',
      '2021-08-12 09:00 d1',
      '2021-08-13 09:00 d0',
    ]);
  });

  test('before a day in a weekend or on a holiday are on the working day before', () => {
    // Sunday 26 December 2021; the days after it are free as well.
    expect(calendar({ kind: 'deadline', day: '2021-12-26' }).slice(-3)).toEqual([
      '2021-12-22 09:00 w3',
      '2021-12-24 09:00 d1',
      '2021-12-24 09:00 d0',
    ]);
  });

  test('after a day are on the next working day, and then every week', () => {
    const rules = only('step', { on: 'overdue' }, { on: 'weekly', times: 3 });
    // The Tuesday after Easter; Ascension Day is free.
    expect(calendar({ kind: 'step', day: '2021-04-02' }, rules)).toEqual([
      '2021-04-06 09:00 overdue',
      '2021-04-13 09:00 weekly-1',
      '2021-04-20 09:00 weekly-2',
      '2021-04-27 09:00 weekly-3',
    ]);
    const ascension = only('step', { on: 'overdue' }, { on: 'weekly', times: 1 });
    expect(calendar({ kind: 'step', day: '2021-05-05' }, ascension)).toEqual([
      '2021-05-06 09:00 overdue',
      '2021-05-14 09:00 weekly-1',
    ]);
  });

  test('of what began in the course of a day tell of it the next morning', () => {
    const rules = only('step', { on: 'start' });
    const begun = (startedAt: string, startDay: string) =>
      calendar(
        { kind: 'step', day: '2021-10-29', startDay, startedAt: new Date(startedAt) },
        rules,
      );
    expect(begun('2021-09-01T06:00:00Z', '2021-09-01')).toEqual(['2021-09-01 09:00 start']);
    expect(begun('2021-09-01T12:00:00Z', '2021-09-01')).toEqual(['2021-09-02 09:00 start']);
    expect(begun('2021-09-03T12:00:00Z', '2021-09-03')).toEqual(['2021-09-06 09:00 start']);
    expect(begun('2021-09-04T12:00:00Z', '2021-09-04')).toEqual(['2021-09-06 09:00 start']);
  });

  test('are at the same hour in summer and in winter', () => {
    const rules = only('deadline', { on: 'daysBefore', days: 3 }, { on: 'daysBefore', days: 0 });
    const hours = momentsOf(rules, { kind: 'deadline', day: '2026-10-26' });
    expect(hours.map(({ sendAt }) => sendAt.toISOString())).toEqual([
      '2026-10-23T07:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
  });

  test('are of use until it is over, or until its own end', () => {
    const [before, late] = momentsOf(
      only('step', { on: 'workingDaysBefore', days: 1 }, { on: 'overdue' }),
      { kind: 'step', day: '2021-09-10' },
    );
    expect(before?.until?.toISOString()).toBe('2021-09-10T21:59:59.999Z');
    expect(late?.until).toBeUndefined();
    const until = new Date('2021-09-10T08:00:00Z');
    const [meeting] = momentsOf(REMINDERS, { kind: 'meeting', day: '2021-09-10', until });
    expect(meeting?.until).toBe(until);
    const [waiting] = momentsOf(REMINDERS, { kind: 'waiting', day: '2021-09-10' });
    expect(waiting?.until).toBeUndefined();
  });
});

describe('what is sent now', () => {
  test.each([
    ['in the course of a working day at once', '2021-08-12T09:30:00Z', '2021-08-12T09:30:00.000Z'],
    ['from the end of the night on', '2021-08-12T06:00:00Z', '2021-08-12T06:00:00.000Z'],
    ['in the night at nine', '2021-08-12T05:59:59Z', '2021-08-12T07:00:00.000Z'],
    ['in the evening the next morning', '2021-08-12T17:00:00Z', '2021-08-13T07:00:00.000Z'],
    ['on Friday evening on Monday', '2021-08-13T18:00:00Z', '2021-08-16T07:00:00.000Z'],
    ['on Saturday on Monday', '2021-08-14T09:00:00Z', '2021-08-16T07:00:00.000Z'],
    ['on the eve of Christmas in the new year', '2021-12-24T20:00:00Z', '2022-01-03T08:00:00.000Z'],
    ['before the clocks change, after it', '2026-10-24T10:00:00Z', '2026-10-26T08:00:00.000Z'],
  ])('%s', (_when, now, allowed) => {
    expect(nextAllowed(REMINDERS, new Date(now)).toISOString()).toBe(allowed);
  });
});

describe('the digest of a week', () => {
  const on = (digestOn: number, monday: string) =>
    digestMoment({ at: '09:00', digestOn }, monday)?.day;
  test('is on its day', () => {
    expect(on(1, '2021-09-06')).toBe('2021-09-06');
    expect(on(5, '2021-09-06')).toBe('2021-09-10');
  });
  test('is on the next working day of the same week, or the last one before', () => {
    expect(on(1, '2021-04-05')).toBe('2021-04-06');
    // Thursday 11 November and Friday 1 May are free.
    expect(on(4, '2021-11-08')).toBe('2021-11-12');
    expect(on(5, '2026-04-27')).toBe('2026-04-30');
  });
  test('is not there in a week that nobody works in', () => {
    expect(on(1, '2023-12-25')).toBeUndefined();
  });
});

test('a week begins on Monday in Brussels', () => {
  expect(weekOf('2021-08-13')).toBe('2021-08-09');
  expect(weekOf('2021-08-15')).toBe('2021-08-09');
  expect(weekOf('2021-08-16')).toBe('2021-08-16');
  expect(spanOfWeek('2026-10-19')).toEqual({
    from: new Date('2026-10-18T22:00:00Z'),
    until: new Date('2026-10-25T23:00:00Z'),
  });
});
