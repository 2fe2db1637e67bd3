import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeDataFolder, PASSWORD_FILE } from '../../../src/persistence/embedded/data-folder.ts';
import { freePort } from '../../../src/persistence/embedded/free-port.ts';
import { findPostmaster } from '../../../src/persistence/embedded/postmaster.ts';
import { BOT_NAME, provision } from '../../../src/persistence/embedded/provision.ts';
import { chooseServerAccount } from '../../../src/persistence/embedded/server-account.ts';
import { findServerBinaries } from '../../../src/persistence/embedded/server-binaries.ts';
import { startServer } from '../../../src/persistence/embedded/start-server.ts';

/** `fast` ends connections and writes everything; `immediate` drops everything, as a power cut would. */
export type StopManner = 'fast' | 'immediate';

/** A real PostgreSQL of its own with an empty database of the bot, durable, that can be stopped and started again. */
export interface RestartablePostgres {
  /** For DATABASE_URL; the same after every start. */
  readonly url: string;
  stop(manner: StopManner): Promise<void>;
  start(): Promise<void>;
  /** Stops it and takes its folder away. */
  remove(): Promise<void>;
}

export async function startRestartablePostgres(): Promise<RestartablePostgres> {
  const parent = await mkdtemp(join(tmpdir(), 'kernbot-faults-'));
  // As root the server runs under a system user, who must be able to pass through.
  await chmod(parent, 0o755);
  const binaries = findServerBinaries();
  const dataFolder = join(parent, 'postgres');
  const account = await chooseServerAccount(dataFolder, binaries.folder);
  await makeDataFolder(dataFolder, binaries, account);
  const listening = { kind: 'loopback', port: await freePort() } as const;
  const server = { dataFolder, binaries, account, listening, settings: {} };
  const start = async (): Promise<void> => {
    for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      if ((await startServer(server)).ok) return;
      await delay(POLL_MS);
    }
    throw new Error('the database server does not start');
  };
  const stop = async (manner: StopManner): Promise<void> => {
    const running = await findPostmaster(dataFolder);
    if (running === undefined) return;
    process.kill(running.pid, manner === 'fast' ? 'SIGINT' : 'SIGQUIT');
    while ((await findPostmaster(dataFolder)) !== undefined) await delay(POLL_MS);
  };
  await start();
  const password = (await readFile(join(dataFolder, PASSWORD_FILE), 'utf8')).trim();
  const { port } = listening;
  await provision({ host: '127.0.0.1', port, password });
  return {
    url: `postgresql://${BOT_NAME}:${password}@127.0.0.1:${port}/${BOT_NAME}`,
    stop,
    start,
    async remove() {
      await stop('immediate');
      await rm(parent, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const START_ATTEMPTS = 100;
const POLL_MS = 20;
