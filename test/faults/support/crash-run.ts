import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isServerOf } from '../../../src/persistence/embedded/process-of-folder.ts';
import { type RunningBot, runBot } from '../../e2e/support/run-bot.ts';
import { personalChatId, testPerson } from '../../support/activities.ts';
import { createPost, type PostActivity } from '../../support/post-activity.ts';
import { startSinkConnector } from '../../support/sink-connector.ts';
import { type ChaosPerson, createChaosPerson } from './chaos-person.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { seededRandom } from './seeded-random.ts';
import { openStored, type Stored, type StoredInFolder } from './stored.ts';

export interface CrashRunOptions {
  readonly kills: number;
  readonly seed: number;
  readonly people: number;
  readonly tell: (line: string) => void;
}

export interface CrashRunResult {
  readonly problems: readonly string[];
  readonly acknowledged: number;
  readonly applications: number;
  readonly sentAgain: number;
  /** Of one database server, as long as the run. */
  readonly sameServer: boolean;
  readonly exitCode: number | null;
  /** After the last bot was stopped the database server is gone too. */
  readonly serverEnded: boolean;
}

/** Longest time between a start and a kill, in milliseconds. */
const LONGEST_MS = 500;

/** Kills the bot at random moments while people use it, and holds what is stored against what it promised. */
export async function crashRun(options: CrashRunOptions): Promise<CrashRunResult> {
  const random = seededRandom(options.seed);
  const ledger = createLedger(options.tell);
  let number = 100_000;
  const people = new Map<string, ChaosPerson>();
  const connector = await startSinkConnector((call) => people.get(call.conversationId)?.hear(call));
  for (let index = 0; index < options.people; index++) {
    const end = String(index).padStart(12, '0');
    const person = testPerson(`Persoon ${index}`, `7c1e4a90-3b52-4d8f-a6e7-${end}`);
    const { serviceUrl } = connector;
    const next = (): number => number++;
    const chaos = createChaosPerson({ person, serviceUrl, ledger, random, next });
    people.set(personalChatId(person), chaos);
  }
  const run = { ...options, random, ledger, people: [...people.values()] };
  let bot = await runBot();
  let stored: StoredInFolder | undefined;
  let sentAgain = 0;
  try {
    stored = await openStored(bot.dataDir);
    for (let kill = 1; kill <= options.kills; kill++) {
      await useAndKill(bot, run);
      bot = await runBot({ dataDir: bot.dataDir, port: bot.port });
      sentAgain += await recover(bot, run, stored);
      if (kill % 10 === 0 || kill === options.kills) tellOf(run, kill);
    }
    const applications = await stored.checkSent(ledger);
    const sameServer = (await openedPid(bot.dataDir)) === stored.serverPid;
    await stored.close();
    const exitCode = await bot.stop();
    const { problems, acknowledged } = ledger;
    const serverEnded = !(await isServerOf(stored.serverPid, join(bot.dataDir, 'postgres')));
    const figures = { acknowledged, applications, sentAgain };
    return { problems, ...figures, sameServer, exitCode, serverEnded };
  } finally {
    await stored?.close().catch(() => undefined);
    await bot.stop();
    await connector.stop();
  }
}

interface Run extends Omit<CrashRunOptions, 'people'> {
  readonly random: () => number;
  readonly ledger: Ledger;
  readonly people: readonly ChaosPerson[];
}

async function useAndKill(bot: RunningBot, { people, random, ledger }: Run): Promise<void> {
  const { post, close } = createPost(bot.url);
  let killed = false;
  const busy = people.map(async (person) => {
    while (!killed) {
      await person.act(post).catch((error: unknown) => {
        if (!killed && !isBroken(error)) ledger.problem(`a turn failed: ${String(error)}`);
        // The kill is on its way: what is sent now would only be refused.
        if (isBroken(error)) killed = true;
      });
    }
  });
  await delay(10 + random() * LONGEST_MS);
  killed = true;
  await bot.kill();
  await Promise.all(busy);
  close();
}

/** What was under way comes again, and so does what was answered; then the database is looked at. */
async function recover(bot: RunningBot, run: Run, stored: Stored): Promise<number> {
  const { post, close } = createPost(bot.url);
  const counts = await Promise.all(run.people.map((person) => sendAgain(person, post, run)));
  close();
  await stored.check(run.ledger.takeTouched(), run.ledger);
  for (const person of run.people) person.forgetSent();
  return counts.reduce((sum, count) => sum + count, 0);
}

async function sendAgain(
  person: ChaosPerson,
  post: PostActivity,
  { ledger, random }: Run,
): Promise<number> {
  const open = person.sent.filter((sent) => !sent.answered);
  for (const sent of open) {
    const before = sent.heard;
    await person.again(sent, post);
    if (sent.kind === 'message' && sent.heard === 0) ledger.problem('a message stayed unanswered');
    if (sent.heard > before + 2) ledger.problem('a message was answered more than once');
  }
  // Again all that was open, now answered, and some of what was answered before. Not what only moves to
  // another screen: that moves there again.
  const answered = person.sent.filter(
    (sent) => open.includes(sent) || (sent.kind !== 'other' && random() < 0.1),
  );
  for (const sent of answered) {
    const before = sent.heard;
    const { status } = await person.again(sent, post);
    if (status !== 200) ledger.problem(`sent again, it was answered with ${status}`);
    if (sent.kind === 'message' && sent.heard !== before) {
      ledger.problem('an answered message was answered again');
    }
  }
  return open.length + answered.length;
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ECONN|EPIPE)/.test(String(error.code));
}

async function openedPid(dataDir: string): Promise<number> {
  const stored = await openStored(dataDir);
  await stored.close();
  return stored.serverPid;
}

function tellOf({ tell, ledger }: Run, kill: number): void {
  const { acknowledged, references, problems } = ledger;
  tell(
    `${kill} kills: ${acknowledged} answers promised, ${references.size} applications, ${problems.length} problems`,
  );
}
