import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellAssignee } from '../use-cases/tell-handler.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** Whoever cannot be written to finds the file among their own. */
export function createTellAssignee(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['tell-assignee']> {
  return async (payload) => {
    const outcome = await tellAssignee(deps, messenger, payload);
    log.info({ dossier: payload.dossierId, version: payload.version, outcome }, 'assignee told');
  };
}
