import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellMeeting } from '../use-cases/tell-meeting.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof tellMeeting>[1];

/** Who is reached in no way is named to the organiser, and counted in the log. */
export function createTellMeeting(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['tell-meeting']> {
  return async (payload) => {
    const outcome = await tellMeeting(deps, means, payload);
    const fields = { meeting: payload.meetingId, sequence: payload.sequence, outcome };
    const isAll = typeof outcome === 'string' || outcome.unreached === 0;
    if (isAll) log.info(fields, 'meeting told');
    else log.warn(fields, 'meeting not told to everybody');
  };
}
