import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isAlive, isServerOf } from './process-of-folder.ts';

/** A running server, as its `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Empty when it has no socket. */
  readonly socketFolder: string;
  /** False while it starts, recovers or stops. */
  readonly ready: boolean;
}

/** The server that runs on this data folder; undefined when there is none, whatever an old file says. */
export async function findPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const content = await readFile(pidFile(dataFolder), 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  const lines = content.split('\n');
  const pid = Number(lines[0]);
  if (!(await isServerOf(pid, dataFolder))) return undefined;
  return {
    pid,
    port: Number(lines[3] ?? 0),
    socketFolder: lines[4]?.trim() ?? '',
    ready: lines[7]?.trim() === 'ready',
  };
}

/**
 * Takes away a `postmaster.pid` whose number now belongs to some other program: PostgreSQL would
 * refuse to start for it, for ever. A file that changed meanwhile is put back.
 */
export async function removeMisleadingPidFile(dataFolder: string): Promise<void> {
  const file = pidFile(dataFolder);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === undefined) return;
  const pid = Number(before.split('\n')[0]);
  if (!isAlive(pid) || (await isServerOf(pid, dataFolder))) return;
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => undefined);
  if (moved !== undefined && moved !== before) await rename(aside, file);
  else await rm(aside, { force: true });
}

function pidFile(dataFolder: string): string {
  return path.join(dataFolder, 'postmaster.pid');
}
