import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { followUp } from '../use-cases/follow-up.ts';
import type { JobHandler } from './job.ts';

export function createFollowUp(deps: Dependencies, log: Log): JobHandler<unknown> {
  return async () => {
    const outcome = await followUp(deps);
    log.info(outcome, 'follow-up of guidances that ended');
  };
}
