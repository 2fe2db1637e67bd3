import { expect, test } from '@jest/globals';
import { PLACE_LEASE_MS, PLACE_SIGN_MS, pauseAfterAsking } from '../../src/domain/turn-order.ts';

test('who waits asks soon at first, then less and less often, and never seldom', () => {
  const pauses = [0, 1, 2, 3, 4, 5, 50].map(pauseAfterAsking);
  expect(pauses).toEqual([20, 40, 80, 160, 200, 200, 200]);
});

test('a turn that lives may fail to show so twice before its place is lost', () => {
  expect(3 * PLACE_SIGN_MS).toBeLessThan(PLACE_LEASE_MS);
});
