import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import { createLog } from '../../../src/log.ts';
import { openDatabase } from '../../../src/persistence/open-database.ts';
import { createBalancer } from '../../support/balancer.ts';
import { startReplicas, stopReplicas } from '../../support/replicas.ts';
import { type SunkCall, startSinkConnector } from '../../support/sink-connector.ts';
import { openRound } from './fill-scene.ts';

/** One PostgreSQL, so many bots on it, a balancer before them, and Teams behind them. */
export interface LoadWorld {
  readonly pool: Pool;
  /** Of the balancer. */
  readonly url: string;
  readonly bots: readonly { readonly url: string; readonly pid: number }[];
  readonly serviceUrl: string;
  /** Conversation → who hears what the bots say in it. */
  readonly listeners: Map<string, (call: SunkCall) => void>;
  /** Waits until no receipt waits for its mail any more, but not too long. */
  drained(patienceMs: number): Promise<Receipts>;
  stop(): Promise<void>;
}

export interface LoadWorldOptions {
  readonly databaseUrl: string;
  readonly replicas: number;
  /** How long Teams takes for a call, in milliseconds. */
  readonly connectorMs?: () => number;
}

export async function startLoadWorld(options: LoadWorldOptions): Promise<LoadWorld> {
  const { databaseUrl, connectorMs } = options;
  const listeners: LoadWorld['listeners'] = new Map();
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const connector = await startSinkConnector(
      (call) => listeners.get(call.conversationId)?.(call),
      connectorMs,
    );
    undo.push(() => connector.stop());
    const pool = new Pool({ connectionString: databaseUrl, max: 2 });
    undo.push(() => pool.end());
    pool.on('error', () => undefined);
    // The round is there before any bot starts, as rounds are: none makes one for practice.
    await makeTables(databaseUrl);
    await openRound(pool);
    const bots = await startReplicas({ count: options.replicas, databaseUrl });
    undo.push(() => stopReplicas(bots));
    const balancer = await createBalancer(bots.map(({ url }) => url));
    undo.push(() => balancer.stop());
    const { serviceUrl } = connector;
    const drained = (patienceMs: number) => receiptsSent(pool, patienceMs);
    return { pool, url: balancer.url, bots, serviceUrl, listeners, drained, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeTables(databaseUrl: string): Promise<void> {
  const log = createLog('warn');
  const database = await openDatabase({ databaseUrl, dataDir: tmpdir(), log });
  await database.close();
}

export interface Receipts {
  /** When the last answer was there. */
  readonly waiting: number;
  /** Until none waited any more, in seconds; undefined when that took too long. */
  readonly seconds: number | undefined;
}

const WAITING = `
  select count(*)::integer as waiting from jobs.job
  where name = 'send-receipt' and state in ('created', 'retry', 'active')`;

async function receiptsSent(pool: Pool, patienceMs: number): Promise<Receipts> {
  const started = performance.now();
  const count = async () => (await pool.query<{ waiting: number }>(WAITING)).rows[0]?.waiting ?? 0;
  const waiting = await count();
  for (let left = waiting; left > 0; left = await count()) {
    if (performance.now() - started > patienceMs) return { waiting, seconds: undefined };
    await delay(250);
  }
  return { waiting, seconds: (performance.now() - started) / 1000 };
}
