import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { openQuestionBot, questionMessageId } from '../../support/question-bot.ts';
import { messageIdOf, startSmtpServer } from '../../support/smtp-server.ts';
import { seededRandom } from './seeded-random.ts';

export interface MailCrashOptions {
  /** A migrated database of its own, on a server that outlives the kills. */
  readonly databaseUrl: string;
  readonly kills: number;
  readonly seed: number;
  readonly tell: (line: string) => void;
}

export interface MailCrashResult {
  readonly problems: readonly string[];
  /** Questions that a process said were kept before it was killed. */
  readonly acknowledged: number;
  /** Questions that are kept, also those nobody heard of. */
  readonly kept: number;
  /** Kills that came when a question was kept and its mail was under way. */
  readonly killedMidway: number;
  /** Mails that arrived more than once, always under the same Message-ID. */
  readonly repeated: number;
}

/** Longest time between the first kept question and the kill, in milliseconds. */
const LONGEST_MS = 500;
/** Longest time that the mail server takes over a mail, so that kills fall in the middle of one. */
const SLOWEST_MS = 60;

/** Kills a process between keeping questions and mailing them, and holds what arrived against what was kept. */
export async function mailCrashRun(options: MailCrashOptions): Promise<MailCrashResult> {
  const { databaseUrl, kills, seed, tell } = options;
  const random = seededRandom(seed);
  const smtp = await startSmtpServer({ manner: () => ({ waitMs: random() * SLOWEST_MS }) });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const queue = await openQueue(client, databaseUrl);
  const acknowledged: string[] = [];
  let killedMidway = 0;
  try {
    for (let kill = 1; kill <= kills; kill++) {
      acknowledged.push(...(await liveAndDie(databaseUrl, smtp.port, kill, random)));
      if ((await countJobs(client, `state = 'active'`)) > 0) killedMidway += 1;
      await queue.passTime();
      if (kill % 20 === 0)
        tell(`${kill} kills: ${acknowledged.length} questions were said to be kept`);
    }
    await drain(client, databaseUrl, smtp.port);
    const kept = await keptIds(client);
    const arrived = smtp.delivered.map(messageIdOf);
    const problems = compare(acknowledged, kept, arrived);
    const repeated = arrived.length - new Set(arrived).size;
    const figures = { acknowledged: acknowledged.length, kept: kept.length };
    return { problems, ...figures, killedMidway, repeated };
  } finally {
    await queue.stop();
    await client.end();
    await smtp.stop();
  }
}

/** One life: gives the ids it said were kept. */
async function liveAndDie(
  databaseUrl: string,
  smtpPort: number,
  life: number,
  random: () => number,
): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'question-process.ts');
  const args = [script, databaseUrl, String(smtpPort), String(life)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  await firstLine(child, lines);
  await delay(random() * LONGEST_MS);
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  child.kill('SIGKILL');
  await ended;
  return said;
}

function firstLine(child: ChildProcess, lines: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    lines.once('line', () => resolve());
    child.once('exit', (code) => reject(new Error(`the process ended by itself (${code})`)));
  });
}

interface Queue {
  /**
   * A quarter of an hour goes by: the queue itself gives back the jobs of a process that is gone, and the pause
   * before another attempt is over.
   */
  passTime(): Promise<void>;
  stop(): Promise<void>;
}

async function openQueue(client: Client, connectionString: string): Promise<Queue> {
  const quiet = { supervise: false, schedule: false, migrate: false };
  const boss = new PgBoss({ connectionString, schema: 'jobs', max: 2, ...quiet });
  boss.on('error', () => undefined);
  let started = false;
  return {
    async passTime() {
      // The first process made its tables.
      if (!started) await boss.start();
      started = true;
      await client.query(
        `update jobs.job set started_on = started_on - interval '1 hour' where state = 'active'`,
      );
      await client.query('update jobs.queue set monitor_on = null, monitor_claim_on = null');
      await boss.supervise();
      await client.query(`update jobs.job set start_after = now() where state = 'retry'`);
    },
    async stop() {
      if (started) await boss.stop({ graceful: false });
    },
  };
}

/** A bot that nobody kills works until nothing is left to do; many hands, as one takes a mail every two seconds. */
async function drain(client: Client, databaseUrl: string, smtpPort: number): Promise<void> {
  const bot = await openQuestionBot({ databaseUrl, smtpPort });
  try {
    for (let hand = 0; hand < HANDS; hand++) await bot.work();
    for (let waited = 0; waited < DRAIN_MS; waited += 500) {
      if ((await countJobs(client, `state < 'completed'`)) === 0) return;
      await client.query(`update jobs.job set start_after = now() where state = 'retry'`);
      await delay(500);
    }
    throw new Error('the mails were not all sent in time');
  } finally {
    await bot.stop();
  }
}

const HANDS = 10;
const DRAIN_MS = 180_000;

async function countJobs(client: Client, condition: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::integer n from jobs.job where name = 'mail-inquiry' and ${condition}`,
  );
  return rows[0]?.n ?? 0;
}

async function keptIds(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>('select id from inquiries');
  return rows.map(({ id }) => id);
}

function compare(
  acknowledged: readonly string[],
  kept: readonly string[],
  arrived: readonly string[],
): readonly string[] {
  const keptOnes = new Set(kept);
  const arrivedOnes = new Set(arrived);
  const expected = new Set(kept.map(questionMessageId));
  return [
    ...acknowledged.filter((id) => !keptOnes.has(id)).map((id) => `${id} is not kept`),
    ...[...expected].filter((id) => !arrivedOnes.has(id)).map((id) => `${id} did not arrive`),
    ...[...arrivedOnes].filter((id) => !expected.has(id)).map((id) => `${id} is of no question`),
  ];
}
