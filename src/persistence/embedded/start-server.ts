import { chown, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refused } from '../../domain/result.ts';
import { removeMisleadingPidFile } from './postmaster.ts';
import { runProgram } from './run-program.ts';
import type { ServerAccount } from './server-account.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { serverFailure } from './server-failure.ts';
import { type Listening, serverSettings } from './server-settings.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

const LOG_BYTES = 1_000_000;

export interface ServerStart {
  readonly dataFolder: string;
  readonly binaries: ServerBinaries;
  readonly account: ServerAccount;
  readonly listening: Listening;
  /** On top of the usual settings. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Starts the server, apart from the bot's own process group so that Ctrl+C does not reach it, and
 * waits until it takes connections. Not started, with what PostgreSQL said, when another start or an
 * end was in the way (PostgreSQL itself sees to it that only one server has the folder): look again
 * in a moment. Throws when it cannot start at all.
 */
export async function startServer(start: ServerStart): Promise<Result<'started', string>> {
  const logFile = path.join(start.dataFolder, 'server.log');
  const { account, binaries, dataFolder, listening } = start;
  if (listening.kind === 'socket') await makeSocketFolder(listening.folder, account);
  await removeMisleadingPidFile(dataFolder);
  try {
    await writeSettings(start);
    await shorten(logFile);
  } catch (error) {
    throw serverFailure('write the settings of the database server', dataFolder, error);
  }
  const logged = await sizeOf(logFile);
  const outcome = await runProgram(account, binaries.pgCtl, [
    'start',
    '--wait',
    `--pgdata=${dataFolder}`,
    `--log=${logFile}`,
  ]);
  if (outcome.code === 0) return ok('started');
  const log = await readFile(logFile).catch(() => Buffer.alloc(0));
  const said = `${outcome.output}\n${log.subarray(logged).toString('utf8')}`;
  if (listening.kind === 'socket') await removeSocketFolder(listening.folder);
  if (isBusy(said)) return refused(said);
  throw serverFailure('start the database server', dataFolder, said);
}

/** Another start came first, another bot stopped it at once, or what a killed server left still ends. */
const BUSY = [
  /lock file "[^"]*" already exists|is another postmaster/i,
  /received (fast|smart|immediate) shutdown request/i,
  /pre-existing shared memory block|shared memory .* still in use/i,
  /did not start in time/i,
  /could not create (lock file|any (Unix-domain|TCP\/IP) sockets)/i,
];

function isBusy(said: string): boolean {
  return BUSY.some((sign) => sign.test(said));
}

async function writeSettings(start: ServerStart): Promise<void> {
  const file = path.join(start.dataFolder, 'postgresql.conf');
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, serverSettings(start.listening, start.settings), { mode: 0o600 });
    const { stepDown, uid, gid } = start.account;
    if (stepDown && uid !== undefined && gid !== undefined) await chown(draft, uid, gid);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function shorten(logFile: string): Promise<void> {
  if ((await sizeOf(logFile)) > LOG_BYTES) await truncate(logFile, 0);
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}
