import { describe, expect, test } from '@jest/globals';
import type { Municipality } from '../../src/domain/municipality.ts';
import { beginningOf, municipalityHistory } from '../../src/domain/municipality-history.ts';

const one = (nis: string, name: string, end: Partial<Municipality> = {}): Municipality => ({
  nis,
  name,
  province: 'Limburg',
  centreCity: false,
  ...end,
});

const MERGED = { successor: '3', until: '2019-01-01' };
const NORTH = one('1', 'Noord', MERGED);
const SOUTH = one('2', 'Zuid', MERGED);
const BOTH = one('3', 'Noordzuid', { successor: '5', until: '2025-01-01' });
const NEAR = one('4', 'Nabij', { successor: '5', until: '2025-01-01' });
const LARGE = one('5', 'Groot');
const ALL = [NORTH, SOUTH, BOTH, NEAR, LARGE];

describe('when a municipality began', () => {
  test('is the day on which two or more went into it', () => {
    expect(beginningOf(BOTH, [NORTH, SOUTH])).toBe('2019-01-01');
  });

  test('is unknown, so always, for one that nothing went into', () => {
    expect(beginningOf(NORTH, [])).toBeUndefined();
  });

  test('does not change when a single other one joins it', () => {
    expect(beginningOf(LARGE, [NEAR])).toBeUndefined();
    expect(beginningOf(BOTH, [NORTH, SOUTH, NEAR])).toBe('2019-01-01');
  });

  test('is the day on which one of the same name ended, under another code', () => {
    const before = one('6', 'Groot', { successor: '5', until: '2021-01-01' });
    expect(beginningOf(LARGE, [before])).toBe('2021-01-01');
  });
});

describe('on a day', () => {
  const { standing } = municipalityHistory(ALL);
  const on = (day?: string): readonly string[] => ALL.map((each) => standing(each, day));

  test.each([
    ['2018-12-31', ['present', 'present', 'future', 'present', 'future']],
    ['2019-01-01', ['former', 'former', 'present', 'present', 'future']],
    ['2024-12-31', ['former', 'former', 'present', 'present', 'future']],
    ['2025-01-01', ['former', 'former', 'former', 'former', 'present']],
  ])('%s a municipality is there, gone or not there yet', (day, expected) => {
    expect(on(day)).toEqual(expected);
  });

  test('without a day it is today', () => {
    expect(on()).toEqual(['former', 'former', 'former', 'former', 'present']);
  });

  test('one that ended on a day that is not known is never there', () => {
    expect(standing(one('7', 'Weg', { successor: '5' }), '2000-01-01')).toBe('former');
  });
});

describe('a family', () => {
  const { family } = municipalityHistory(ALL);

  test('is one itself, what it went into and what went into it, over several mergers', () => {
    expect(family('3')).toEqual(['3', '5', '1', '2']);
    expect(family('5')).toEqual(['5', '3', '4', '1', '2']);
    expect(family('1')).toEqual(['1', '3', '5']);
  });

  test('of an unknown code is that code, so that looking for it finds nothing else', () => {
    expect(family('9')).toEqual(['9']);
  });

  test('ends where the data goes round in a circle', () => {
    const circle = [one('1', 'A', { successor: '2' }), one('2', 'B', { successor: '1' })];
    expect(municipalityHistory(circle).family('1')).toEqual(['1', '2']);
  });
});

test('the days on which municipalities ended come in order, each once', () => {
  expect(municipalityHistory(ALL.toReversed()).turningDays).toEqual(['2019-01-01', '2025-01-01']);
});
