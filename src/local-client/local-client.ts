import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { mockTenant } from './mock-tenant.ts';

/** What the log must be able to do; the bot's own logger fits. */
interface LocalClientLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface LocalClientOptions {
  /** Port of the bot on this machine, with `/api/messages`. The bot must listen already. */
  readonly botPort: number;
  /** Folder of the client's own, made when absent: its generated settings and its log. */
  readonly workDir: string;
  /** The wanted port; a busy one silently becomes another. */
  readonly port?: number;
  /** Opens the default browser. Harmless on a machine without one. */
  readonly openBrowser: boolean;
  readonly log: LocalClientLog;
  /** Index in `MOCK_USERS` of who sits at the client; 0 when absent. */
  readonly currentUser?: number;
}

export interface LocalClient {
  readonly url: string;
  readonly port: number;
  /** Ends the client and waits until it is gone; a second call does nothing. */
  stop(): Promise<void>;
}

/**
 * Starts Microsoft's local Teams client (a development dependency) against the bot on this machine and resolves
 * once it listens. It dies with this process. Throws an Error with a readable sentence when the package is not
 * installed, or when the client ends or stays silent for 20 seconds.
 */
export async function startLocalClient(options: LocalClientOptions): Promise<LocalClient> {
  const cli = findCli();
  await mkdir(options.workDir, { recursive: true });
  // The client reads YAML; JSON is valid YAML.
  const settings = JSON.stringify(mockTenant(options.currentUser ?? 0), null, 2);
  await writeFile(join(options.workDir, '.m365agentsplayground.yml'), settings);

  const child = spawnClient(cli, options);
  const stop = (): Promise<void> => endChild(child);
  try {
    const port = await listeningPort(child, options.workDir);
    const url = `http://localhost:${port}`;
    options.log.info({ url, botPort: options.botPort }, 'local Teams client listens');
    child.once('exit', (code, signal) =>
      options.log.info({ code, signal }, 'local Teams client ended'),
    );
    return { url, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Resolved at run time: in production the package is not there. */
function findCli(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
    return join(dirname(manifest), 'cli.js');
  } catch {
    throw new Error(
      `the local Teams client needs the development dependency ${PACKAGE}: run "npm ci" without --omit=dev, or set LOCAL_CLIENT=none`,
    );
  }
}

function spawnClient(cli: string, options: LocalClientOptions): ChildProcess {
  const endpoint = `http://127.0.0.1:${options.botPort}/api/messages`;
  const port = String(options.port ?? DEFAULT_PORT);
  const preload = new URL('./exit-with-parent.ts', import.meta.url).href;
  return spawn(
    process.execPath,
    // biome-ignore format: one option per line reads worse
    ['--import', preload, cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', port, '--disable-telemetry'],
    {
      cwd: options.workDir,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // Without it the client contacts the cloud's metadata address, telemetry off or not.
        APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
        ...(options.openBrowser ? {} : { TEAMSAPPTESTER_BROWSER: 'none' }),
      },
    },
  );
}

/**
 * The port in "Listening on N", the only place where the real one is told. With bad settings the client says that
 * line too and then ends, so only an answer on that port counts.
 */
async function listeningPort(child: ChildProcess, workDir: string): Promise<number> {
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  await once(child, 'spawn');
  for (let waited = 0; waited < START_TIMEOUT_MS && isRunning(child); waited += POLL_MS) {
    const port = Number(/Listening on (\d+)/.exec(output)?.[1]);
    if (port > 0 && (await answers(port))) {
      child.stdout?.off('data', collect).resume();
      child.stderr?.off('data', collect).resume();
      return port;
    }
    await delay(POLL_MS);
  }
  const why = isRunning(child) ? 'did not start in time' : `ended with ${child.exitCode}`;
  throw new Error(`the local Teams client ${why}\n${output}${await ownErrors(workDir)}`);
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/`)).ok;
  } catch {
    return false;
  }
}

/** Without a terminal the client explains itself only in this file. */
async function ownErrors(workDir: string): Promise<string> {
  const file = join(workDir, 'devTools', 'm365agentsplayground.log');
  const text = await readFile(file, 'utf8').catch(() => '');
  const errors = text.split('\n').filter((line) => line.startsWith('error'));
  return errors.slice(-5).join('\n');
}

async function endChild(child: ChildProcess): Promise<void> {
  if (!isRunning(child) || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(force);
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

const PACKAGE = '@microsoft/m365agentsplayground';
const DEFAULT_PORT = 56150;
const START_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 4_000;
const POLL_MS = 50;
