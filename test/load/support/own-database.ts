import { join } from 'node:path';
import { createLog } from '../../../src/log.ts';
import { findPostmaster } from '../../../src/persistence/embedded/postmaster.ts';
import { openEmbeddedPostgres } from '../../../src/persistence/embedded-postgres.ts';
import { freshDataDir, removeDataDir } from '../../bench/support/data-dir.ts';

/** A PostgreSQL of its own, as durable as in production, that several bots use by its address. */
export interface OwnDatabase {
  readonly url: string;
  readonly serverPid: number;
  stop(): Promise<void>;
}

export async function startOwnDatabase(): Promise<OwnDatabase> {
  const dataDir = await freshDataDir();
  const server = await openEmbeddedPostgres({ dataDir, log: createLog('warn') });
  const { host, port, user, database, password } = server.connection;
  const running = await findPostmaster(join(dataDir, 'postgres'));
  return {
    url: `postgresql://${user}:${password}@${encodeURIComponent(host)}:${port}/${database}`,
    serverPid: running?.pid ?? 0,
    async stop() {
      await server.stop();
      await removeDataDir(dataDir);
    },
  };
}
