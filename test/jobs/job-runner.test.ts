import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
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
  jest.restoreAllMocks();
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
  await becomes(() => done === MANY);
}, 30_000);

const HOUR_MS = 60 * 60_000;

test('work goes on when the time of the machine goes back an hour while a job is done', async () => {
  const now = Date.now.bind(Date);
  let done = 0;
  const handlers = new Proxy({} as JobHandlers, {
    get: () => async () => {
      jest.spyOn(Date, 'now').mockImplementation(() => now() - HOUR_MS);
      done += 1;
    },
  });
  await jobs.enqueueNow('tell-waiting');
  await jobs.work(handlers);
  await becomes(() => done === 1);
  await jobs.enqueueNow('tell-waiting');
  await becomes(() => done === 2);
}, 30_000);

test('a job that is to wait waits by the clock of the database, whatever the machine says', async () => {
  const now = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => now() + 24 * HOUR_MS);
  await stored.database.db.transaction().execute(async (transaction) => {
    const job = { name: 'send-reminders', payload: {} } as const;
    await jobs.queueFor(transaction).enqueue(job, 1_500);
  });
  const { rows } = await sql<{ waits: number }>`
    select extract(epoch from start_after - created_on)::double precision as waits
    from jobs.job where name = 'send-reminders'`.execute(stored.database.db);
  expect(rows).toEqual([{ waits: expect.closeTo(1.5, 1) }]);
}, 30_000);

async function becomes(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('it does not become so');
    await delay(50);
  }
}
