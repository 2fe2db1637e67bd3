import { access, constants, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from './error-code.ts';
import { type Finding, fine, problem } from './finding.ts';

/** Whether local mode can keep its data there. Nothing is left behind. */
export async function checkDataFolder(dataDir: string): Promise<Finding> {
  const folder = resolve(dataDir);
  try {
    const nearest = await nearestFolder(folder);
    // Trying is surer than asking: a disk that is full or read-only says nothing beforehand.
    await rmdir(await mkdtemp(join(nearest, '.kernbot-doctor-')));
    return fine('DATA_DIR', `The bot can keep its data in ${folder}.`);
  } catch (error) {
    return problem(
      'DATA_DIR',
      `Nothing can be written in ${folder} (${errorCode(error)}). Choose another folder, free space, or give the user that runs the bot the right to write there.`,
    );
  }
}

/** The folder itself, or the one in which it would be made. */
async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return folder;
  if (found !== undefined) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
  return await nearestFolder(dirname(folder));
}

/** Whether a file that a variable names can be read. */
export async function checkReadable(variable: string, file: string): Promise<Finding> {
  try {
    await access(file, constants.R_OK);
    return fine(variable, 'The file can be read.');
  } catch (error) {
    return problem(
      variable,
      `The file cannot be read (${errorCode(error)}). Check its path, from the folder in which the bot is started, and its rights.`,
    );
  }
}
