import { createPost } from '../../support/post-activity.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { childrenCpuMs, cpuMs } from './process-figures.ts';
import { CHAT_ANSWERS, createWalker, type Walker } from './walker.ts';

/** One kind of turn at one bot. */
export interface Contender {
  readonly name: string;
  /** About this many turns of ten people at a time. */
  measure(turns: number): Promise<Measured>;
}

export interface Measured {
  readonly turns: number;
  /** Processor time of the bot's process per turn, in milliseconds. */
  readonly cpu: number;
  /** The same of its database server, where it has one. */
  readonly databaseCpu: number;
  readonly latencies: readonly number[];
}

/** A running bot with people to talk to it. */
export interface RunningContender {
  readonly bot: BotProcess;
  walker(index: number): Walker;
  stop(): Promise<void>;
}

export async function startContender(
  kind: 'echo' | 'waterfall' | 'kernbot',
  serviceUrl: string,
  dataDir = '',
  env: Readonly<Record<string, string>> = {},
): Promise<RunningContender> {
  const bot = await startBotProcess(
    kind === 'kernbot'
      ? { entry: 'src/index.ts', readyPath: '/readyz', env: { DATA_DIR: dataDir, ...env } }
      : { entry: `test/bench/bots/${kind}-bot.ts`, readyPath: '/healthz' },
  );
  const { post, close } = createPost(bot.url);
  return {
    bot,
    walker: (index) => createWalker(index, post, serviceUrl),
    async stop() {
      close();
      await bot.stop();
    },
  };
}

export const PEOPLE = 10;

/** What one of the people does: something to prepare that is not measured, and turns. */
export interface TurnKind {
  readonly prepare?: (walker: Walker) => Promise<void>;
  readonly turn: (walker: Walker) => Promise<number>;
}

export const ECHO_TURN: TurnKind = {
  turn: (walker) => walker.say('Hallo, wat kan je voor mij doen?'),
};
/** A walk through the chat is as long as the form; the next one needs a new draft. */
export const CHAT_TURN: TurnKind = {
  prepare: (walker) => walker.prepareChat(),
  turn: (walker) => walker.answer(),
};
/** Questions that the FAQ answers or not, by turns. */
export const QUESTION_TURN: TurnKind = { turn: (walker) => walker.ask() };
/** Needs cards that were prepared once. */
export const WIZARD_TURN: TurnKind = { turn: (walker) => walker.saveStep() };

export function createContender(
  name: string,
  { bot }: RunningContender,
  walkers: readonly Walker[],
  kind: TurnKind,
  serverPid = 0,
): Contender {
  return {
    name,
    async measure(turns) {
      const latencies: number[] = [];
      let cpu = 0;
      let databaseCpu = 0;
      while (latencies.length < turns) {
        await Promise.all(walkers.map((walker) => kind.prepare?.(walker)));
        const before = cpuMs(bot.pid);
        const databaseBefore = serverPid === 0 ? 0 : childrenCpuMs(serverPid);
        await Promise.all(
          walkers.map(async (walker) => {
            for (let n = 0; n < CHAT_ANSWERS; n++) latencies.push(await kind.turn(walker));
          }),
        );
        cpu += cpuMs(bot.pid) - before;
        databaseCpu += serverPid === 0 ? 0 : childrenCpuMs(serverPid) - databaseBefore;
      }
      const count = latencies.length;
      return { turns: count, cpu: cpu / count, databaseCpu: databaseCpu / count, latencies };
    },
  };
}
