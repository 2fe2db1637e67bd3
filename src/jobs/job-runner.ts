import type { Pool } from 'pg';
import { fromKysely, PgBoss, type QueueResult } from 'pg-boss';
import type { JobQueue } from '../domain/ports-jobs.ts';
import type { JobMeasure, Telemetry } from '../domain/ports-telemetry.ts';
import { errorFields, type Log } from '../log.ts';
import { ANNOUNCE_INQUIRY } from './announce-inquiry.ts';
import { ASK_FOLLOW_UP } from './ask-follow-up.ts';
import { ASK_MORE } from './ask-more.ts';
import { ASK_SHARING } from './ask-sharing.ts';
import { DELIVER_ANSWER } from './deliver-answer.ts';
import { FOLLOW_UP } from './follow-up.ts';
import { HOLD_MEETINGS } from './hold-meetings.ts';
import type { JobDefinition, JobHandler, JobHandlers, JobName, JobPayloads } from './job.ts';
import { MAIL_INQUIRY } from './mail-inquiry.ts';
import { MAIL_PROVINCE } from './mail-province.ts';
import { PLAN_REMINDERS } from './plan-reminders.ts';
import { PUBLISH_SESSION } from './publish-session.ts';
import { PURGE_EXPIRED } from './purge-expired.ts';
import { SELF_CHECK } from './self-check.ts';
import { SEND_RECEIPT } from './send-receipt.ts';
import { SEND_REMINDERS } from './send-reminders.ts';
import { SHOW_IMPORT } from './show-import.ts';
import { SHOW_SESSION } from './show-session.ts';
import { SHOW_VOTES } from './show-votes.ts';
import { STEADY_CLOCK } from './steady-clock.ts';
import { TAKE_IMPORT } from './take-import.ts';
import { TELL_ASSIGNEE } from './tell-assignee.ts';
import { TELL_CODE_USED } from './tell-code-used.ts';
import { TELL_DECISION } from './tell-decision.ts';
import { TELL_HANDLER } from './tell-handler.ts';
import { TELL_MEETING } from './tell-meeting.ts';
import { TELL_PANEL } from './tell-panel.ts';
import { TELL_PART } from './tell-part.ts';
import { TELL_REPORT } from './tell-report.ts';
import { TELL_ROUND } from './tell-round.ts';
import { TELL_SHEET } from './tell-sheet.ts';
import { TELL_STEPS } from './tell-steps.ts';
import { TELL_WAITING } from './tell-waiting.ts';

const ZONE = 'Europe/Brussels';
/** How long a stop waits for work that is under way. */
const STOP_MS = 8_000;
/** How often is looked for a job of a kind. */
const POLL_SECONDS = 2;
/** Work of a process that was killed is taken up by another after about so long. */
const SIGN_OF_LIFE_SECONDS = 30;

const JOBS: { readonly [Name in JobName]: JobDefinition<Name, JobPayloads[Name]> } = {
  'send-receipt': SEND_RECEIPT,
  'purge-expired': PURGE_EXPIRED,
  'mail-inquiry': MAIL_INQUIRY,
  'announce-inquiry': ANNOUNCE_INQUIRY,
  'deliver-answer': DELIVER_ANSWER,
  'publish-session': PUBLISH_SESSION,
  'show-session': SHOW_SESSION,
  'tell-waiting': TELL_WAITING,
  'ask-more': ASK_MORE,
  'tell-handler': TELL_HANDLER,
  'tell-assignee': TELL_ASSIGNEE,
  'tell-code-used': TELL_CODE_USED,
  'show-import': SHOW_IMPORT,
  'take-import': TAKE_IMPORT,
  'tell-decision': TELL_DECISION,
  'mail-province': MAIL_PROVINCE,
  'tell-panel': TELL_PANEL,
  'tell-round': TELL_ROUND,
  'tell-meeting': TELL_MEETING,
  'show-votes': SHOW_VOTES,
  'hold-meetings': HOLD_MEETINGS,
  'tell-steps': TELL_STEPS,
  'tell-part': TELL_PART,
  'tell-sheet': TELL_SHEET,
  'tell-report': TELL_REPORT,
  'follow-up': FOLLOW_UP,
  'ask-follow-up': ASK_FOLLOW_UP,
  'ask-sharing': ASK_SHARING,
  'plan-reminders': PLAN_REMINDERS,
  'send-reminders': SEND_REMINDERS,
  'self-check': SELF_CHECK,
};

type TransactionHandle = Parameters<typeof fromKysely>[0];

