import { describe, expect, test } from '@jest/globals';
import { readTypedDay, readTypedMoment, readTypedStart } from '../../src/domain/typed-day.ts';

/** Monday. */
const TODAY = { today: '2021-07-05', from: '2021-07-05' };

describe('a day', () => {
  test.each([
    'vrijdag 13 augustus 2021',
    'Vrijdag, 13 Augustus 2021.',
    'vr. 13 aug 2021',
    'vr 13/8',
    '13/8/2021',
    '13.8.2021',
    '2021-08-13',
    '13 augustus',
    'op 13 augustus',
    'tot en met vrijdag 13 augustus 2021 om 23.59 uur',
    't.e.m. 13 augustus 2021 om middernacht',
    '13 augustus 2021, 24 uur',
  ])('“%s” is 13 August 2021', (typed) => {
    expect(readTypedDay(typed, TODAY)).toEqual({ ok: true, value: '2021-08-13' });
  });

  test.each([
    ['4 juli', '2022-07-04'],
    ['5 juli', '2021-07-05'],
    ['29 februari', '2024-02-29'],
    ['vandaag', '2021-07-05'],
    ['morgen', '2021-07-06'],
    ['3 sept', '2021-09-03'],
  ])('“%s” without a year is the next one: %s', (typed, day) => {
    expect(readTypedDay(typed, TODAY)).toEqual({ ok: true, value: day });
  });

  test('without a year comes after the day it is counted from', () => {
    const context = { today: '2021-10-01', from: '2022-09-01' };
    expect(readTypedDay('12 november', context)).toEqual({ ok: true, value: '2022-11-12' });
  });

  test.each([
    ['donderdag 13 augustus 2021', 4, '2021-08-12', '2021-08-19'],
    ['ma 13/8/2021', 1, '2021-08-09', '2021-08-16'],
    ['zondag 13 augustus', 7, '2021-08-08', '2021-08-15'],
  ])('“%s” is a Friday: the nearest days that are it are named', (typed, said, before, after) => {
    const reason = { kind: 'otherWeekday', day: '2021-08-13', said, near: [before, after] };
    expect(readTypedDay(typed, TODAY)).toEqual({ ok: false, reason });
  });

  test.each([
    '31/2/2021',
    'eind november',
    'vrijdag',
    '13 augustus 2021 of later',
    'x'.repeat(9000),
  ])('“%s” cannot be read', (typed) => {
    expect(readTypedDay(typed, TODAY)).toEqual({ ok: false, reason: { kind: 'unreadable' } });
  });

  test('nothing typed is missing', () => {
    expect(readTypedDay(' \n', TODAY)).toEqual({ ok: false, reason: { kind: 'missing' } });
  });

  test('no hour but the end of the day can be given', () => {
    const read = readTypedDay('13 augustus 2021 om 12u', TODAY);
    expect(read).toEqual({ ok: false, reason: { kind: 'hour' } });
  });
});

describe('a moment', () => {
  test.each([
    ['1 september 2021 om 9u', '2021-09-01T07:00:00.000Z'],
    ['woensdag 1 september 2021 om 9 uur', '2021-09-01T07:00:00.000Z'],
    ['1 september om 9.30 uur', '2021-09-01T07:30:00.000Z'],
    ['1/9/2021 9u30', '2021-09-01T07:30:00.000Z'],
    ['2021-12-01 09:00', '2021-12-01T08:00:00.000Z'],
    ['1 september 2021', '2021-08-31T22:00:00.000Z'],
    // The clocks skip this hour.
    ['27 maart 2022 om 2u30', '2022-03-27T01:30:00.000Z'],
  ])('“%s” is %s', (typed, moment) => {
    expect(readTypedMoment(typed, TODAY)).toEqual({ ok: true, value: new Date(moment) });
  });

  test.each(['1 september 2021 om 25u', '1 september 2021 om 9u75', 'om 9u'])(
    '“%s” cannot be read',
    (typed) => {
      expect(readTypedMoment(typed, TODAY)).toMatchObject({ reason: { kind: 'unreadable' } });
    },
  );
});

describe('a start', () => {
  test.each([
    ['september 2021', '2021-09-01'],
    ['vanaf januari 2022', '2022-01-01'],
    ['9/2021', '2021-09-01'],
    ['september', '2021-09-01'],
    ['juli', '2022-07-01'],
    ['15 september 2021', '2021-09-15'],
  ])('“%s” is from %s', (typed, day) => {
    expect(readTypedStart(typed, TODAY)).toEqual({ ok: true, value: day });
  });
});
