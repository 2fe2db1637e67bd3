import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellHandler } from '../use-cases/tell-handler.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** Whoever cannot be told finds the file on the work list, where it is the caseworkers' turn. */
export function createTellHandler(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['tell-handler']> {
  return async (payload) => {
    const outcome = await tellHandler(deps, messenger, payload);
    log.info({ dossier: payload.dossierId, version: payload.version, outcome }, 'handler told');
  };
}
