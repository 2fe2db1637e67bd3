import { expect, test } from '@jest/globals';
import { connectionCut } from './support/connection-cut.ts';
import { faultRun } from './support/fault-run.ts';

test('connections that are cut in the middle of what they do lose nothing and do nothing twice', async () => {
  const fault = connectionCut();
  const small = { seconds: 3, people: 4, channels: 4, seed: 7 };
  const run = await faultRun(fault, { ...small, tell: () => undefined });
  expect(run.problems).toEqual([]);
  expect(run).toMatchObject({ lost: 0, twice: 0, deaths: 0 });
  expect(run.acknowledged).toBeGreaterThan(0);
  expect(Object.values(run.figures).some((cuts) => Number(cuts) > 0)).toBe(true);
}, 120_000);
