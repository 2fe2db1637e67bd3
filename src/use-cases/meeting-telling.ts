import type { Meeting, MeetingEvent } from '../domain/meeting.ts';
import type { MeetingHead, MeetingUnreachedView } from '../domain/views-meetings.ts';
import type { AttendeeReach } from './attendee-reach.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import type { MeetingMeans } from './meeting-post.ts';
import { tellPerson } from './tell-person.ts';

/** What people are told now of a meeting, and with what. */
export interface MeetingTelling {
  readonly deps: Dependencies;
  readonly means: MeetingMeans;
  readonly file: File;
  readonly head: MeetingHead;
  readonly meeting: Meeting;
  /** What happened to it. */
  readonly event: MeetingEvent;
  /** `asked`: when they can. */
  readonly what: 'asked' | 'fixed' | 'moved' | 'changed' | 'cancelled';
  /** Those who must be there, with how they are reached. */
  readonly reaches: readonly AttendeeReach[];
}

/**
 * Names to the organiser whom nothing could be brought to. Of a proposal that is no news: the card with the votes
 * says it, and so does that of a meeting that they were never asked for.
 */
export async function tellUnreached(
  { deps, means, meeting, head, what }: MeetingTelling,
  { names, guests }: Pick<MeetingUnreachedView, 'names' | 'guests'>,
): Promise<void> {
  if (names.length + guests.length === 0 || what === 'asked' || what === 'cancelled') return;
  const view: MeetingUnreachedView = {
    kind: 'meetingUnreached',
    nonce: deps.ids.uuid(),
    meetingId: meeting.id,
    head,
    names,
    guests,
  };
  const key = `meeting-${meeting.id}-${meeting.sequence}-unreached`;
  await tellPerson(deps, means.messenger, meeting.organiser, { key, view });
}
