import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { JobHandlers } from '../../src/jobs/job.ts';
import { type JobRunner, startJobRunner } from '../../src/jobs/job-runner.ts';
import { createLog } from '../../src/log.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let stored: TestDatabase;
let jobs: JobRunner;

beforeEach(async () => {
  stored = await createTestDatabase();
  jobs = await startJobRunner(stored.database.pool, createLog('silent'));
});

afterEach(async () => {
  await jobs.stop();
  await stored.drop();
});

/** So many would take a minute if each waited for the next look. */
const MANY = 30;

test('jobs that wait are done one after the other, and not one at every look for work', async () => {
  let done = 0;
  const handlers = new Proxy({} as JobHandlers, {
    get: () => async () => {
      done += 1;
    },
  });
  for (let n = 0; n < MANY; n++) await jobs.enqueueNow('tell-waiting');
  await jobs.work(handlers);
  for (let looks = 0; looks < 150 && done < MANY; looks++) await delay(100);
  expect(done).toBe(MANY);
}, 30_000);
