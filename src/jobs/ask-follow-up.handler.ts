import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import { askFollowUp } from '../use-cases/ask-follow-up.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** Of a municipality that cannot be asked no answer comes, of which its caseworker is told. */
export function createAskFollowUp(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['ask-follow-up']> {
  return async (payload) => {
    const people = await askFollowUp(deps, messenger, payload);
    log.info({ dossier: payload.dossierId, month: payload.month, people }, 'follow-up asked');
  };
}
