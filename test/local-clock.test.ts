import { expect, test } from '@jest/globals';
import { createRunningClock } from '../src/local-clock.ts';

const START = new Date('2026-03-01T08:00:00Z');

test('the clock starts where it is told and never goes back', () => {
  const clock = createRunningClock({ startAt: START });
  const first = clock.now().getTime();
  expect(first).toBeGreaterThanOrEqual(START.getTime());
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(first);
});

test('it can be moved forward, and not back', () => {
  const clock = createRunningClock({ startAt: START });
  expect(clock.moveTo(new Date('2026-06-01T08:00:00Z'))).toBe(true);
  expect(clock.moveTo(new Date('2026-05-01T08:00:00Z'))).toBe(false);
  expect(clock.now().toISOString()).toMatch(/^2026-06-01T08:00:0/);
});

test('without a start it tells the time of the machine', () => {
  const before = Date.now();
  const told = createRunningClock().now().getTime();
  expect(told).toBeGreaterThanOrEqual(before - 1);
  expect(told).toBeLessThanOrEqual(Date.now() + 1);
});
