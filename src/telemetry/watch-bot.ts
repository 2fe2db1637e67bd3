import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Meter } from '@opentelemetry/api';
import type { OperationsStore } from '../domain/ports-operations.ts';
import { MAILING_JOBS } from '../domain/self-check.ts';

/** What is looked at whenever measures are asked for. */
export interface Watched {
  readonly operations: Pick<OperationsStore, 'standing'>;
  readonly pool: PoolCounts;
  readonly now: () => Date;
}

/** The connections of a pool. */
interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

const SECOND_NS = 1_000_000_000;
const DELAY_RESOLUTION_MS = 20;

/** Gauges of the bot: its queue, what waits, its connections, its event loop. Gives what ends them. */
export function watchBot(meter: Meter, watched: Watched): () => void {
  const delay = monitorEventLoopDelay({ resolution: DELAY_RESOLUTION_MS });
  delay.enable();
  watchStanding(meter, watched);
  watchProcess(meter, watched.pool, delay);
  return () => delay.disable();
}

/** One look at the database for all of them. */
function watchStanding(meter: Meter, { operations, now }: Watched): void {
  const gauge = (name: string, description: string, unit = '') =>
    meter.createObservableGauge(`kernbot.${name}`, { description, unit });
  const queued = gauge('queue.waiting', 'Work of the queue that is due or tried again, by job');
  const oldest = gauge('queue.oldest', 'Seconds that the oldest of it waits', 's');
  const mails = gauge('mails.waiting', 'Work that sends mail and is due or tried again');
  const due = gauge('reminders.due', 'Reminders that should be on their way');
  const late = gauge('reminders.late', 'Those of more than an hour ago');
  const questions = gauge('questions.waiting', 'Questions that wait for an answer');
  meter.addBatchObservableCallback(
    async (result) => {
      const standing = await operations.standing(now());
      for (const { name, count, oldestSeconds } of standing.queue) {
        result.observe(queued, count, { job: name });
        result.observe(oldest, oldestSeconds, { job: name });
      }
      const mailing = standing.queue.filter(({ name }) => MAILING_JOBS.some((job) => job === name));
      result.observe(
        mails,
        mailing.reduce((sum, { count }) => sum + count, 0),
      );
      result.observe(due, standing.remindersDue);
      result.observe(late, standing.remindersLate);
      result.observe(questions, standing.questionsWaiting);
    },
    [queued, oldest, mails, due, late, questions],
  );
}

function watchProcess(
  meter: Meter,
  pool: PoolCounts,
  delay: ReturnType<typeof monitorEventLoopDelay>,
): void {
  const connections = meter.createObservableGauge('kernbot.database.connections', {
    description: 'Connections of this process, and work that waits for one, by state',
  });
  connections.addCallback((result) => {
    result.observe(pool.totalCount - pool.idleCount, { state: 'busy' });
    result.observe(pool.idleCount, { state: 'idle' });
    result.observe(pool.waitingCount, { state: 'waited_for' });
  });
  const loop = meter.createObservableGauge('kernbot.eventloop.delay', {
    description: 'Seconds that what is ready has to wait in this process, since it started',
    unit: 's',
  });
  loop.addCallback((result) => {
    for (const percentile of [50, 99]) {
      const seconds = delay.percentile(percentile) / SECOND_NS;
      result.observe(seconds, { percentile: String(percentile) });
    }
  });
}
