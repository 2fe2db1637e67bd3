import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** Room for the built-in database with its log, and little more. */
const DISK_MB = 320;
const CHUNK = Buffer.alloc(256 * 1024);
const FILL_MS = 100;

/** The disk with the bot's own database is full, and stays so whatever the database gives back. */
export function diskFull(): Fault {
  const folder = join(tmpdir(), `kernbot-full-${process.pid}`);
  const ballast = join(folder, 'ballast');
  return {
    name: 'disk-full',
    says: `the disk (a tmpfs of ${DISK_MB} MB) of the built-in database is filled to the last byte, then emptied`,
    mailMayRepeat: true,
    async impossible() {
      const why = mounted(folder);
      if (why === undefined) unmounted(folder);
      return why;
    },
    async place() {
      const why = mounted(folder);
      if (why !== undefined) throw new Error(why);
      const dataDir = mkdtempSync(join(folder, 'data-'));
      chmodSync(dataDir, 0o755);
      return { dataDir, close: async () => unmounted(folder) };
    },
    async layOn(_stage, ms) {
      const end = performance.now() + ms;
      let bytes = 0;
      while (performance.now() < end) {
        bytes += fill(ballast);
        await delay(FILL_MS);
      }
      rmSync(ballast);
      return { filledMb: Math.round(bytes / 1024 / 1024) };
    },
  };
}

/** Undefined when it is there now; else why not. */
function mounted(folder: string): string | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const args = ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=755`, 'tmpfs', folder];
  const { status, stderr, error } = spawnSync('mount', args);
  if (status === 0) return undefined;
  rmdirSync(folder);
  return `this machine does not let us mount a small disk: ${String(error ?? stderr).trim()}`;
}

function unmounted(folder: string): void {
  spawnSync('umount', ['-l', folder]);
  rmdirSync(folder);
}

/** Takes every byte that is free; gives how many. */
function fill(file: string): number {
  const open = openSync(file, 'a');
  let bytes = 0;
  try {
    for (;;) bytes += writeSync(open, CHUNK);
  } catch {
    // Full in pieces of this size; the rest goes byte by byte to the database, which needs more at a time.
  } finally {
    try {
      fsyncSync(open);
    } catch {
      // Nothing to sync to.
    }
    closeSync(open);
  }
  return bytes;
}
