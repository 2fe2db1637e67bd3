import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { holdMeetings } from '../use-cases/hold-meetings.ts';
import type { JobHandler } from './job.ts';

export function createHoldMeetings(deps: Dependencies, log: Log): JobHandler<unknown> {
  return async () => {
    const held = await holdMeetings(deps);
    if (held > 0) log.info({ meetings: held }, 'meetings held');
  };
}
