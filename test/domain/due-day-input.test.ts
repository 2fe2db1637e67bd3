import { expect, test } from '@jest/globals';
import { readDueDay } from '../../src/domain/due-day-input.ts';

const TODAY = '2021-10-11';

test.each([
  ['20 oktober 2021', '2021-10-20'],
  ['woensdag 20/10/2021', '2021-10-20'],
  ['20-10', '2021-10-20'],
  ['tegen 20 oktober', '2021-10-20'],
  ['3 januari', '2022-01-03'],
  ['vandaag', TODAY],
  ['morgen', '2021-10-12'],
])('"%s" is read as people mean it', (typed, day) => {
  expect(readDueDay(typed, TODAY)).toEqual({ ok: true, value: { day } });
});

test.each([
  ['a Saturday', '16 oktober 2021', '2021-10-18', '2021-10-16'],
  ['a holiday', '1 november 2021', '2021-11-03', '2021-11-01'],
  ['the week after Christmas', '28/12/2021', '2022-01-03', '2021-12-28'],
])('%s moves on to the next working day', (_, typed, day, typedDay) => {
  expect(readDueDay(typed, TODAY)).toEqual({ ok: true, value: { day, typedDay } });
});

test.each([
  ['nothing', '  ', { kind: 'missing' }],
  ['no day', 'binnenkort', { kind: 'unreadable' }],
  ['a day that does not exist', '31 november 2021', { kind: 'unreadable' }],
  ['an hour', '20 oktober 2021 om 9u', { kind: 'hour' }],
  ['yesterday', '10 oktober 2021', { kind: 'past' }],
  ['a day in fifty years', '20/10/2071', { kind: 'tooFar', day: '2071-10-20' }],
])('%s is refused', (_, typed, reason) => {
  expect(readDueDay(typed, TODAY)).toEqual({ ok: false, reason });
});

test('another weekday than the day is, is refused with the days that may be meant', () => {
  expect(readDueDay('donderdag 20 oktober 2021', TODAY)).toMatchObject({
    ok: false,
    reason: { kind: 'otherWeekday', near: ['2021-10-14', '2021-10-21'] },
  });
});
