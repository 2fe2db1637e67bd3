import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { isKernbotError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { isDatabaseUnavailable } from '../../src/persistence/database-unavailable.ts';
import type { EmbeddedConnection } from '../../src/persistence/embedded/join-server.ts';
import { findPostmaster } from '../../src/persistence/embedded/postmaster.ts';
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from '../../src/persistence/embedded-postgres.ts';
import { type Database, openDatabase } from '../../src/persistence/open-database.ts';

const log = createLog('silent');
let dataDir = '';
let server: EmbeddedPostgres | undefined;
let database: Database | undefined;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), `kernbot-test-${process.pid}-`));
  server = await openEmbeddedPostgres({ dataDir, log, listen: 'loopback' });
  database = await openDatabase({ dataDir, log });
}, 20_000);

afterAll(async () => {
  await database?.close();
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 20_000);

describe('a DATABASE_URL that is wrong says what to do, without the password', () => {
  test.each<[string, Partial<Record<keyof EmbeddedConnection, string | number>>, string, RegExp]>([
    ['password', { password: 'hunter2' }, 'DATABASE_LOGIN_REFUSED', /refuses user "kernbot"/],
    ['database', { database: 'nowhere' }, 'DATABASE_MISSING', /create database "nowhere"/],
    ['port', { port: 1 }, 'DATABASE_UNREACHABLE', /127\.0\.0\.1:1 does not answer \(ECONNREFUSED/],
    ['host', { host: 'nowhere.invalid' }, 'DATABASE_UNREACHABLE', /"nowhere.invalid".*not known/],
  ])('%s', async (_name, change, code, advice) => {
    const { host, port, database: name, user, password } = { ...connection(), ...change };
    const databaseUrl = `postgresql://${user}:${password}@${host}:${port}/${name}`;
    const failure = await failureOf(openDatabase({ databaseUrl, dataDir, log }));
    expect(failure).toMatchObject({ code, message: expect.stringMatching(advice) });
    expect(String(failure)).not.toContain(String(password));
  });

  test.each(['localhost', 'mysql://root@localhost/db', 'postgres://kern:h#nter@/x:y:z', ''])(
    'address "%s"',
    async (databaseUrl) => {
      const failure = await failureOf(openDatabase({ databaseUrl, dataDir, log }));
      expect(failure).toMatchObject({ code: 'DATABASE_URL_INVALID' });
      expect(String(failure)).not.toContain('nter');
    },
  );
});

describe('values of PostgreSQL', () => {
  test('arrive as exact numbers, days as written and moments as dates', async () => {
    const { rows } = await sql`
      select count(*) as counted, 9007199254740991::bigint as biggest, date '2026-03-01' as day,
        timestamptz '2026-03-01 12:00+01' as moment from generate_series(1, 3)`.execute(db());
    expect(rows).toEqual([
      {
        counted: 3,
        biggest: Number.MAX_SAFE_INTEGER,
        day: '2026-03-01',
        moment: new Date('2026-03-01T11:00:00Z'),
      },
    ]);
  });

  test('that no number can hold exactly are an error, not a nearly right number', async () => {
    await expect(sql`select 9007199254740993::bigint as n`.execute(db())).rejects.toThrow(
      /too big/,
    );
  });
});

describe('when the server goes away', () => {
  test('a connection that breaks inside a transaction fails that transaction only', async () => {
    const work = db()
      .transaction()
      .execute(async (transaction) => {
        const mine = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
          transaction,
        );
        await sql`select pg_terminate_backend(${mine.rows[0]?.pid})`.execute(db());
        await sql`select 1`.execute(transaction);
      });
    expect(isDatabaseUnavailable(await failureOf(work))).toBe(true);
    expect((await sql`select 1 as n`.execute(db())).rows).toEqual([{ n: 1 }]);
  });

  test('a statement that takes too long counts as unavailable, and its connection stays good', async () => {
    const slow = sql`set local statement_timeout = 50; select pg_sleep(5)`.execute(db());
    expect(isDatabaseUnavailable(await failureOf(slow))).toBe(true);
    expect((await sql`select 1 as n`.execute(db())).rows).toEqual([{ n: 1 }]);
  });

  test('queries fail as unavailable meanwhile, and work again when it is back', async () => {
    const running = await findPostmaster(path.join(dataDir, 'postgres'));
    process.kill(running?.pid ?? 0, 'SIGKILL');
    const failures: unknown[] = [];
    while (failures.length < 400) {
      const outcome = await sql`select 1`.execute(db()).then(() => 'fine', failureIs);
      if (outcome === 'fine' && failures.length > 0) break;
      if (outcome !== 'fine') failures.push(outcome);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(failures.length).toBeLessThan(400);
    expect(failures.filter((error) => !isDatabaseUnavailable(error))).toEqual([]);
  }, 15_000);

  test('an error in what was asked is no outage', async () => {
    const failure = await failureOf(sql`select 1 / 0`.execute(db()));
    expect(isDatabaseUnavailable(failure)).toBe(false);
    expect(isDatabaseUnavailable(new Error('no such file'))).toBe(false);
  });
});

function connection(): EmbeddedConnection {
  if (server === undefined) throw new Error('no server');
  return server.connection;
}

function db(): Database['db'] {
  if (database === undefined) throw new Error('no database');
  return database.db;
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => expect(isKernbotError('it did not fail')).toBe(true), failureIs);
}

function failureIs(error: unknown): unknown {
  return error;
}
