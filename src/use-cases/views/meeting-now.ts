import { type Meeting, type MeetingEvent, momentsOf } from '../../domain/meeting.ts';
import type { MeetingNow } from '../../domain/views-meetings.ts';
import type { Dependencies } from '../dependencies.ts';

/** A meeting as somebody else left it, for whoever was changing it meanwhile. */
export async function meetingNow(deps: Dependencies, meeting: Meeting): Promise<MeetingNow> {
  const { state, place } = meeting;
  const last = await lastChange(deps, meeting);
  return { state, moments: momentsOf(meeting), place, by: last?.by.name ?? '' };
}

/** What happened last, but for votes: those stand with the moments. */
export async function lastChange(
  { work }: Dependencies,
  { id }: Meeting,
): Promise<MeetingEvent | undefined> {
  const events = await work.stores.meetings.events(id);
  return events.findLast(({ kind }) => kind !== 'voted');
}
