import { describe, expect, test } from '@jest/globals';
import {
  dateInWords,
  dayAndMonthInWords,
  dayInWords,
  dayLater,
  dayOf,
  daysUntil,
  endOfDay,
  momentInWords,
  monthInWords,
  monthsLater,
  nextMonthAfter,
  readDay,
  startOfDay,
  timeInWords,
  yearOf,
} from '../../src/domain/time.ts';

describe('days in Brussels', () => {
  test.each([
    ['in winter', '2021-11-12', '2021-11-11T23:00:00.000Z', '2021-11-12T22:59:59.999Z'],
    ['in summer', '2021-08-13', '2021-08-12T22:00:00.000Z', '2021-08-13T21:59:59.999Z'],
    ['of 23 hours in March', '2027-03-28', '2027-03-27T23:00:00.000Z', '2027-03-28T21:59:59.999Z'],
    [
      'of 25 hours in October',
      '2026-10-25',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T22:59:59.999Z',
    ],
  ])('a day %s starts and ends at midnight there', (_, day, start, end) => {
    expect(startOfDay(day).toISOString()).toBe(start);
    expect(endOfDay(day).toISOString()).toBe(end);
  });

  test('a moment belongs to the Brussels day and year, not to the UTC one', () => {
    expect(dayOf(new Date('2021-08-13T22:00:00Z'))).toBe('2021-08-14');
    expect(yearOf(new Date('2026-12-31T23:00:00Z'))).toBe(2027);
    expect(yearOf(new Date('2026-12-31T22:59:59Z'))).toBe(2026);
  });

  test('every quarter of an hour around the changes of the clocks belongs to its day', () => {
    const quarters = ['2027-03-27T21:00Z', '2026-10-24T21:00Z', '2026-12-31T21:00Z'].flatMap(
      (from) => Array.from({ length: 120 }, (_, n) => new Date(Date.parse(from) + n * 900_000)),
    );
    const asCalendar = (moment: Date): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(moment);
    expect(quarters.map(dayOf)).toEqual(quarters.map(asCalendar));
  });

  test.each([
    ['the same day late in the evening', '2021-08-13T21:59:00Z', '2021-08-13', 0],
    ['a minute after midnight', '2021-08-13T22:01:00Z', '2021-08-13', -1],
    ['the evening before', '2021-08-12T21:59:00Z', '2021-08-13', 1],
    ['across the short day', '2027-03-27T12:00:00Z', '2027-03-29', 2],
    ['across the long day', '2026-10-24T12:00:00Z', '2026-10-26', 2],
  ])('days until a day: %s', (_, moment, day, days) => {
    expect(daysUntil(new Date(moment), day)).toBe(days);
  });

  test('a later day moves on to the asked weekday, and stays when it is that day', () => {
    const monday = new Date('2026-11-23T12:00:00Z');
    expect(dayLater(monday, 7)).toBe('2026-11-30');
    expect(dayLater(monday, 7, 5)).toBe('2026-12-04');
    expect(dayLater(monday, 7, 1)).toBe('2026-11-30');
    expect(dayLater(new Date('2026-10-24T22:30:00Z'), 1)).toBe('2026-10-26');
  });

  test('the month after a day starts on its first day', () => {
    expect(nextMonthAfter('2026-01-31')).toBe('2026-02-01');
    expect(nextMonthAfter('2026-12-01')).toBe('2027-01-01');
  });

  test.each([
    ['2021-09-01', 6, '2022-03-01'],
    ['2021-08-31', 6, '2022-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-09-01', 0, '2021-09-01'],
    ['2022-02-01', 24, '2024-02-01'],
  ])('%s and %s months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});

describe('words', () => {
  test('days, months and moments are written in Dutch, in Brussels time', () => {
    expect(dayInWords('2021-08-13')).toBe('vrijdag 13 augustus 2021');
    expect(monthInWords('2022-01-01')).toBe('januari 2022');
    expect(momentInWords(new Date('2021-08-13T12:05:00Z'))).toBe('13 augustus 2021 om 14:05');
    expect(timeInWords(new Date('2021-12-13T12:05:00Z'))).toBe('13:05');
  });
});

test('what is no day stays as it is in words', () => {
  for (const words of [dayInWords, dateInWords, dayAndMonthInWords, monthInWords]) {
    expect([words(''), words('morgen')]).toEqual(['', 'morgen']);
  }
});

describe('readDay', () => {
  test.each([
    '2026-11-23',
    '23/11/2026',
    '23-11-2026',
    '23.11.2026',
    '23/11/26',
    '23-11-26',
    '23 november 2026',
    ' 23  November 2026 ',
  ])('"%s" is 23 November 2026', (typed) => {
    expect(readDay(typed)).toBe('2026-11-23');
  });

  test.each(['31/02/2026', '29/02/2027', '2026-13-01', '23 novembre 2026', 'morgen', '', '1/1'])(
    '"%s" is no day',
    (typed) => {
      expect(readDay(typed)).toBeUndefined();
    },
  );

  test('29 February exists in a leap year', () => {
    expect(readDay('29/2/2028')).toBe('2028-02-29');
  });
});
