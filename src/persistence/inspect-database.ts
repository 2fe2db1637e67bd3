import { Client } from 'pg';
import { connectionFailure } from './connection-failure.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { readDatabaseUrl } from './read-database-url.ts';

/** What the bot finds when it would start on a database. */
export interface DatabaseStanding {
  readonly host: string;
  readonly database: string;
  readonly user: string;
  readonly major: number;
  readonly encoding: string;
  /** Whether the user may make tables, and the schema of the queue. */
  readonly mayMakeTables: boolean;
  readonly mayMakeSchemas: boolean;
  /** Changes of the tables that this version knows and the database lacks. */
  readonly pending: readonly string[];
  /** Those that the database has and this version does not know: a newer bot wrote them. */
  readonly unknown: readonly string[];
  readonly isNew: boolean;
  /** Connections that the server takes at most. */
  readonly maxConnections: number;
  readonly now: Date;
}

const STANDING = `
  select current_setting('server_version_num')::integer / 10000 as major,
    pg_encoding_to_char((select encoding from pg_database where datname = current_database()))
      as encoding,
    has_schema_privilege('public', 'create') as may_tables,
    has_database_privilege(current_database(), 'create') as may_schemas,
    to_regclass('kysely_migration') is null as is_new,
    current_setting('max_connections')::integer as max_connections, clock_timestamp() as now`;
const DONE = 'select name from kysely_migration order by name';
const PATIENCE_MS = 10_000;

/**
 * Looks at a database without changing anything. Throws a `KernbotError` that says what to do when it cannot be
 * reached.
 */
export async function inspectDatabase(databaseUrl: string): Promise<DatabaseStanding> {
  const target = readDatabaseUrl(databaseUrl);
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'kernbot-doctor',
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(STANDING);
    const done = rows[0].is_new ? [] : (await client.query(DONE)).rows.map(({ name }) => name);
    return {
      host: target.host,
      database: target.database,
      user: target.user,
      major: rows[0].major,
      encoding: rows[0].encoding,
      mayMakeTables: rows[0].may_tables,
      mayMakeSchemas: rows[0].may_schemas,
      pending: Object.keys(MIGRATIONS).filter((name) => !done.includes(name)),
      unknown: done.filter((name) => !Object.hasOwn(MIGRATIONS, name)),
      isNew: rows[0].is_new,
      maxConnections: rows[0].max_connections,
      now: rows[0].now,
    };
  } catch (error) {
    throw connectionFailure(error, target);
  } finally {
    await client.end().catch(() => undefined);
  }
}
