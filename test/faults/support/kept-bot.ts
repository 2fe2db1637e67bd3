import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../../../src/persistence/embedded/process-of-folder.ts';
import { type RunBotOptions, type RunningBot, runBot } from '../../e2e/support/run-bot.ts';

/** A bot that is started again when it ends by itself, as its platform does. */
export interface KeptBot {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** How often it ended by itself. */
  readonly deaths: number;
  /** Everything written by all of its processes. */
  output(): string;
  /** Ends this one with SIGTERM, and starts it again with these variables on top. */
  restart(env: Readonly<Record<string, string>>): Promise<void>;
  /** Gives the exit code of the last one. */
  stop(): Promise<number | null>;
}

const LOOK_MS = 50;

export async function keepBot(options: RunBotOptions): Promise<KeptBot> {
  let bot = await runBot(options);
  const { port, url, dataDir } = bot;
  const ended: string[] = [];
  let env = options.env ?? {};
  let deaths = 0;
  let stopping = false;
  let held: Promise<unknown> = Promise.resolve();

  async function startAgain(): Promise<RunningBot | undefined> {
    ended.push(bot.output());
    return await runBot({ ...options, env, dataDir, port }).catch((error: unknown) => {
      ended.push(String(error));
      return undefined;
    });
  }
  /** One thing at a time: two processes would have one port. */
  function change(work: () => Promise<unknown>): Promise<unknown> {
    held = held.then(work);
    return held;
  }
  async function lookAfter(): Promise<void> {
    if (stopping || isAlive(bot.pid)) return;
    deaths += 1;
    bot = (await startAgain()) ?? bot;
  }
  async function keep(): Promise<void> {
    while (!stopping) {
      await change(lookAfter);
      await delay(LOOK_MS);
    }
  }
  const kept = keep();
  return {
    url,
    dataDir,
    get pid() {
      return bot.pid;
    },
    get deaths() {
      return deaths;
    },
    output: () => [...ended, bot.output()].join(''),
    async restart(added) {
      env = { ...env, ...added };
      await change(async () => {
        await bot.stop({ keepData: true });
        bot = (await startAgain()) ?? bot;
      });
    },
    async stop() {
      stopping = true;
      await kept;
      return await bot.stop({ keepData: options.dataDir !== undefined });
    },
  };
}
