import { expect, test } from '@jest/globals';
import { crashRun } from './support/crash-run.ts';

test('after kill -9 everything that was promised is there, and nothing is done twice', async () => {
  const result = await crashRun({ kills: 5, seed: 7, people: 4, tell: () => undefined });
  expect(result.problems).toEqual([]);
  expect(result).toMatchObject({ sameServer: true, exitCode: 0, serverEnded: true });
  expect(result.acknowledged).toBeGreaterThan(0);
}, 180_000);
