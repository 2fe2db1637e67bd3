import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellRound } from '../use-cases/tell-round.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** Who cannot be written to in Teams is skipped, and counted in the log. */
export function createTellRound(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['tell-round']> {
  return async (payload) => {
    const outcome = await tellRound(deps, messenger, payload);
    const fields = { round: payload.roundId, version: payload.version, outcome };
    const isAll = outcome !== 'gone' && outcome.unreachable === 0;
    if (isAll) log.info(fields, 'round told');
    else log.warn(fields, 'round not told to everybody');
  };
}
