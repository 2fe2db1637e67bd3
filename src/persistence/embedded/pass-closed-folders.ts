import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { KernbotError } from '../../errors.ts';

const run = promisify(execFile);

/**
 * Containers usually allow only the second. Either lets the server pass folders that are closed to
 * its user; what the database user may do inside the server is limited by its role.
 */
const CAPABILITIES = ['dac_read_search', 'dac_override'];

/**
 * The command in front of a program that steps down from root to `user` and may all the same pass
 * closed folders (Linux, `setpriv` of util-linux). Throws a sentence naming the closed folder where
 * this cannot be done.
 */
export async function passClosedFolders(
  closed: string,
  user: { readonly uid: number; readonly gid: number },
): Promise<readonly string[]> {
  for (const capability of CAPABILITIES) {
    const prefix = stepDownWith(capability, user);
    // access(2) is what PostgreSQL asks about its own files, so that is what is tried.
    const works = await run('setpriv', [...prefix.slice(1), 'test', '-x', closed]).then(
      () => true,
      () => false,
    );
    if (works) return prefix;
  }
  throw new KernbotError(
    'DATA_FOLDER_UNUSABLE',
    `PostgreSQL does not run as root but as user id ${user.uid}, and that user may not pass ${closed}. Move the bot and its data folder to a place that other users may pass (/opt, /srv), start the bot as an ordinary user, or set DATABASE_URL.`,
  );
}

function stepDownWith(
  capability: string,
  user: { readonly uid: number; readonly gid: number },
): readonly string[] {
  return [
    'setpriv',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    // Without this bit access(2) forgets the capability of a process that is not root.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=-all,+${capability}`,
    `--bounding-set=-all,+${capability}`,
  ];
}
