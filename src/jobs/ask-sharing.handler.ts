import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import { askSharing } from '../use-cases/ask-sharing.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** Who cannot be written to finds it on the card of the guidance. */
export function createAskSharing(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['ask-sharing']> {
  return async (payload) => {
    const people = await askSharing(deps, messenger, payload);
    log.info({ dossier: payload.dossierId, people }, 'asked to share');
  };
}
