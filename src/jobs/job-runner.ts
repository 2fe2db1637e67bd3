import type { Pool } from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { JobQueue } from '../domain/ports.ts';
import { errorFields, type Log } from '../log.ts';
import type { JobDefinition, JobHandler, JobName } from './job.ts';
import { PURGE_EXPIRED } from './purge-expired.ts';
import { SEND_RECEIPT } from './send-receipt.ts';

const ZONE = 'Europe/Brussels';
/** How long a stop waits for work that is under way. */
const STOP_MS = 8_000;

export interface JobHandlers {
  readonly sendReceipt: JobHandler<{ dossierId: string }>;
  readonly purgeExpired: JobHandler<unknown>;
}

type TransactionHandle = Parameters<typeof fromKysely>[0];

export interface JobRunner {
  /** A queue whose jobs exist if and only if this transaction commits. */
  queueFor(transaction: TransactionHandle): JobQueue;
  /** Begins to work; jobs that waited are taken up. */
  work(handlers: JobHandlers): Promise<void>;
  /** Whether the queue still answers. */
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** Starts the durable queue (pg-boss) on the bot's own pool; makes its tables at the first start. */
export async function startJobRunner(pool: Pool, log: Log): Promise<JobRunner> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'jobs',
  });
  boss.on('error', (error) => log.error(errorFields(error), 'job queue'));
  await boss.start();
  let running = true;
  for (const job of [SEND_RECEIPT, PURGE_EXPIRED]) await prepare(boss, job);
  return {
    queueFor: (transaction) => ({
      async enqueue({ name, payload }) {
        await boss.send(name, payload, { db: fromKysely(transaction) });
      },
    }),
    async work(handlers) {
      await take(boss, SEND_RECEIPT, handlers.sendReceipt, log);
      await take(boss, PURGE_EXPIRED, handlers.purgeExpired, log);
    },
    isRunning: () => running,
    async stop() {
      running = false;
      await boss.stop({ graceful: true, timeout: STOP_MS, close: false });
    },
  };
}

async function prepare(boss: PgBoss, job: JobDefinition<JobName, unknown>): Promise<void> {
  const options = {
    retryLimit: job.retryLimit,
    retryDelay: job.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: job.retryDelayMaxSeconds,
  };
  await boss.createQueue(job.name, options);
  if (job.cron !== undefined) await boss.schedule(job.name, job.cron, null, { tz: ZONE });
}

async function take<Payload>(
  boss: PgBoss,
  job: JobDefinition<JobName, Payload>,
  handle: JobHandler<Payload>,
  log: Log,
): Promise<void> {
  await boss.work<unknown>(job.name, { batchSize: 1 }, async (jobs) => {
    for (const { data } of jobs) {
      try {
        await handle(job.payload.parse(data));
      } catch (error) {
        log.warn({ job: job.name, ...errorFields(error) }, 'job failed; it is tried again');
        throw error;
      }
    }
  });
}
