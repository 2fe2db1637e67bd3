import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, chown, lstat, mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KernbotError } from '../../errors.ts';
import type { ServerAccount } from './server-account.ts';

/**
 * Where the server's socket is: a short path (a socket's path may have about 100 characters, a data
 * folder's may be longer), the same for the same data folder and account.
 */
export function socketFolderOf(dataFolder: string, account: ServerAccount): string {
  const hash = createHash('sha256').update(`${account.uid}:${dataFolder}`).digest('hex');
  return path.join(tmpdir(), `kernbot-${hash.slice(0, 12)}`);
}

/**
 * Makes the folder, open to the server's account alone (whoever reaches the socket is let in). A
 * folder of that name that somebody else put there is refused.
 */
export async function makeSocketFolder(folder: string, account: ServerAccount): Promise<void> {
  const found = await makeOrFind(folder);
  const mine = [account.uid, process.getuid?.()];
  if (found === undefined || !found.isDirectory() || !mine.includes(found.uid)) {
    throw new KernbotError(
      'EMBEDDED_SERVER_FAILED',
      `The folder ${folder}, for the socket of the database, cannot be made or belongs to somebody else. Remove it, or set TMPDIR to a folder that the bot may write in.`,
    );
  }
  await giveTo(folder, found, account).catch(() => undefined);
}

/** A few times, because a bot that stops the server may remove the folder in between. */
async function makeOrFind(folder: string): Promise<Stats | undefined> {
  for (const _ of [1, 2, 3, 4, 5]) {
    await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
    const found = await lstat(folder).catch(() => undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What goes wrong here (the folder was just removed) shows when the server starts, and is tried again. */
async function giveTo(folder: string, found: Stats, account: ServerAccount): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined && found.uid !== account.uid) {
    await chown(folder, account.uid, account.gid);
  }
  await chmod(folder, 0o700);
}

/** Removes the folder when nothing is in it any more. */
export async function removeSocketFolder(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}
