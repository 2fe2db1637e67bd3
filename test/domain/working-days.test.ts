import { describe, expect, test } from '@jest/globals';
import {
  isWorkingDay,
  nextWorkingDay,
  workingDaysAgo,
  workingDaysBetween,
  workingDaysFrom,
  workingDaysLater,
} from '../../src/domain/working-days.ts';

const HOUR = 3_600_000;

describe('since when something lasts so many working days', () => {
  test.each([
    ['on a weekday', '2021-07-14T10:00:00Z', 1, '2021-07-13T22:00:00Z'],
    ['over a weekend', '2021-07-12T10:00:00Z', 2, '2021-07-08T22:00:00Z'],
    ['on a Sunday', '2021-07-18T10:00:00Z', 1, '2021-07-15T22:00:00Z'],
    ['over a holiday', '2021-07-22T10:00:00Z', 2, '2021-07-19T22:00:00Z'],
  ])('%s', (_, now, days, expected) => {
    expect(workingDaysAgo(new Date(now), days).toISOString()).toBe(
      new Date(expected).toISOString(),
    );
  });

  test('agrees with counting, for moments of many weeks and every step of the list', () => {
    const now = new Date('2021-11-17T13:00:00Z');
    for (const days of [1, 5, 10, 20]) {
      const before = workingDaysAgo(now, days);
      for (let hours = 0; hours < 24 * 45; hours += 5) {
        const since = new Date(now.getTime() - hours * HOUR);
        expect(since < before).toBe(workingDaysBetween(since, now) >= days);
      }
    }
  });
});

describe('a number of working days later', () => {
  test.each([
    ['within a week', '2021-07-06', 3, '2021-07-09'],
    ['over a weekend', '2021-07-09', 1, '2021-07-12'],
    ['from a Sunday', '2021-07-18', 0, '2021-07-19'],
    ['from a Sunday, one more', '2021-07-18', 1, '2021-07-20'],
    ['over Christmas into another year', '2021-12-24', 1, '2022-01-03'],
    ['over Easter', '2027-03-26', 1, '2027-03-30'],
    ['over Ascension', '2027-05-05', 1, '2027-05-07'],
  ])('%s', (_, day, count, expected) => {
    expect(workingDaysLater(day, count)).toBe(expected);
  });

  test('agrees with counting from the one to the other, day by day, for years', () => {
    for (let at = Date.UTC(2020, 11, 20); at < Date.UTC(2028, 0, 5); at += 24 * HOUR) {
      const day = new Date(at).toISOString().slice(0, 10);
      const first = nextWorkingDay(day);
      const later = workingDaysLater(day, 3);
      expect(isWorkingDay(first) && isWorkingDay(later)).toBe(true);
      expect(workingDaysFrom(first, later)).toBe(3);
    }
  });

  test('is none before the day itself', () => {
    expect(workingDaysFrom('2021-07-09', '2021-07-06')).toBe(0);
  });
});
