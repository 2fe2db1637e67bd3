import { mkdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { makeDataFolder, PASSWORD_FILE } from './embedded/data-folder.ts';
import { freePort } from './embedded/free-port.ts';
import { type EmbeddedConnection, type Joined, joinServer } from './embedded/join-server.ts';
import { chooseServerAccount } from './embedded/server-account.ts';
import { findServerBinaries } from './embedded/server-binaries.ts';
import { serverFailure } from './embedded/server-failure.ts';
import type { Listening } from './embedded/server-settings.ts';
import { socketFolderOf } from './embedded/socket-folder.ts';
import type { ServerStart } from './embedded/start-server.ts';
import { stopServer } from './embedded/stop-server.ts';

export interface EmbeddedPostgres {
  readonly connection: EmbeddedConnection;
  /** Leaves the server; the last bot on this data folder stops it. Resolves when that is done. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The bot's data folder; the database goes in `postgres` inside it. Made when it is not there. */
  readonly dataDir: string;
  readonly log: Log;
  /** Settings of the server on top of the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the platform calls for when absent: a socket, and on Windows a port on the machine itself. */
  readonly listen?: Listening['kind'];
}

const REVIVAL_WAIT_MS = 500;

/**
 * A PostgreSQL server of the bot's own on `dataDir`: made, started, or joined when one runs already
 * (left behind by a bot that was killed, or in use by another bot). A server that dies under the bot
 * is started again. Throws a `KernbotError` that says what to do when it cannot run.
 */
export async function openEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const start = await prepare(options);
  const password = (await readFile(path.join(start.dataFolder, PASSWORD_FILE), 'utf8')).trim();
  const joined = await joinServer(start, password, options.log);
  return keepServer({ start, password, joined, log: options.log });
}

/** Stays with the server until `stop`, and brings it back when it dies before that. */
function keepServer(first: {
  readonly start: ServerStart;
  readonly password: string;
  readonly joined: Joined;
  readonly log: Log;
}): EmbeddedPostgres {
  const { log, password } = first;
  const start = sameAddress(first.start, first.joined);
  let joined: Joined | undefined = first.joined;
  let stopping = false;

  const leave = async (): Promise<void> => {
    const leaving = joined;
    await leaving?.presence.leave(async () => {
      const stopped = await stopServer(leaving.server, start);
      if (!stopped) log.warn({ server: leaving.server.pid }, 'the database server is slow to stop');
    });
  };
  const watch = async (): Promise<void> => {
    while (!stopping) {
      await joined?.presence.gone;
      if (stopping) return;
      log.warn({}, 'the database server went away; bringing it back');
      joined = await joinServer(start, password, log).catch((error: unknown) => {
        log.error({ reason: String(error) }, 'the database server does not come back yet');
        return undefined;
      });
      if (joined === undefined) await wait(REVIVAL_WAIT_MS);
      else if (stopping) await leave();
    }
  };
  const watched = watch();

  return {
    connection: first.joined.connection,
    async stop() {
      if (!stopping) {
        stopping = true;
        await leave();
      }
      await watched;
    },
  };
}

async function prepare(options: EmbeddedPostgresOptions): Promise<ServerStart> {
  const binaries = findServerBinaries();
  const dataFolder = path.join(await makeFolder(options.dataDir), 'postgres');
  const account = await chooseServerAccount(dataFolder, binaries.folder);
  await makeDataFolder(dataFolder, binaries, account);
  const kind = options.listen ?? (process.platform === 'win32' ? 'loopback' : 'socket');
  const listening: Listening =
    kind === 'socket'
      ? { kind, folder: socketFolderOf(dataFolder, account), port: 5432 }
      : { kind, port: await freePort() };
  return { dataFolder, binaries, account, listening, settings: options.settings ?? {} };
}

async function makeFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (error) {
    throw serverFailure('make the data folder', folder, error);
  }
}

/** The clients of the bot know one address, so a server that is started again gets the same. */
function sameAddress(start: ServerStart, joined: Joined): ServerStart {
  const { port, host } = joined.connection;
  const listening: Listening =
    start.listening.kind === 'socket'
      ? { kind: 'socket', folder: host, port }
      : { kind: 'loopback', port };
  return { ...start, listening };
}