export interface JobRunner {
  /** A queue whose jobs exist if and only if this transaction commits. */
  queueFor(transaction: TransactionHandle): JobQueue;
  /** Begins to work; jobs that waited are taken up. */
  work(handlers: JobHandlers): Promise<void>;
  /** Enqueues a job that a clock starts, for who does not want to wait for the hour. */
  enqueueNow(
    name: 'tell-waiting' | 'hold-meetings' | 'follow-up' | 'plan-reminders',
  ): Promise<void>;
  /** Whether the queue still answers. */
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** Starts the durable queue (pg-boss) on the bot's own pool; makes its tables at the first start. */
export async function startJobRunner(
  pool: Pool,
  log: Log,
  telemetry?: Pick<Telemetry, 'jobEnded'>,
): Promise<JobRunner> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'jobs',
    clock: STEADY_CLOCK,
  });
  boss.on('error', (error) => log.error(errorFields(error), 'job queue'));
  await boss.start();
  const stopping = new AbortController();
  const present = new Map(
    (await boss.getQueues([...jobNames()])).map((queue) => [queue.name, queue]),
  );
  for (const job of Object.values(JOBS)) await prepare(boss, job, present.get(job.name));
  return {
    queueFor: (transaction) => ({
      async enqueue({ name, payload }, delayMs = 0) {
        // In seconds from now by the database's clock, which says what is due.
        const later = delayMs > 0 ? { startAfter: delayMs / 1000 } : {};
        await boss.send(name, payload, { db: fromKysely(transaction), ...later });
      },
    }),
    async work(handlers) {
      const watch = { log, ...(telemetry ? { telemetry } : {}) };
      for (const name of jobNames()) await takeNamed(boss, name, handlers, stopping.signal, watch);
    },
    async enqueueNow(name) {
      await boss.send(name, {});
    },
    isRunning: () => !stopping.signal.aborted,
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: STOP_MS, close: false });
    },
  };
}

interface Watch {
  readonly log: Log;
  readonly telemetry?: Pick<Telemetry, 'jobEnded'>;
}

function jobNames(): readonly JobName[] {
  return Object.values(JOBS).map((job) => job.name);
}

async function takeNamed<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  handlers: JobHandlers,
  stopping: AbortSignal,
  watch: Watch,
): Promise<void> {
  const handle: JobHandler<JobPayloads[Name]> = (payload, signal) =>
    handlers[name](payload, AbortSignal.any(signal ? [signal, stopping] : [stopping]));
  await take(boss, JOBS[name], handle, watch);
}

async function prepare(
  boss: PgBoss,
  job: Omit<JobDefinition<JobName, unknown>, 'payload'>,
  present: QueueResult | undefined,
): Promise<void> {
  const options = {
    retryLimit: job.retryLimit,
    retryDelay: job.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: job.retryDelayMaxSeconds,
    heartbeatSeconds: SIGN_OF_LIFE_SECONDS,
  };
  if (present === undefined) await boss.createQueue(job.name, options);
  // A queue of an earlier version has other options.
  else if (!hasOptions(present, options)) await boss.updateQueue(job.name, options);
  if (job.cron !== undefined) await boss.schedule(job.name, job.cron, null, { tz: ZONE });
}

function hasOptions(queue: QueueResult, options: Partial<QueueResult>): boolean {
  const present: Partial<Record<string, unknown>> = { ...queue };
  return Object.entries(options).every(([name, value]) => present[name] === value);
}

async function take<Payload>(
  boss: PgBoss,
  job: JobDefinition<JobName, Payload>,
  handle: JobHandler<Payload>,
  { log, telemetry }: Watch,
): Promise<void> {
  const options = { batchSize: 1, pollingIntervalSeconds: job.pollSeconds ?? POLL_SECONDS };
  const worker = { id: '' };
  worker.id = await boss.work<unknown>(job.name, options, async (jobs) => {
    // Where one waited there may be more: those are not left for the next look, seconds later.
    boss.notifyWorker(worker.id);
    for (const { data, signal } of jobs) {
      const started = performance.now();
      const ended = (outcome: JobMeasure['outcome']) =>
        telemetry?.jobEnded({ name: job.name, outcome, ms: performance.now() - started });
      try {
        await handle(job.payload.parse(data), signal);
        ended('done');
      } catch (error) {
        ended('failed');
        log.warn({ job: job.name, ...errorFields(error) }, 'job failed; it is tried again');
        throw error;
      }
    }
  });
}
