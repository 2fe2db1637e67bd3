import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { takeLargeImport } from '../use-cases/tell-import.ts';
import type { JobHandler, JobPayloads } from './job.ts';

export function createTakeImport(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['take-import']> {
  return async ({ importId, ...person }) => {
    const outcome = await takeLargeImport(deps, messenger, person, importId);
    log.info({ import: importId, outcome }, 'large table of applications taken in');
  };
}
