import { spawn } from 'node:child_process';
import type { ServerAccount } from './server-account.ts';

export interface ProgramOutcome {
  /** The exit code; null after a signal. */
  readonly code: number | null;
  /** What it wrote, both streams; English, since it runs in the C locale. */
  readonly output: string;
}

/** Runs a program of PostgreSQL to its end, under the account. A program that cannot start is an outcome too. */
export function runProgram(
  account: ServerAccount,
  program: string,
  args: readonly string[],
): Promise<ProgramOutcome> {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  const stepDown = account.stepDown && account.prefix.length === 0;
  return new Promise((resolve) => {
    const child = spawn(command, rest, {
      cwd: process.platform === 'win32' ? undefined : '/',
      env: programEnvironment(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(stepDown && account.uid !== undefined && account.gid !== undefined
        ? { uid: account.uid, gid: account.gid }
        : {}),
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The server needs none of the bot's settings and secrets, so it does not get them. */
function programEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (process.platform === 'win32') return { ...env, LC_ALL: 'C' };
  return { PATH: env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
