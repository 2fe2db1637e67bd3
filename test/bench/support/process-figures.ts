import { readdirSync, readFileSync } from 'node:fs';

/** Of Linux; milliseconds per tick of the counters in /proc. */
const TICK_MS = 10;

/** Processor time of a process so far, own and for the system, in milliseconds. */
export function cpuMs(pid: number): number {
  const { userTicks, systemTicks } = statOf(pid);
  return (userTicks + systemTicks) * TICK_MS;
}

/** Processor time of the children of a process: a database server's connections. */
export function childrenCpuMs(parent: number): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return children.reduce((sum, name) => {
    try {
      const { parentPid, userTicks, systemTicks } = statOf(Number(name));
      return parentPid === parent ? sum + (userTicks + systemTicks) * TICK_MS : sum;
    } catch {
      return sum;
    }
  }, 0);
}

/** Memory that is held in the machine, in MiB. */
export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

function statOf(pid: number) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands in brackets and may hold anything.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return { parentPid: fields[1], userTicks: fields[11] ?? 0, systemTicks: fields[12] ?? 0 };
}
