import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  nextPace,
  PAGE_PACE,
  type Pace,
  RESTED,
  TURN_PACE,
  verdictOf,
} from '../../src/domain/pace.ts';

/** Counts at these moments, in milliseconds; gives what became of each. */
function verdicts(moments: readonly number[], rule = TURN_PACE): readonly string[] {
  let pace: Pace = RESTED;
  return moments.map((now) => {
    pace = nextPace(pace, now, rule);
    return verdictOf(pace);
  });
}

describe('the pace of a person', () => {
  test('ninety turns at one moment are taken, the next one is told of, and then there is silence', () => {
    const result = verdicts(Array.from({ length: 95 }, () => 1_000));
    expect(result.slice(0, 90).every((verdict) => verdict === 'fine')).toBe(true);
    expect(result.slice(90)).toEqual([
      'tooFast',
      'stillTooFast',
      'stillTooFast',
      'stillTooFast',
      'stillTooFast',
    ]);
  });

  test('whoever waits half a minute may go on, and goes on for thirty turns', () => {
    const flood = Array.from({ length: 100 }, () => 1_000);
    const after = Array.from({ length: 31 }, () => 31_000);
    const result = verdicts([...flood, 30_999, ...after]).slice(100);
    expect(result[0]).toBe('stillTooFast');
    expect(result.slice(1, 31).every((verdict) => verdict === 'fine')).toBe(true);
    expect(result[31]).toBe('tooFast');
  });

  test('what is sent while waiting does not make it longer', () => {
    const flood = Array.from({ length: 300 }, (_, index) => 1_000 + index * 100);
    expect(verdicts([...flood, 45_000]).at(-1)).toBe('fine');
  });

  test('nobody who takes a second for every turn is ever refused, however long it lasts', () => {
    const pauses = fc.array(fc.integer({ min: 1_000, max: 60_000 }), { maxLength: 500 });
    fc.assert(
      fc.property(pauses, (gaps) => {
        let now = 1_000;
        const moments = gaps.map((gap) => {
          now += gap;
          return now;
        });
        expect(verdicts(moments).every((verdict) => verdict === 'fine')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('a walk of nine screens at full speed, ten times over, is far below it', () => {
    const moments = Array.from({ length: 90 }, (_, index) => index * 500);
    expect(verdicts(moments).every((verdict) => verdict === 'fine')).toBe(true);
  });
});

test('a costly one is refused while there is room for a cheap one', () => {
  const almost = { ...RESTED, spentUntil: 1_000 + 595 * PAGE_PACE.gapMs };
  expect(verdictOf(nextPace(almost, 1_000, PAGE_PACE, 20))).toBe('tooFast');
  expect(verdictOf(nextPace(almost, 1_000, PAGE_PACE, 1))).toBe('fine');
});
