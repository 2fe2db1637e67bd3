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

async function usedPart(limit: (pid: number) => CpuShare | Promise<CpuShare>): Promise<number> {
  const pid = busy.pid ?? 0;
  const share = await limit(pid);
  const [before, started] = [cpuMs(pid), performance.now()];
  await delay(MEASURED_MS);
  const used = (cpuMs(pid) - before) / (performance.now() - started);
  await share.release();
  return used;
}

test('a process that would use a whole processor gets about its share', async () => {
  expect(await usedPart((pid) => limitCpu(pid, 0.25))).toBeLessThan(0.5);
});

test('also where the kernel lets nobody set a quota', async () => {
  expect(await usedPart((pid) => byStopping(pid, 0.25))).toBeLessThan(0.5);
});
