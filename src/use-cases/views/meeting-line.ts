import type { Actor } from '../../domain/access.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { attendeeFor } from '../../domain/meeting-people.ts';
import { stillToVote } from '../../domain/meeting-votes.ts';
import type { MeetingLine } from '../../domain/views-meetings.ts';

/** One meeting on a list, for whoever looks. */
export function meetingLine(meeting: Meeting, municipality: string, actor: Actor): MeetingLine {
  const { id, title, state, moment, proposals } = meeting;
  const own = attendeeFor(meeting, actor);
  return {
    meetingId: id,
    title,
    municipality,
    state,
    ...(moment === undefined ? {} : { moment }),
    proposed: proposals.length,
    asksVote:
      state === 'proposed' &&
      own !== undefined &&
      stillToVote(meeting).some(({ key }) => key === own.key),
  };
}
