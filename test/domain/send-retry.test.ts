import { describe, expect, test } from '@jest/globals';
import { pauseBeforeRetry } from '../../src/domain/send-retry.ts';

/** Every pause until it is given up. */
function pauses(askedMs: number, random: number): readonly number[] {
  const all: number[] = [];
  for (;;) {
    const pause = pauseBeforeRetry(all.length, askedMs, random);
    if (pause === undefined) return all;
    all.push(pause);
  }
}

const MINUTE_MS = 60_000;

describe('what Teams did not take', () => {
  test('is tried again after ever longer pauses, for about half an hour', () => {
    for (const random of [0, 0.5, 1]) {
      const all = pauses(0, random);
      const total = all.reduce((sum, pause) => sum + pause, 0);
      expect(all[0]).toBeLessThanOrEqual(2_000);
      expect(Math.max(...all)).toBeLessThanOrEqual(2 * MINUTE_MS);
      expect(total).toBeGreaterThan(15 * MINUTE_MS);
      expect(total).toBeLessThan(40 * MINUTE_MS);
    }
  });

  test('is never tried sooner than Teams asked, and those that were turned away together come apart', () => {
    expect(pauseBeforeRetry(0, 30_000, 0)).toBe(30_000);
    expect(pauseBeforeRetry(0, 30_000, 1)).toBe(31_000);
    expect(pauseBeforeRetry(3, 1_000, 0)).toBe(8_000);
  });

  test('is given up at once when Teams asks to stay away for longer than a reminder is of use', () => {
    expect(pauseBeforeRetry(0, 31 * MINUTE_MS, 0)).toBeUndefined();
    expect(pauseBeforeRetry(0, 30 * MINUTE_MS, 0)).toBe(30 * MINUTE_MS);
  });
});
