import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Pool, PoolConfig } from 'pg';
import { KernbotError } from '../errors.ts';
import type { Log } from '../log.ts';
import { connectionFailure, type DatabaseTarget } from './connection-failure.ts';
import { createDatabasePool } from './database-pool.ts';
import { openEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { readDatabaseUrl } from './read-database-url.ts';

/** The oldest server whose SQL the bot is tested with. */
const OLDEST_MAJOR = 15;
const POOL_SIZE = 10;

export interface Database {
  readonly db: Kysely<unknown>;
  /** For what speaks to PostgreSQL without Kysely, such as the job queue. */
  readonly pool: Pool;
  /** How others connect to the same database. Holds the password: not for logs. */
  readonly connection: PoolConfig;
  /** Waits for running queries, closes every connection, and leaves the built-in server. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** A PostgreSQL server; without it the bot uses one of its own in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly log: Log;
  /** Connections at most; 10 when absent. */
  readonly poolSize?: number;
  /** The bot's own when absent. */
  readonly migrations?: Readonly<Record<string, Migration>>;
}

interface Source {
  readonly connection: PoolConfig;
  readonly target: DatabaseTarget;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the database and brings its tables up to date. Throws a `KernbotError` that says what to do
 * when the server cannot be reached or used, or when it holds data of a newer bot. Nothing keeps
 * running after a failure.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const source = await findSource(options);
  try {
    await prepareTables(source, options);
  } catch (error) {
    await source.stop();
    throw error;
  }
  const size = options.poolSize ?? POOL_SIZE;
  const pool = createDatabasePool(source.connection, { log: options.log, size, limits: true });
  return {
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    pool,
    connection: source.connection,
    async close() {
      await pool.end();
      await source.stop();
    },
  };
}

async function findSource(options: OpenDatabaseOptions): Promise<Source> {
  const { databaseUrl, dataDir, log } = options;
  if (databaseUrl !== undefined) {
    const target = readDatabaseUrl(databaseUrl);
    return { connection: { connectionString: databaseUrl }, target, stop: async () => undefined };
  }
  const embedded = await openEmbeddedPostgres({ dataDir, log });
  return { connection: embedded.connection, target: embedded.connection, stop: embedded.stop };
}

/** On connections of their own, since migrations may take longer than any other statement may. */
async function prepareTables(source: Source, options: OpenDatabaseOptions): Promise<void> {
  const { log, migrations = MIGRATIONS } = options;
  const pool = createDatabasePool(source.connection, { log, size: 2, limits: false });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const major = await serverMajor(db).catch((error: unknown) => {
      throw connectionFailure(error, source.target);
    });
    if (major < OLDEST_MAJOR) throw tooOld(major);
    const done = await migrate(db, migrations);
    if (done.length > 0) log.info({ migrations: done }, 'the tables were brought up to date');
  } finally {
    await pool.end();
  }
}

async function serverMajor(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::integer as version`.execute(db);
  return Math.floor((rows[0]?.version ?? 0) / 10_000);
}

function tooOld(major: number): KernbotError {
  return new KernbotError(
    'DATABASE_TOO_OLD',
    `The database server is PostgreSQL ${major}; the bot needs ${OLDEST_MAJOR} or later. Upgrade the server, or leave DATABASE_URL out to use the built-in one.`,
  );
}
