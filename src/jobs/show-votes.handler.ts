import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { followMeeting } from '../use-cases/follow-meeting.ts';
import type { JobHandler, JobPayloads } from './job.ts';

export function createShowVotes(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['show-votes']> {
  return async ({ meetingId }) => {
    const cards = await followMeeting(deps, messenger, meetingId);
    log.info({ meeting: meetingId, cards }, 'votes shown');
  };
}
