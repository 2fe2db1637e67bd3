import { stat, statfs } from 'node:fs/promises';
import type { Surroundings } from '../domain/ports-operations.ts';
import { readCertificateEnd } from './read-certificate.ts';

export interface SurroundingsOptions {
  readonly publicUrl: string;
  /** Brussels day. */
  readonly secretExpiresOn: string | undefined;
  /** A file that is touched, or made anew, by each backup that went well. */
  readonly backupStampFile: string | undefined;
  /** Folder of the bot's own database; absent when it is on a server. */
  readonly dataDir: string | undefined;
}

/** What surrounds the bot: its address, its backups, its disk. */
export function createSurroundings(options: SurroundingsOptions): Surroundings {
  const { publicUrl, secretExpiresOn, backupStampFile, dataDir } = options;
  return {
    secretExpiresOn,
    certificateEndsAt: () => readCertificateEnd(publicUrl),
    async backupMadeAt() {
      return backupStampFile === undefined ? undefined : await lastChange(backupStampFile);
    },
    async freeBytes() {
      if (dataDir === undefined) return undefined;
      const { bavail, bsize } = await statfs(dataDir);
      return bavail * bsize;
    },
  };
}

async function lastChange(file: string): Promise<Date | 'never'> {
  try {
    return (await stat(file)).mtime;
  } catch (error) {
    if (isNotThere(error)) return 'never';
    throw error;
  }
}

function isNotThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
