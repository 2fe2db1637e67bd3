import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createLog } from '../../src/log.ts';
import { MIGRATIONS } from '../../src/persistence/migrations/index.ts';
import { type Database, openDatabase } from '../../src/persistence/open-database.ts';
import { copyTemplate, type DatabaseCopy } from '../support/test-database.ts';

const log = createLog('silent');
let copy: DatabaseCopy | undefined;

beforeAll(async () => {
  copy = await copyTemplate({ from: 'template0' });
});
afterAll(() => copy?.drop());

const open = (migrations: Readonly<Record<string, Migration>>): Promise<Database> =>
  openDatabase({ databaseUrl: copy?.url ?? '', dataDir: tmpdir(), log, migrations });

const step = (statement: string): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await sql.raw(statement).execute(db);
  },
});

const ONE = { '0001-one': step('create table one (n int); select pg_sleep(0.3)') };
const TWO = { ...ONE, '0002-two': step('create table two (n int)') };
const HALF = {
  ...TWO,
  '0003-three': step('create table three (n int)'),
  '0004-wrong': step('create table three (n int)'),
};

describe('migrations', () => {
  test('are run once when three bots start at the same time', async () => {
    const bots = await Promise.all([open(ONE), open(ONE), open(ONE)]);
    for (const bot of bots) {
      expect((await sql`select n from one`.execute(bot.db)).rows).toEqual([]);
      await bot.close();
    }
  });

  test('that are new are run at the next start', async () => {
    const bot = await open(TWO);
    expect((await sql`select n from two`.execute(bot.db)).rows).toEqual([]);
    await bot.close();
  });

  test('are all or nothing: after a wrong one the database is as it was', async () => {
    await expect(open(HALF)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringMatching(/"three" already exists.*Nothing was changed/),
    });
    const bot = await open(TWO);
    await expect(sql`select n from three`.execute(bot.db)).rejects.toThrow(/does not exist/);
    await bot.close();
  });

  test('of a newer bot make an older one refuse to start', async () => {
    await expect(open(ONE)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringMatching(/"0002-two".*Start that version or a later one/),
    });
  });

  test('of the bot itself are numbered without gaps', () => {
    const numbers = Object.keys(MIGRATIONS).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});
