import { childrenCpuMs, cpuMs } from '../../bench/support/process-figures.ts';

/** Processor time so far, in milliseconds: of each bot, of PostgreSQL, and of the generator with all that is in its process. */
export type ProcessorTimes = Readonly<Record<string, number>>;

export function processorTimes(bots: readonly number[], serverPid: number): ProcessorTimes {
  const { user, system } = process.cpuUsage();
  return {
    ...Object.fromEntries(bots.map((pid, index) => [`bot ${index + 1}`, cpuMs(pid)])),
    ...(serverPid === 0 ? {} : { PostgreSQL: cpuMs(serverPid) + childrenCpuMs(serverPid) }),
    generator: (user + system) / 1000,
  };
}

/** How much of one processor each used meanwhile, from 0 to 1. */
export function sharesOf(
  before: ProcessorTimes,
  after: ProcessorTimes,
  elapsedMs: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(after).map(([name, ms]) => [name, (ms - (before[name] ?? 0)) / elapsedMs]),
  );
}
