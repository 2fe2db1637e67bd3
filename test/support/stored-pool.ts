import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Pool } from 'pg';
import { PASSWORD_FILE } from '../../src/persistence/embedded/data-folder.ts';
import { findPostmaster } from '../../src/persistence/embedded/postmaster.ts';
import { BOT_NAME } from '../../src/persistence/embedded/provision.ts';

export interface StoredPool {
  readonly pool: Pool;
  readonly serverPid: number;
}

/** Connects to the running server of a data folder beside the bot; unlike a bot it does not keep the server alive. */
export async function openStoredPool(dataDir: string): Promise<StoredPool> {
  const folder = join(dataDir, 'postgres');
  const server = await findPostmaster(folder);
  if (server === undefined) throw new Error('the database server does not run');
  const password = (await readFile(join(folder, PASSWORD_FILE), 'utf8')).trim();
  const host = server.socketFolder || '127.0.0.1';
  const { port } = server;
  const pool = new Pool({ host, port, user: BOT_NAME, database: BOT_NAME, password, max: 2 });
  pool.on('error', () => undefined);
  return { pool, serverPid: server.pid };
}
