import { median, rounded } from '../../bench/support/statistics.ts';
import { createBalancer } from '../../support/balancer.ts';
import { createPost } from '../../support/post-activity.ts';
import { type CpuShare, limitCpu } from './cpu-share.ts';
import { createFullSpeed } from './full-speed.ts';
import { type LoadWorld, startLoadWorld } from './load-world.ts';
import { startOwnDatabase } from './own-database.ts';
import { processorTimes, sharesOf } from './processors.ts';

export interface CapacityOptions {
  /** What each bot gets of one processor, from 0 to 1. */
  readonly share: number;
  readonly people: number;
  readonly rounds: number;
  /** Of each measurement. */
  readonly seconds: number;
  readonly connectorMs?: () => number;
  readonly tell: (line: string) => void;
}

export interface Capacity {
  readonly share: number;
  readonly how: CpuShare['how'];
  readonly people: number;
  readonly rounds: readonly CapacityRound[];
  /** Turns a second, medians of the rounds, and of the ratios of the rounds. */
  readonly one: number;
  readonly two: number;
  readonly ratio: number;
  readonly failures: readonly string[];
}

export interface CapacityRound {
  readonly one: number;
  readonly two: number;
  readonly ratio: number;
  /** Part of one processor that each used with one bot, and with two. */
  readonly processorsOfOne: Readonly<Record<string, number>>;
  readonly processorsOfTwo: Readonly<Record<string, number>>;
}

type WithFailures = CapacityRound & { readonly failures: readonly string[] };

const WARM_UP_SECONDS = 20;

/**
 * How many turns two bots carry on one database, to one. Each bot gets the same small share of a processor, so that it
 * is the bots that are full and not the machine, which PostgreSQL and this process need too. Both bots run all the
 * time; in each round the same people go to one of them (by turns the first and the second), and to both.
 */
export async function measureCapacity(options: CapacityOptions): Promise<Capacity> {
  const { tell, connectorMs, share, people } = options;
  const database = await startOwnDatabase();
  const { url: databaseUrl, serverPid } = database;
  const shares: CpuShare[] = [];
  try {
    const slow = connectorMs ? { connectorMs } : {};
    const world = await startLoadWorld({ databaseUrl, replicas: 2, ...slow });
    try {
      const both = createPost(world.url);
      const crowd = createFullSpeed(people, both.post, world.serviceUrl);
      tell('preparing and warming up, without limits');
      await crowd.prepare();
      const { failures } = await crowd.run(both.post, WARM_UP_SECONDS);
      for (const failure of failures.slice(0, MOST_FAILURES)) tell(`! ${failure}`);
      both.close();
      for (const { pid } of world.bots) shares.push(await limitCpu(pid, share));
      const measured: WithFailures[] = [];
      for (let round = 0; round < options.rounds; round++) {
        const alone = world.bots.filter((_, index) => index === round % 2);
        const meant = { world, serverPid, seconds: options.seconds, crowd };
        const one = await measure(meant, alone);
        const two = await measure(meant, world.bots);
        measured.push(roundOf(one, two));
        tell(lineOf(measured.at(-1)));
      }
      return capacityOf(options, shares[0]?.how ?? 'stopped and continued', measured);
    } finally {
      for (const one of shares) await one.release();
      await world.stop();
    }
  } finally {
    await database.stop();
  }
}

interface Meant {
  readonly world: LoadWorld;
  readonly serverPid: number;
  readonly seconds: number;
  readonly crowd: ReturnType<typeof createFullSpeed>;
}

interface Measured {
  readonly perSecond: number;
  readonly failures: readonly string[];
  readonly processors: Readonly<Record<string, number>>;
}

async function measure(
  { world, serverPid, seconds, crowd }: Meant,
  bots: LoadWorld['bots'],
): Promise<Measured> {
  const balancer = await createBalancer(bots.map(({ url }) => url));
  const { post, close } = createPost(balancer.url);
  const times = () =>
    processorTimes(
      world.bots.map(({ pid }) => pid),
      serverPid,
    );
  try {
    const [before, started] = [times(), performance.now()];
    const { perSecond, failures } = await crowd.run(post, seconds);
    const processors = sharesOf(before, times(), performance.now() - started);
    return { perSecond, failures, processors };
  } finally {
    close();
    await balancer.stop();
  }
}

function roundOf(one: Measured, two: Measured): WithFailures {
  return {
    one: rounded(one.perSecond, 1),
    two: rounded(two.perSecond, 1),
    ratio: rounded(two.perSecond / one.perSecond),
    processorsOfOne: one.processors,
    processorsOfTwo: two.processors,
    failures: [...one.failures, ...two.failures],
  };
}

function lineOf(round: CapacityRound | undefined): string {
  if (round === undefined) return '';
  const { one, two, ratio, processorsOfOne, processorsOfTwo } = round;
  return `one bot ${one} turns/s (${used(processorsOfOne)}), two ${two} turns/s (${used(processorsOfTwo)}): ×${ratio}`;
}

function used(processors: Readonly<Record<string, number>>): string {
  return Object.entries(processors)
    .map(([name, part]) => `${name} ${rounded(part * 100, 0)}%`)
    .join(', ');
}

function capacityOf(
  { share, people }: CapacityOptions,
  how: CpuShare['how'],
  measured: readonly WithFailures[],
): Capacity {
  return {
    ...{ share, how, people },
    rounds: measured,
    one: median(measured.map(({ one }) => one)),
    two: median(measured.map(({ two }) => two)),
    ratio: median(measured.map(({ ratio }) => ratio)),
    failures: measured.flatMap(({ failures }) => failures),
  };
}

const MOST_FAILURES = 5;

/** What was measured and how, as people read it. */
export function linesOfCapacity(capacity: Capacity): readonly string[] {
  const { share, how, people, one, two, ratio, failures, rounds } = capacity;
  return [
    `Each bot had ${rounded(share * 100, 0)}% of one core (${how}); ${people} people without pauses; medians of ${rounds.length} rounds:`,
    `one bot ${one} turns/s, two bots on the same database ${two} turns/s: ×${ratio}; ${failures.length} turns failed`,
    ...[...new Set(failures)].slice(0, MOST_FAILURES).map((why) => `! ${why}`),
  ];
}
