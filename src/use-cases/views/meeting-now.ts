import type { Meeting } from '../../domain/meeting.ts';
import type { MeetingNow } from '../../domain/views-meetings.ts';
import type { Dependencies } from '../dependencies.ts';

/** A meeting as somebody else left it, for whoever was changing it meanwhile. */
export async function meetingNow({ work }: Dependencies, meeting: Meeting): Promise<MeetingNow> {
  const { state, moment, proposals, place } = meeting;
  const events = await work.stores.meetings.events(meeting.id);
  return {
    state,
    moments: moment === undefined ? proposals : [moment],
    place,
    by: events.findLast(({ kind }) => kind !== 'voted')?.by.name ?? '',
  };
}
