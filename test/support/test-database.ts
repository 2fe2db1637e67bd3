import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { createLog } from '../../src/log.ts';
import { type Database, openDatabase } from '../../src/persistence/open-database.ts';
import { ADMIN_URL, asAdmin, TEMPLATE, urlOf } from './test-server.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  /** Closes and removes it; for `afterAll`. */
  drop(): Promise<void>;
}

/** A migrated database of its own for a test file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const copy = await copyTemplate();
  const log = createLog('error');
  const database = await openDatabase({ databaseUrl: copy.url, dataDir: tmpdir(), log });
  return {
    database,
    url: copy.url,
    async drop() {
      await database.close();
      await copy.drop();
    },
  };
}

export interface DatabaseCopy {
  readonly url: string;
  drop(): Promise<void>;
}

/** The same without a connection to it; from `template0` a database without any table. */
export async function copyTemplate(
  options: { readonly from?: 'template0' } = {},
): Promise<DatabaseCopy> {
  const adminUrl = fromSetUp(ADMIN_URL);
  const name = `kernbot_test_${randomBytes(6).toString('hex')}`;
  const from = options.from ?? fromSetUp(TEMPLATE);
  await asAdmin(adminUrl, `create database ${name} template ${from}`);
  return {
    url: urlOf(adminUrl, name),
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

function fromSetUp(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run the tests through jest`);
  return value;
}
