import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface FleetOptions {
  readonly databaseUrl: string;
  /** When the clock of every process says `REMINDED_AT`; milliseconds, this machine's time. */
  readonly startsAt: number;
}

/** Processes that send reminders, each with the whole of what a bot needs for that. */
export interface ReminderFleet {
  /** Resolves once it works. */
  start(): Promise<ReminderProcess>;
  /** Ends those that still run. */
  stop(): Promise<void>;
}

export interface ReminderProcess {
  readonly pid: number;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
}

export function createReminderFleet({ databaseUrl, startsAt }: FleetOptions): ReminderFleet {
  const running = new Set<ChildProcess>();
  return {
    async start() {
      const script = join(import.meta.dirname, 'reminder-process.ts');
      const child = spawn(process.execPath, [script, databaseUrl, String(startsAt)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      running.add(child);
      child.once('exit', () => running.delete(child));
      await ready(child);
      return {
        pid: child.pid ?? 0,
        async kill() {
          const gone = once(child, 'exit');
          child.kill('SIGKILL');
          await gone;
        },
      };
    },
    async stop() {
      await Promise.all(
        [...running].map(async (child) => {
          const gone = once(child, 'exit');
          child.kill('SIGTERM');
          await gone;
        }),
      );
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('the process says nothing'));
    // What is the queue's log would come after it.
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') resolve();
      else process.stderr.write(`${line}\n`);
    });
    child.once('exit', (code) => reject(new Error(`the process ended by itself (${code})`)));
  });
}
