import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { KernbotError } from '../../errors.ts';
import { closedFolder } from './closed-folder.ts';
import { passClosedFolders } from './pass-closed-folders.ts';

/** The system user that the server runs under when the bot runs as root. */
export const SYSTEM_USER = 'kernbot';

/** As whom the programs of PostgreSQL run. */
export interface ServerAccount {
  /** Absent where there are no user ids (Windows). */
  readonly uid?: number;
  readonly gid?: number;
  /** True when the bot is root, and the programs must step down to `uid`. */
  readonly stepDown: boolean;
  /** A command in front of every program, when the account alone cannot reach the folders. */
  readonly prefix: readonly string[];
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/**
 * Decides as whom the server runs. PostgreSQL refuses root, so a bot that runs as root gives its
 * server a system user of its own (made here when it does not exist), or whoever owns the data
 * already. Folders that this user may not pass (a clone under /root) are passed with one capability
 * instead of with wider permissions on folders that are not ours.
 */
export async function chooseServerAccount(
  dataFolder: string,
  binFolder: string,
): Promise<ServerAccount> {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) return { stepDown: false, prefix: [] };
  const owner = await ownerOf(dataFolder);
  if (uid !== 0) {
    if (owner !== undefined && owner.uid !== uid)
      throw belongsToAnother(dataFolder, owner.uid, uid);
    return { uid, gid, stepDown: false, prefix: [] };
  }
  const account = owner !== undefined && owner.uid !== 0 ? owner : await ownSystemUser();
  const closed =
    (await closedFolder(binFolder, account)) ??
    (await closedFolder(path.dirname(dataFolder), account));
  const prefix = closed === undefined ? [] : await passClosedFolders(closed, account);
  return { ...account, stepDown: true, prefix };
}

async function ownerOf(folder: string): Promise<Identity | undefined> {
  try {
    const { uid, gid } = await stat(folder);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

function belongsToAnother(folder: string, owner: number, uid: number): KernbotError {
  return new KernbotError(
    'DATA_FOLDER_UNUSABLE',
    `The database in ${folder} belongs to user id ${owner}, and the bot runs as user id ${uid}. Start the bot as the user it first ran as, or give it the folder with "chown -R ${uid}".`,
  );
}

async function ownSystemUser(): Promise<Identity> {
  const existing = await lookUp(SYSTEM_USER);
  if (existing !== undefined) return existing;
  // A failure is judged by what is there afterwards: another bot may have made the user just now.
  const failure = await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    SYSTEM_USER,
  ]).then(
    () => undefined,
    (error: unknown) => error,
  );
  const made = (await lookUp(SYSTEM_USER)) ?? (await lookUp('postgres'));
  if (made !== undefined) return made;
  throw new KernbotError(
    'EMBEDDED_SERVER_FAILED',
    `PostgreSQL does not run as root, and the system user "${SYSTEM_USER}" for it could not be made. Start the bot as an ordinary user, make that user, or set DATABASE_URL.`,
    { cause: failure },
  );
}

async function lookUp(user: string): Promise<Identity | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
