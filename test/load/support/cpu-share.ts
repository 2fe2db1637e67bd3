import { existsSync } from 'node:fs';
import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A process that gets only a part of one processor, whatever else the machine has left. */
export interface CpuShare {
  readonly how: 'quota of a cgroup' | 'stopped and continued';
  /** The process gets all again. */
  release(): Promise<void>;
}

/** Short, so that a turn is slowed down evenly rather than halted for long. */
const PERIOD_MS = 20;
const ROOT = '/sys/fs/cgroup';

/**
 * Limits a process to this share (0 to 1) of one processor: by the kernel's own quota where this machine lets us set
 * one, otherwise by stopping it for the rest of every period.
 */
export async function limitCpu(pid: number, share: number): Promise<CpuShare> {
  return (await byQuota(pid, share).catch(() => undefined)) ?? byStopping(pid, share);
}

/** Of the first version of cgroups, or of the second. Undefined when there are none. */
async function byQuota(pid: number, share: number): Promise<CpuShare | undefined> {
  const isFirst = existsSync(join(ROOT, 'cpu', 'cgroup.procs'));
  const parent = isFirst ? join(ROOT, 'cpu') : ROOT;
  if (!existsSync(join(parent, 'cgroup.procs'))) return undefined;
  const group = join(parent, `kernbot-load-${pid}`);
  const [period, quota] = [PERIOD_MS * 1000, Math.round(PERIOD_MS * 1000 * share)];
  const leave = async (): Promise<void> => {
    await writeFile(join(parent, 'cgroup.procs'), String(pid)).catch(() => undefined);
    await rmdir(group);
  };
  await mkdir(group);
  try {
    if (isFirst) {
      await writeFile(join(group, 'cpu.cfs_period_us'), String(period));
      await writeFile(join(group, 'cpu.cfs_quota_us'), String(quota));
    } else await writeFile(join(group, 'cpu.max'), `${quota} ${period}`);
    await writeFile(join(group, 'cgroup.procs'), String(pid));
  } catch (error) {
    await leave();
    throw error;
  }
  return { how: 'quota of a cgroup', release: leave };
}

/** Halting is not exact to the millisecond, so the period is longer. */
const STOPPING_PERIOD_MS = 100;

export function byStopping(pid: number, share: number): CpuShare {
  let timer: NodeJS.Timeout | undefined;
  const signal = (name: 'SIGSTOP' | 'SIGCONT', forMs: number, next: () => void): void => {
    try {
      process.kill(pid, name);
    } catch {
      return; // It is gone.
    }
    timer = setTimeout(next, forMs);
  };
  const halt = (): void => signal('SIGSTOP', STOPPING_PERIOD_MS * (1 - share), go);
  const go = (): void => signal('SIGCONT', STOPPING_PERIOD_MS * share, halt);
  halt();
  return {
    how: 'stopped and continued',
    async release() {
      clearTimeout(timer);
      signal('SIGCONT', 0, () => undefined);
    },
  };
}
