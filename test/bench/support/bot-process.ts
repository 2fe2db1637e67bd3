import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../e2e/support/run-bot.ts';

export interface BotProcessOptions {
  /** Program, from the root of the repository. */
  readonly entry: string;
  readonly readyPath: '/healthz' | '/readyz';
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

export interface BotProcess {
  readonly pid: number;
  readonly url: string;
  /** From the start of the process to its first 200, in milliseconds. */
  readonly startMs: number;
  /** SIGTERM; resolves when the process is gone. */
  stop(): Promise<void>;
}

/** Starts a bot on a free port of this machine and waits until it is ready. Its output is read and dropped. */
export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const started = performance.now();
  const entry = join(REPOSITORY, options.entry);
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), entry], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, PORT: String(port), LOCAL_CLIENT: 'none', ...options.env },
  });
  let last = '';
  const keepEnd = (chunk: Buffer): void => {
    last = chunk.toString().slice(-2000);
  };
  child.stdout.on('data', keepEnd);
  child.stderr.on('data', keepEnd);
  const url = `http://127.0.0.1:${port}`;
  while (!(await isOk(`${url}${options.readyPath}`))) {
    if (child.exitCode !== null) throw new Error(`${options.entry} ended\n${last}`);
    if (performance.now() - started > START_TIMEOUT_MS) {
      child.kill('SIGKILL');
      throw new Error(`${options.entry} did not start\n${last}`);
    }
    await delay(POLL_MS);
  }
  const startMs = performance.now() - started;
  return { pid: child.pid ?? 0, url, startMs, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(force);
}

function isOk(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const call = get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    call.on('error', () => resolve(false));
  });
}

const REPOSITORY = join(import.meta.dirname, '../../..');
const START_TIMEOUT_MS = 60_000;
const POLL_MS = 5;
