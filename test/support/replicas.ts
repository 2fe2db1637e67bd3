import { type RunningBot, runBot } from '../e2e/support/run-bot.ts';

export interface ReplicasOptions {
  readonly count: number;
  /** Of one PostgreSQL for all of them; its tables are made when they are not there. */
  readonly databaseUrl: string;
  /** Added to the environment of each; `DATA_DIR` may be given so that all mails come into one outbox. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One process of the bot, as `npm start` runs it. */
export interface Replica {
  readonly url: string;
  readonly pid: number;
  /** Where its outbox is, unless `env` names another folder. */
  readonly dataDir: string;
  /** Everything it has written so far. */
  output(): string;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** SIGTERM; gives the exit code and removes its folder. Harmless for one that was killed. */
  stop(): Promise<number | null>;
}

/**
 * Starts several processes of the whole bot on one database, each on a free port of this machine, and resolves when all
 * are ready. Two start at the same moment, migrations included, and then the next two: starting takes a core of the
 * machine for some seconds. When one does not start none is left running.
 *
 * ```ts
 * const replicas = await startReplicas({ count: 2, databaseUrl });
 * const balancer = await createBalancer(replicas.map(({ url }) => url));
 * // … post to `balancer.url` or to one of them, `await replicas[0].kill()` …
 * await balancer.stop();
 * await stopReplicas(replicas);
 * ```
 */
export async function startReplicas(options: ReplicasOptions): Promise<readonly Replica[]> {
  const env = { ...options.env, DATABASE_URL: options.databaseUrl };
  const replicas: Replica[] = [];
  while (replicas.length < options.count) {
    const count = Math.min(AT_ONCE, options.count - replicas.length);
    const starts = Array.from({ length: count }, () => runBot({ env }));
    const started = await Promise.allSettled(starts);
    const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    replicas.push(...running.map(toReplica));
    const failed = started.find((one) => one.status === 'rejected');
    if (failed === undefined) continue;
    await stopReplicas(replicas);
    throw failed.reason;
  }
  return replicas;
}

const AT_ONCE = 2;

/** Ends all that still run. */
export async function stopReplicas(replicas: readonly Replica[]): Promise<void> {
  await Promise.all(replicas.map((replica) => replica.stop()));
}

function toReplica(bot: RunningBot): Replica {
  const { url, pid, dataDir, output, kill } = bot;
  return { url, pid, dataDir, output, kill, stop: () => bot.stop() };
}
