import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { showImport } from '../use-cases/tell-import.ts';
import type { JobHandler, JobPayloads } from './job.ts';

export function createShowImport(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['show-import']> {
  return async ({ importId, ...person }) => {
    const outcome = await showImport(deps, messenger, person, importId);
    log.info({ import: importId, outcome }, 'table of applications to a caseworker');
  };
}
