import { setTimeout as wait } from 'node:timers/promises';
import type { Postmaster } from './postmaster.ts';
import { isServerOf } from './process-of-folder.ts';
import { runProgram } from './run-program.ts';
import type { ServerAccount } from './server-account.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { removeSocketFolder } from './socket-folder.ts';

const POLL_MS = 20;
const LONGEST_MS = 60_000;

/**
 * A fast shutdown: connections are ended, everything is written, then the server goes. Resolves to
 * false when it is still there after a minute; it then goes on stopping by itself.
 */
export async function stopServer(
  server: Postmaster,
  place: {
    readonly dataFolder: string;
    readonly binaries: ServerBinaries;
    readonly account: ServerAccount;
  },
): Promise<boolean> {
  if (process.platform === 'win32') {
    const args = ['stop', '--mode=fast', '--wait', `--pgdata=${place.dataFolder}`];
    return (await runProgram(place.account, place.binaries.pgCtl, args)).code === 0;
  }
  if (await isServerOf(server.pid, place.dataFolder)) process.kill(server.pid, 'SIGINT');
  for (let waited = 0; waited < LONGEST_MS; waited += POLL_MS) {
    if (!(await isServerOf(server.pid, place.dataFolder))) {
      await removeSocketFolder(server.socketFolder);
      return true;
    }
    await wait(POLL_MS);
  }
  return false;
}
