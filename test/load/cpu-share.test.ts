import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cpuMs } from '../bench/support/process-figures.ts';
import { byStopping, type CpuShare, limitCpu } from './support/cpu-share.ts';

let busy: ChildProcess;
beforeEach(() => {
  busy = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
});
afterEach(() => void busy.kill('SIGKILL'));

const MEASURED_MS = 1_000;

async function usedInASecond(
  limit: (pid: number) => CpuShare | Promise<CpuShare>,
): Promise<number> {
  const pid = busy.pid ?? 0;
  const share = await limit(pid);
  const before = cpuMs(pid);
  await delay(MEASURED_MS);
  const used = cpuMs(pid) - before;
  await share.release();
  return used / MEASURED_MS;
}

test('a process that would use a whole processor gets no more than its share', async () => {
  expect(await usedInASecond((pid) => limitCpu(pid, 0.25))).toBeLessThan(0.35);
});

test('also where the kernel lets nobody set a quota', async () => {
  expect(await usedInASecond((pid) => byStopping(pid, 0.25))).toBeLessThan(0.4);
});
