import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { announceSession } from '../use-cases/publish-session.ts';
import type { JobHandler } from './job.ts';

export function createPublishSession(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<{ sessionId: string }> {
  return async ({ sessionId }) => {
    const outcome = await announceSession(deps, messenger, sessionId);
    log.info({ session: sessionId, outcome }, 'answers of a question round');
  };
}
