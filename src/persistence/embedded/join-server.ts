import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import { errorCodeOf } from '../error-code.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';
import { type Presence, takePresence } from './presence.ts';
import { BOT_NAME, provision } from './provision.ts';
import { serverFailure } from './server-failure.ts';
import { type ServerStart, startServer } from './start-server.ts';
import { stopServer } from './stop-server.ts';

export interface EmbeddedConnection {
  /** The folder of the socket, or 127.0.0.1. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

export interface Joined {
  readonly server: Postmaster;
  readonly connection: EmbeddedConnection;
  readonly presence: Presence;
}

const POLL_MS = 50;
/** A minute: recovery after a crash may take that long. */
const ATTEMPTS = 1200;
/** What another start or an end is in the way of, for some twenty seconds. */
const BUSY_ATTEMPTS = 100;
/** A server that says it is ready but cannot be reached for a second lost its socket. */
const UNREACHABLE_ATTEMPTS = 20;

/** No such role, no such database, or a password for a role that is not there yet. */
const NOT_PROVISIONED = ['28000', '28P01', '3D000'];
const UNREACHABLE = ['ENOENT', 'ECONNREFUSED'];

/**
 * Gets a place on the server of this data folder, starting it when it does not run. Other bots may
 * start or stop it at the same time: whatever fails for that reason is simply tried again.
 */
export async function joinServer(start: ServerStart, password: string, log: Log): Promise<Joined> {
  let busy = 0;
  let unreachable = 0;
  let failure: unknown = 'it takes no connections';
  for (let attempt = 0; attempt < ATTEMPTS && busy < BUSY_ATTEMPTS; attempt += 1) {
    const server = await findPostmaster(start.dataFolder);
    if (server === undefined) {
      const started = await startServer(start);
      if (started.ok) continue;
      failure = started.reason;
      busy += 1;
    } else {
      try {
        return await join(server, password);
      } catch (error) {
        failure = error;
        unreachable += server.ready && UNREACHABLE.includes(errorCodeOf(error) ?? '') ? 1 : 0;
      }
      if (unreachable > UNREACHABLE_ATTEMPTS) {
        log.warn({ server: server.pid }, 'the database server lost its socket; starting it again');
        unreachable = 0;
        await stopServer(server, start);
      }
    }
    await wait(POLL_MS);
  }
  throw serverFailure('reach the database server', start.dataFolder, failure);
}

async function join(server: Postmaster, password: string): Promise<Joined> {
  const connection: EmbeddedConnection = {
    host: server.socketFolder === '' ? '127.0.0.1' : server.socketFolder,
    port: server.port,
    database: BOT_NAME,
    user: BOT_NAME,
    password,
  };
  try {
    return { server, connection, presence: await takePresence(connection) };
  } catch (error) {
    if (!NOT_PROVISIONED.includes(errorCodeOf(error) ?? '')) throw error;
    await provision(connection);
    return { server, connection, presence: await takePresence(connection) };
  }
}
