import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellCodeUsed } from '../use-cases/tell-code-used.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** Somebody without a chat of their own with the bot is no reason to try again: the list shows it too. */
export function createTellCodeUsed(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['tell-code-used']> {
  return async (used) => {
    const outcome = await tellCodeUsed(deps, messenger, used);
    log.info({ programme: used.programmeId, gives: used.gives, outcome }, 'code for a role used');
  };
}
