import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { showSession } from '../use-cases/show-session.ts';
import type { JobHandler, JobPayloads } from './job.ts';

export function createShowSession(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['show-session']> {
  return async ({ sessionId, ...person }) => {
    const outcome = await showSession(deps, messenger, person, sessionId);
    log.info({ session: sessionId, outcome }, 'question round to a caseworker');
  };
}
