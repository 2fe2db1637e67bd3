import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const script = new URL('./support/tell-when-to-stop.ts', import.meta.url).pathname;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kernbot-stop-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function contentOf(file: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const content = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (content !== '') return content;
    await delay(50);
  }
  return '';
}

test('a process that npm started through a shell ends when npm is killed hard', async () => {
  const file = join(folder, 'npm');
  const run = `"${process.execPath}" "${script}" "${file}"; true`;
  const likeNpm = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(run)}]); setInterval(() => {}, 1000);`;
  const npm = spawn(process.execPath, ['-e', likeNpm], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  await contentOf(file);
  npm.kill('SIGKILL');
  expect(await contentOf(`${file}.reason`)).toBe('parent gone');
});

test('a process that is asked to end says by which signal', async () => {
  const file = join(folder, 'term');
  spawn(process.execPath, [script, file]);
  process.kill(Number(await contentOf(file)), 'SIGTERM');
  expect(await contentOf(`${file}.reason`)).toBe('SIGTERM');
});
