import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { errorCodeOf } from '../error-code.ts';

/** True when there is a process of this number, whoever's it is. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCodeOf(error) === 'EPERM';
  }
}

/**
 * True when this process is a PostgreSQL server of this data folder. Process numbers are used again
 * after a restart of the machine or the container, so that being alive says little.
 */
export async function isServerOf(pid: number, dataFolder: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const [program = '', folder = ''] = (await commandLine(pid)).split(' -D ');
  return path.basename(program) === 'postgres' && folder.trim() === dataFolder;
}

/** Empty for a process that ended and only waits to be collected by its parent. */
async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return raw.split('\0').join(' ');
  }
  const listed = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(
    () => undefined,
  );
  return listed?.stdout ?? '';
}
