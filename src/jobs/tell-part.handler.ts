import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellPart } from '../use-cases/tell-part.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** Whoever cannot be written to is named to whoever gave the part. */
export function createTellPart(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['tell-part']> {
  return async (payload) => {
    const people = await tellPart(deps, messenger, payload);
    log.info({ sheet: payload.sheetId, version: payload.version, people }, 'part told');
  };
}
