import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import type { EmbeddedConnection } from '../../src/persistence/embedded/join-server.ts';

const connectionSchema = z.object({
  host: z.string(),
  port: z.number(),
  database: z.string(),
  user: z.string(),
  password: z.string(),
});

export interface DatabaseHolder {
  readonly connection: EmbeddedConnection;
  /** As at SIGTERM of a bot. */
  leave(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
}

/** A process of its own that uses the built-in server on a data folder, as a bot does. */
export async function holdDatabase(dataDir: string): Promise<DatabaseHolder> {
  const script = path.join(import.meta.dirname, 'database-holder.ts');
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = connectionSchema.parse(JSON.parse(await firstLine(child)));
  const ended = once(child, 'exit');
  return {
    connection,
    async leave() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout !== null) createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the process ended first (${code})`)));
  });
}
