import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';
import { KernbotError } from '../errors.ts';
import { errorCodeOf } from './error-code.ts';

/** Kysely's own report of a migration that the database has and the code lacks. */
const MISSING = /previously executed migration (\S+) is missing/;

/**
 * Brings the tables up to date, all or nothing. Of several bots that start at once one does the work
 * and the others wait for it. Throws DATABASE_NEWER when the database was written by a newer bot, and
 * MIGRATION_FAILED otherwise. Give it a connection without a statement timeout.
 * @returns the names of the migrations that were run now.
 */
export async function migrate(
  db: Kysely<unknown>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<readonly string[]> {
  await refuseNewer(db, migrations);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw migrationFailure(error);
  return results.map((result) => result.migrationName);
}

async function refuseNewer(
  db: Kysely<unknown>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  const table = await sql<{ found: boolean }>`
    select to_regclass(${DEFAULT_MIGRATION_TABLE}) is not null as found`.execute(db);
  if (table.rows[0]?.found !== true) return;
  const done = await sql<{ name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`.execute(db);
  const unknown = done.rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw newerDatabase(unknown.name);
}

function newerDatabase(name: string): KernbotError {
  return new KernbotError(
    'DATABASE_NEWER',
    `The database was written by a newer version of the bot (it has "${name}", which this version does not know). Start that version or a later one, or restore a backup from before the upgrade.`,
  );
}

function migrationFailure(error: unknown): KernbotError {
  const message = error instanceof Error ? error.message : String(error);
  const missing = MISSING.exec(message);
  if (missing !== null) return newerDatabase((missing[1] ?? '').replaceAll('"', ''));
  const advice =
    errorCodeOf(error) === '42501'
      ? 'The user in DATABASE_URL may not make tables; make it the owner of the database.'
      : 'Nothing was changed.';
  return new KernbotError(
    'MIGRATION_FAILED',
    `The tables could not be brought up to date: ${message}. ${advice}`,
    { cause: error },
  );
}
