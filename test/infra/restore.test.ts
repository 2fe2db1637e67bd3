import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { createLog } from '../../src/log.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { openDatabase } from '../../src/persistence/open-database.ts';
import { createCaseFiles } from '../support/case-files.ts';
import {
  type SystemServer,
  startSystemServer,
  systemPostgres,
} from '../support/system-postgres.ts';
import { INFRA } from './bicep-text.ts';

// pg_dump and pg_restore are not among the npm packages. Where the machine has no PostgreSQL of its own (Debian:
// apt install postgresql), these tests are skipped, and say so.
const programs = systemPostgres();
const log = createLog('error');
/** As docs/deploy.md has them. */
const RESTORE = ['--no-owner', '--exit-on-error', '--single-transaction'];

let server: SystemServer;
let folder = '';

const describeHere = programs === undefined ? describe.skip : describe;

describeHere('a backup (skipped where the machine has no PostgreSQL of its own)', () => {
  beforeAll(async () => {
    server = await startSystemServer(programs ?? '');
    folder = await mkdtemp(join(tmpdir(), 'kernbot-backups-'));
    run('psql', ['--dbname=postgres', '--command=create database kernbot']);
  });
  afterAll(async () => {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  function run(program: string, parts: readonly string[], more: Record<string, string> = {}) {
    const env = {
      ...process.env,
      PATH: [programs, process.env.PATH].join(delimiter),
      PGHOST: '127.0.0.1',
      PGPORT: String(server.port),
      PGUSER: 'kernbot',
      ...more,
    };
    const done = spawnSync(program, parts, { env, encoding: 'utf8' });
    return { code: done.status, says: `${done.stdout}${done.stderr}` };
  }

  async function startOn(database: string) {
    const config = readConfig({
      PORT: '0',
      LOCAL_CLIENT: 'none',
      DATA_DIR: folder,
      DATABASE_URL: server.urlOf(database),
    });
    if (!config.ok) throw new Error('the settings of the test are wrong');
    return await startApp(config.value, log);
  }

  async function inDatabase<T>(
    name: string,
    act: (store: ReturnType<typeof createDossierStore>) => Promise<T>,
  ): Promise<T> {
    const database = await openDatabase({ databaseUrl: server.urlOf(name), dataDir: folder, log });
    try {
      return await act(createDossierStore(database.db));
    } finally {
      await database.close();
    }
  }

  test('is made while the bot runs, and the bot starts on what is restored from it, with every file', async () => {
    const file = createCaseFiles()();
    const app = await startOn('kernbot');
    await inDatabase('kernbot', (store) => store.insert(file, []));
    const made = run('bash', [`${INFRA}backup.sh`], { PGDATABASE: 'kernbot', BACKUP_DIR: folder });
    await app.stop();
    expect(made).toMatchObject({ code: 0 });
    const [dump = ''] = (await readdir(folder)).filter((name) => name.endsWith('.dump'));
    expect(dump).toMatch(/^kernbot-\d{4}-\d\d-\d\dT\d{6}\.dump$/);

    run('psql', ['--dbname=postgres', '--command=create database restored']);
    const restored = run('pg_restore', [...RESTORE, '--dbname=restored', join(folder, dump)]);
    expect(restored).toEqual({ code: 0, says: '' });
    const again = await startOn('restored');
    const ready = await fetch(`http://127.0.0.1:${again.port}/readyz`);
    await again.stop();
    expect(await ready.json()).toEqual({ status: 'ready', checks: { database: true, jobs: true } });
    const found = await inDatabase('restored', (store) => store.load(file.id));
    expect(found).toMatchObject({ reference: file.reference, answers: file.answers });
  });

  test('that fails leaves nothing that looks like one, and says so', async () => {
    const before = await readdir(folder);
    const made = run('bash', [`${INFRA}backup.sh`], { PGDATABASE: 'nowhere', BACKUP_DIR: folder });
    expect(made.code).not.toBe(0);
    expect(made.says).toContain('NO BACKUP WAS MADE');
    expect(await readdir(folder)).toEqual(before);
  });
});

test('the guide restores with the commands that are tried here', async () => {
  const guide = await readFile(`${INFRA}../docs/deploy.md`, 'utf8');
  expect(guide).toContain(`pg_restore ${RESTORE.join(' ')} --dbname=`);
});
