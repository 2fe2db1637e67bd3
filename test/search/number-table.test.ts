import { expect, test } from '@jest/globals';
import { NumberTable } from '../../src/search/number-table.ts';
import { seededRandom } from '../faults/support/seeded-random.ts';

test('every key is found at its place in the list, whatever its size or sign', () => {
  const random = seededRandom(3);
  const drawn = Array.from({ length: 5_000 }, () => Math.floor(random() * 2 ** 32));
  const keys = [...new Set([0, 1, 2, 2 ** 31, 2 ** 32 - 1, ...drawn])];
  const table = new NumberTable(Uint32Array.from(keys));
  expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, place) => place));
});

test('a number that is no key is not found, also in an empty table', () => {
  const table = new NumberTable([3, 5, 8]);
  expect([0, 4, 9, 2 ** 32 - 1, -1].map((key) => table.find(key))).toEqual([-1, -1, -1, -1, -1]);
  expect(new NumberTable([]).find(0)).toBe(-1);
});
