import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createLog } from '../../src/log.ts';
import type { EmbeddedConnection } from '../../src/persistence/embedded/join-server.ts';
import { findPostmaster } from '../../src/persistence/embedded/postmaster.ts';
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from '../../src/persistence/embedded-postgres.ts';
import { holdDatabase } from '../support/hold-database.ts';

const log = createLog('silent');
let dataDir = '';
let opened: EmbeddedPostgres[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), `kernbot-test-${process.pid}-`));
  opened = [];
});

afterEach(async () => {
  for (const server of opened) await server.stop();
  const left = await runningServer();
  if (left !== undefined) process.kill(left.pid, 'SIGQUIT');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  expect(left).toBeUndefined();
}, 20_000);

const open = async (): Promise<EmbeddedPostgres> => {
  const server = await openEmbeddedPostgres({ dataDir, log });
  opened.push(server);
  return server;
};

const runningServer = () => findPostmaster(path.join(dataDir, 'postgres'));

describe('the built-in server', () => {
  test('keeps what was stored over a stop and a start', async () => {
    const first = await open();
    await query(first.connection, 'create table kept (n int)');
    await query(first.connection, 'insert into kept values (7)');
    await first.stop();
    expect(await runningServer()).toBeUndefined();
    const again = await open();
    expect(await query(again.connection, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('is durable, in UTC, in UTF-8 and sorts without the libraries of the machine', async () => {
    const { connection } = await open();
    expect(await query(connection, SETTINGS)).toEqual([
      { name: 'TimeZone', setting: 'UTC' },
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    expect(await query(connection, `select lower('ÉÈÏ') as low`)).toEqual([{ low: 'éèï' }]);
  });

  test('lets the bot do what a managed server would, is no superuser, and logs no values', async () => {
    const { connection } = await open();
    await query(connection, 'create extension pg_trgm; create extension unaccent');
    await expect(query(connection, `select pg_read_file('/etc/hostname')`)).rejects.toThrow(
      /permission denied/,
    );
    await query(connection, `create table words as select 'geheim' as word`);
    await query(connection, 'alter table words add primary key (word)');
    await expect(query(connection, `insert into words values ('geheim')`)).rejects.toThrow();
    await expect(query(connection, `select 'geheim'::int`)).rejects.toThrow();
    const written = await readFile(path.join(dataDir, 'postgres', 'server.log'), 'utf8');
    expect(written).not.toContain('geheim');
  });

  test('listens on a port of the machine itself, with a password, where there are no sockets', async () => {
    const server = await openEmbeddedPostgres({ dataDir, log, listen: 'loopback' });
    opened.push(server);
    expect(server.connection.host).toBe('127.0.0.1');
    expect(await query(server.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
    const guess = { ...server.connection, password: 'kernbot' };
    await expect(query(guess, 'select 1')).rejects.toThrow(/password authentication failed/);
  });
});

describe('several bots on one data folder', () => {
  test('a server left behind by a killed bot is found, taken over and stopped at the end', async () => {
    const killed = await holdDatabase(dataDir);
    const before = await runningServer();
    await killed.kill();
    expect(await runningServer()).toEqual(before);
    const next = await open();
    expect((await runningServer())?.pid).toBe(before?.pid);
    expect(await query(next.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
    await next.stop();
    expect(await runningServer()).toBeUndefined();
  });

  test('the first that leaves does not stop the server under the second; the last one does', async () => {
    const first = await holdDatabase(dataDir);
    const second = await open();
    await first.leave();
    expect(await query(second.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
    await second.stop();
    expect(await runningServer()).toBeUndefined();
  });

  test('of two that start in an empty folder at the same time, both get the same database', async () => {
    const [one, two] = await Promise.all([holdDatabase(dataDir), holdDatabase(dataDir)]);
    await query(one.connection, 'create table shared (n int)');
    expect(await query(two.connection, 'select n from shared')).toEqual([]);
    await Promise.all([one.leave(), two.leave()]);
    expect(await runningServer()).toBeUndefined();
    expect(await readdir(dataDir)).toEqual(['postgres']);
  });

  test('one that comes while the last one leaves gets a server all the same', async () => {
    for (const _ of [1, 2, 3]) {
      const leaving = await open();
      const [, next] = await Promise.all([leaving.stop(), open()]);
      expect(await query(next.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
      await next.stop();
    }
  }, 15_000);
});

describe('after an accident', () => {
  test('a server that is killed under the bot is brought back at the same address', async () => {
    const { connection } = await open();
    await query(connection, 'create table kept (n int)');
    const killed = await runningServer();
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => query(connection, 'select n from kept'))).toEqual([]);
    expect((await runningServer())?.pid).not.toBe(killed?.pid);
  }, 15_000);

  test('a postmaster.pid whose number is now another program does not stand in the way', async () => {
    await (await open()).stop();
    const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
    const lines = [
      process.pid,
      path.join(dataDir, 'postgres'),
      1,
      5432,
      '/nowhere',
      '',
      '',
      'ready',
    ];
    await writeFile(pidFile, `${lines.join('\n')}\n`);
    const again = await open();
    expect(await query(again.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('what a bot left that died while making the database is cleared away', async () => {
    const draft = path.join(dataDir, 'postgres.new-999999999-abcdef');
    await writeFile(draft, 'half a database');
    const server = await open();
    expect(await query(server.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(await readdir(dataDir)).toEqual(['postgres']);
  });

  test('a socket that was cleaned away makes the next bot start the server again', async () => {
    const killed = await holdDatabase(dataDir);
    await killed.kill();
    await rm(killed.connection.host, { recursive: true });
    const next = await open();
    expect(await query(next.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
  }, 20_000);
});

const SETTINGS = `select name, setting from pg_settings where name in ('fsync', 'full_page_writes',
  'synchronous_commit', 'TimeZone', 'server_encoding', 'listen_addresses') order by name`;

async function query(connection: EmbeddedConnection, text: string): Promise<readonly unknown[]> {
  const client = new Client({ ...connection });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function eventually<T>(attempt: () => Promise<T>, times = 200): Promise<T> {
  for (let tried = 1; tried < times; tried += 1) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return await attempt();
}
