import { statfsSync } from 'node:fs';
import path from 'node:path';
import { KernbotError } from '../../errors.ts';
import { errorCodeOf } from '../error-code.ts';

/**
 * Turns what a program of PostgreSQL wrote, or what the file system answered, into an error that
 * says what to do. `doing` completes "could not …".
 */
export function serverFailure(doing: string, folder: string, cause: unknown): KernbotError {
  const output = typeof cause === 'string' ? cause : String(errorCodeOf(cause) ?? cause);
  if (FULL.test(output) || isFull(folder)) {
    return new KernbotError(
      'DISK_FULL',
      `The disk is full: could not ${doing} (${folder}). Make room, then start again; nothing that was saved is lost.`,
      { cause },
    );
  }
  if (/permission denied|not permitted|read-only file system|EACCES|EPERM|EROFS/i.test(output)) {
    return new KernbotError(
      'DATA_FOLDER_UNUSABLE',
      `No permission: could not ${doing} (${folder}). Give the user that the bot runs as write access to the data folder, or choose another one. Said: ${lastLines(output)}`,
      { cause },
    );
  }
  if (/error while loading shared libraries|image not found|Library not loaded/i.test(output)) {
    return new KernbotError(
      'EMBEDDED_SERVER_MISSING',
      `The built-in PostgreSQL lacks libraries. Run "npm ci" with install scripts allowed, or set DATABASE_URL. Said: ${lastLines(output)}`,
      { cause },
    );
  }
  return new KernbotError(
    'EMBEDDED_SERVER_FAILED',
    `Could not ${doing} (${folder}). PostgreSQL said: ${lastLines(output)}`,
    { cause },
  );
}

const FULL =
  /No space left on device|Check free disk space|wrote only \d+ of|ENOSPC|EDQUOT|disk quota/i;
const ALMOST_NOTHING = 1_000_000;

/** On a full disk the server often cannot write down why it stopped. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path.dirname(folder));
    return bavail * bsize < ALMOST_NOTHING;
  } catch {
    return false;
  }
}

function lastLines(output: string): string {
  return output.trim().split(/\r?\n/).slice(-6).join(' | ');
}
