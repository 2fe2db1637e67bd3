import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KernbotError } from '../../errors.ts';
import { errorCodeOf } from '../error-code.ts';
import { isAlive } from './process-of-folder.ts';
import { runProgram } from './run-program.ts';
import type { ServerAccount } from './server-account.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { serverFailure } from './server-failure.ts';

/** In the data folder: the password of both roles, for platforms where the server has a port. */
export const PASSWORD_FILE = 'kernbot.password';

/**
 * Sees to it that `folder` holds a database of this major version. A new one is made beside it and
 * moved into place at once, so that a crash half-way leaves nothing that looks like a database, and
 * of two bots that start at the same time one wins and the other uses what is there.
 */
export async function makeDataFolder(
  folder: string,
  binaries: ServerBinaries,
  account: ServerAccount,
): Promise<void> {
  if (await holdsDatabase(folder, binaries.major)) return;
  await removeLeftovers(folder);
  const draft = `${folder}.new-${process.pid}-${randomBytes(3).toString('hex')}`;
  try {
    await initialise(draft, binaries, account);
    await moveIntoPlace(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
  await holdsDatabase(folder, binaries.major);
}

/** False when there is nothing there yet; throws when what is there cannot be used. */
async function holdsDatabase(folder: string, major: string): Promise<boolean> {
  const version = await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch((error) => {
    if (errorCodeOf(error) === 'ENOENT') return undefined;
    throw serverFailure('read the database folder', folder, error);
  });
  if (version?.trim() === major) return true;
  if (version !== undefined) throw otherVersion(folder, version.trim(), major);
  const files = await readdir(folder).catch(() => []);
  if (files.length === 0) return false;
  throw new KernbotError(
    'DATA_FOLDER_UNUSABLE',
    `${folder} holds files but no PostgreSQL database (there is no PG_VERSION). Move them away, or choose another data folder.`,
  );
}

function otherVersion(folder: string, version: string, major: string): KernbotError {
  return new KernbotError(
    'DATA_FOLDER_VERSION',
    `The database in ${folder} was made by PostgreSQL ${version}; this bot brings PostgreSQL ${major}, which cannot open it. Dump it with the bot version that made it (or any PostgreSQL ${version}), move the folder away, start this version and load the dump; or set DATABASE_URL to a server that has the data.`,
  );
}

async function initialise(
  draft: string,
  binaries: ServerBinaries,
  account: ServerAccount,
): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  const passwordFile = path.join(draft, PASSWORD_FILE);
  const database = path.join(draft, 'database');
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await giveTo(account, draft, passwordFile);
  } catch (error) {
    throw serverFailure('make the database folder', path.dirname(draft), error);
  }
  const outcome = await runProgram(account, binaries.initdb, [
    `--pgdata=${database}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--encoding=UTF8',
    // Collation built into PostgreSQL: sorting never changes with the libraries of the machine.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  if (outcome.code !== 0) throw serverFailure('make the database', draft, outcome.output);
  await rename(passwordFile, path.join(database, PASSWORD_FILE));
}

async function giveTo(account: ServerAccount, ...paths: readonly string[]): Promise<void> {
  if (!account.stepDown || account.uid === undefined || account.gid === undefined) return;
  for (const each of paths) await chown(each, account.uid, account.gid);
}

async function moveIntoPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(path.join(draft, 'database'), folder);
  } catch (error) {
    // Another bot was first: its database is as good as ours.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCodeOf(error) ?? '')) return;
    throw serverFailure('put the new database in its place', folder, error);
  }
  // The new name must outlive a power cut; Windows cannot sync a folder and need not.
  const parent = await open(path.dirname(folder), 'r').catch(() => undefined);
  await parent?.sync().catch(() => undefined);
  await parent?.close();
}

/** Drafts of bots that died while making a database. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  const prefix = `${path.basename(folder)}.new-`;
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (!name.startsWith(prefix) || isAlive(pid)) continue;
    await rm(path.join(parent, name), { recursive: true, force: true });
  }
}
