import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { createLog } from '../../src/log.ts';
import { findPostmaster } from '../../src/persistence/embedded/postmaster.ts';
import { isAlive } from '../../src/persistence/embedded/process-of-folder.ts';
import { openEmbeddedPostgres } from '../../src/persistence/embedded-postgres.ts';
import { openDatabase } from '../../src/persistence/open-database.ts';

/** Where `createTestDatabase` finds the server of this run; the names of environment variables. */
export const ADMIN_URL = 'KERNBOT_TEST_ADMIN_URL';
export const TEMPLATE = 'KERNBOT_TEST_TEMPLATE';

const PREFIX = 'kernbot-test-';

export interface TestServer {
  /** Of a role that may make databases. */
  readonly adminUrl: string;
  /** A migrated database without data. */
  readonly template: string;
  stop(): Promise<void>;
}

/** The server of TEST_DATABASE_URL (whose role may make databases), or one of our own, with a migrated template. */
export async function startTestServer(givenUrl: string | undefined): Promise<TestServer> {
  const server = givenUrl === undefined ? await startOwnServer() : givenServer(givenUrl);
  const template = `kernbot_template_${process.pid}_${randomBytes(3).toString('hex')}`;
  try {
    await asAdmin(server.adminUrl, `create database ${template}`);
    const log = createLog('warn');
    const databaseUrl = urlOf(server.adminUrl, template);
    const database = await openDatabase({ databaseUrl, dataDir: tmpdir(), log });
    await database.close();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    adminUrl: server.adminUrl,
    template,
    async stop() {
      if (givenUrl !== undefined) {
        await asAdmin(givenUrl, `drop database if exists ${template} with (force)`);
      }
      await server.stop();
    },
  };
}

/** The same server, another database. */
export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

export async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

type Server = Pick<TestServer, 'adminUrl' | 'stop'>;

function givenServer(adminUrl: string): Server {
  return { adminUrl, stop: async () => undefined };
}

/** Durability is what the tests of the server itself are about; here it would only cost time. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function startOwnServer(): Promise<Server> {
  await removeLeftovers();
  const dataDir = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await openEmbeddedPostgres({ dataDir, log: createLog('warn'), settings: FAST });
  const { host, port, password } = server.connection;
  const at = host.startsWith('/') ? encodeURIComponent(host) : host;
  return {
    adminUrl: `postgresql://postgres:${password}@${at}:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Servers and folders of runs that were killed before they could clean up. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!name.startsWith(PREFIX) || isAlive(pid)) continue;
    const dataDir = path.join(tmpdir(), name);
    const left = await findPostmaster(path.join(dataDir, 'postgres'));
    if (left !== undefined) process.kill(left.pid, 'SIGQUIT');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    if (left !== undefined) await rm(left.socketFolder, { recursive: true, force: true });
  }
}
