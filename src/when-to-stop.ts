import { readFileSync } from 'node:fs';

const PARENT_CHECK_MS = 1000;

/**
 * Resolves, with the reason, when the process is asked to end. With `watchParent` also when whoever started
 * this one is gone (a terminal that was closed hard, npm that was killed), so that nothing is left running.
 */
export function whenToStop(watchParent: boolean): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => resolve(signal));
    }
    if (!watchParent) return;
    const parent = process.ppid;
    const starter = startedByNpm() ? parentOf(parent) : undefined;
    const timer = setInterval(() => {
      const orphaned = process.ppid !== parent || (starter !== undefined && !isAlive(starter));
      if (orphaned) resolve('parent gone');
    }, PARENT_CHECK_MS);
    timer.unref();
  });
}

/** npm puts a shell between itself and the script, and that shell outlives it. */
function startedByNpm(): boolean {
  const { npm_lifecycle_event: script } = process.env;
  return script !== undefined;
}

/** The parent of a process, where the system tells (Linux); undefined elsewhere. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(parent) > 1 ? Number(parent) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
