import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createLog } from '../../src/log.ts';
import { serverFailure } from '../../src/persistence/embedded/server-failure.ts';
import { openEmbeddedPostgres } from '../../src/persistence/embedded-postgres.ts';

const log = createLog('silent');
let dataDir = '';

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), `kernbot-test-${process.pid}-`));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('the data folder', () => {
  test('of another major version is refused with what to do', async () => {
    await mkdir(path.join(dataDir, 'postgres'));
    await writeFile(path.join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(openEmbeddedPostgres({ dataDir, log })).rejects.toMatchObject({
      code: 'DATA_FOLDER_VERSION',
      message: expect.stringMatching(/made by PostgreSQL 17.*brings PostgreSQL 18.*Dump it/),
    });
  });

  test('with files of something else is refused, and the files stay', async () => {
    await mkdir(path.join(dataDir, 'postgres'));
    await writeFile(path.join(dataDir, 'postgres', 'holiday.txt'), 'sun');
    await expect(openEmbeddedPostgres({ dataDir, log })).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
    });
  });

  test('that cannot be made is refused with its path', async () => {
    await writeFile(path.join(dataDir, 'file'), '');
    const inFile = path.join(dataDir, 'file', 'data');
    await expect(openEmbeddedPostgres({ dataDir: inFile, log })).rejects.toMatchObject({
      message: expect.stringContaining(inFile),
    });
  });

  test('may have a long name, and be in a folder that only the owner may pass', async () => {
    const closed = path.join(dataDir, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o700);
    const deep = path.join(
      closed,
      'a folder with a long name, longer than sockets allow '.repeat(3),
    );
    const server = await openEmbeddedPostgres({ dataDir: deep, log });
    const client = new Client({ ...server.connection });
    client.on('error', () => undefined);
    await client.connect();
    expect((await client.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    await client.end();
    await server.stop();
  });
});

describe('what PostgreSQL says', () => {
  test.each([
    ['could not write to file: No space left on device', 'DISK_FULL', /Make room/],
    [
      'initdb: error: could not access directory: Permission denied',
      'DATA_FOLDER_UNUSABLE',
      /write access/,
    ],
    ['error while loading shared libraries: libpq.so.5', 'EMBEDDED_SERVER_MISSING', /npm ci/],
    ['PANIC: could not locate a valid checkpoint record', 'EMBEDDED_SERVER_FAILED', /checkpoint/],
  ])('"%s" becomes %s', (said, code, advice) => {
    const failure = serverFailure('start the database server', '/data/postgres', said);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(advice);
  });
});
