import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/persistence/embedded/free-port.ts';

const ROOT = '/usr/lib/postgresql';

/** The programs of a PostgreSQL that this machine has, with those for backups; undefined when it has none. */
export function systemPostgres(): string | undefined {
  if (!existsSync(ROOT)) return undefined;
  const folders = readdirSync(ROOT).map((version) => join(ROOT, version, 'bin'));
  return folders.findLast((folder) =>
    ['initdb', 'pg_ctl', 'pg_dump', 'pg_restore', 'psql'].every((name) =>
      existsSync(join(folder, name)),
    ),
  );
}

export interface SystemServer {
  readonly port: number;
  urlOf(database: string): string;
  stop(): void;
}

/** Starts a server of those programs, with user and database "kernbot". */
export async function startSystemServer(programs: string): Promise<SystemServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kernbot-restore-'));
  const account = accountOfServer();
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const call = (name: string, ...parts: readonly string[]) =>
    execFileSync(join(programs, name), parts, { ...account, cwd: folder, stdio: 'ignore' });
  call('initdb', '-D', data, '-U', 'kernbot', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  call('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  return {
    port,
    urlOf: (database) => `postgresql://kernbot@127.0.0.1:${port}/${database}`,
    stop() {
      call('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server refuses to run as root. */
function accountOfServer(): { readonly uid?: number; readonly gid?: number } & { gid: number } {
  if (process.getuid?.() !== 0) return { gid: process.getgid?.() ?? 0 };
  const id = (what: string) => Number(spawnSync('id', [what, 'postgres']).stdout.toString());
  return { uid: id('-u'), gid: id('-g') };
}
