import { Pool, type PoolConfig } from 'pg';
import type { Log } from '../log.ts';
import { errorCodeOf } from './error-code.ts';
import { nameStatements } from './name-statements.ts';
import { valueParsers } from './value-parsers.ts';

/** Waiting for a connection, a free one of the pool or a new one, in milliseconds. */
const CONNECT_MS = 5_000;
/** The server ends a statement after this. */
const STATEMENT_MS = 10_000;
/** The bot gives up on an answer after this: later than the server, so it means the server is out of reach. */
const ANSWER_MS = 15_000;
const IDLE_IN_TRANSACTION_MS = 30_000;
const IDLE_MS = 30_000;

/**
 * A pool that outlives its server: connections that break while idle are logged and forgotten, and
 * the next query makes a new one. `limits: false` is for migrations, which may take long.
 */
export function createDatabasePool(
  connection: PoolConfig,
  options: { readonly log: Log; readonly size: number; readonly limits: boolean },
): Pool {
  const pool = new Pool({
    ...connection,
    application_name: 'kernbot',
    max: options.size,
    types: valueParsers,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    ...(options.limits
      ? {
          statement_timeout: STATEMENT_MS,
          query_timeout: ANSWER_MS,
          idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
        }
      : {}),
  });
  pool.on('error', (error) => {
    options.log.warn({ code: errorCodeOf(error) }, 'an idle database connection was lost');
  });
  pool.on('connect', nameStatements);
  // Without a listener a connection that breaks between two queries of a transaction ends the bot.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('release', (_error, client) => {
    if (stillWaits(client)) client.end().catch(() => undefined);
  });
  return pool;
}

/**
 * True for a connection that comes back while its answer never came. Kysely gives it back as a good
 * one; ended, it is thrown away instead of making the next queries wait behind it.
 */
function stillWaits(client: object): boolean {
  return 'readyForQuery' in client && client.readyForQuery === false;
}
