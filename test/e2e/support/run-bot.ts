import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface RunBotOptions {
  /** Added to a bare environment: nothing of the machine's own settings (a DATABASE_URL!) reaches the bot. */
  readonly env?: Readonly<Record<string, string>>;
  /** Data folder of an earlier bot, to start again on it; a fresh one when absent. */
  readonly dataDir?: string;
  /** Port of an earlier bot, so that a client that is still open finds this one; a free one when absent. */
  readonly port?: number;
  /** Program to run; the bot's own when absent. */
  readonly entry?: string;
}

export interface RunningBot {
  readonly port: number;
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Everything written so far to stdout and stderr. */
  output(): string;
  /** SIGTERM; gives the exit code (null when it had to be killed after 15 s) and removes the data unless kept. */
  stop(options?: { readonly keepData: boolean }): Promise<number | null>;
  /** SIGKILL, as a power cut would. Keeps the data: start again on `dataDir` and stop that one, so the database ends too. */
  kill(): Promise<void>;
}

/** Starts the whole bot on a free port and resolves once it says it is healthy and ready. Throws with its output otherwise. */
export async function runBot(options: RunBotOptions = {}): Promise<RunningBot> {
  const dataDir = options.dataDir ?? (await freshDataDir());
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [options.entry ?? join(REPOSITORY, 'src/index.ts')], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...bareEnvironment(),
      DATA_DIR: dataDir,
      PORT: String(port),
      LOCAL_CLIENT: 'none',
      ...options.env,
    },
  });
  let text = '';
  const collect = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  await once(child, 'spawn');
  const bot: RunningBot = {
    port,
    url,
    dataDir,
    pid: child.pid ?? 0,
    output: () => text,
    stop: async ({ keepData } = { keepData: false }) => {
      const code = await end(child, 'SIGTERM');
      if (!keepData) await removeData(dataDir);
      return code;
    },
    kill: async () => {
      await end(child, 'SIGKILL');
    },
  };
  for (const path of ['/healthz', '/readyz']) {
    if (!(await becomesOk(`${url}${path}`, child))) {
      const why = isRunning(child) ? `no 200 on ${path}` : `ended with ${child.exitCode}`;
      await bot.stop();
      throw new Error(`the bot did not start: ${why}\n${text}`);
    }
  }
  return bot;
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function bareEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

async function freshDataDir(): Promise<string> {
  const folder = await mkdtemp(DATA_PREFIX);
  // As root the bot's database runs under a system user of its own, who must be able to pass through.
  await chmod(folder, 0o755);
  return folder;
}

/** Only what was made here: a folder the caller named elsewhere is the caller's. */
async function removeData(dataDir: string): Promise<void> {
  if (dataDir.startsWith(DATA_PREFIX)) {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function becomesOk(url: string, child: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < START_TIMEOUT_MS && isRunning(child); waited += POLL_MS) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await delay(POLL_MS);
  }
  return false;
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (!isRunning(child)) return child.exitCode;
  const gone = once(child, 'exit');
  child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(force);
  return child.exitCode;
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

const REPOSITORY = dirname(fileURLToPath(new URL('../../../package.json', import.meta.url)));
const DATA_PREFIX = join(tmpdir(), 'kernbot-e2e-');
const START_TIMEOUT_MS = 40_000;
const STOP_TIMEOUT_MS = 15_000;
const POLL_MS = 100;
