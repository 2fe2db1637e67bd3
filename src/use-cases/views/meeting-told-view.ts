import type { Meeting } from '../../domain/meeting.ts';
import type { MeetingHead, MeetingOverView, MeetingToldView } from '../../domain/views-meetings.ts';
import type { Dependencies } from '../dependencies.ts';
import { peopleShown } from './meeting-view.ts';

/** Tells somebody who must be there what a meeting is now; `by`: who made it so. */
export function meetingToldView(
  { ids }: Pick<Dependencies, 'ids'>,
  meeting: Meeting,
  { head, what, by, mailed }: Pick<MeetingToldView, 'head' | 'what' | 'by' | 'mailed'>,
): MeetingToldView {
  const { id, moment, place, agenda, attendees, reason } = meeting;
  return {
    kind: 'meetingTold',
    nonce: ids.uuid(),
    meetingId: id,
    head,
    what,
    by,
    ...(moment === undefined ? {} : { moment }),
    place,
    agenda,
    people: peopleShown(attendees),
    ...(reason === undefined ? {} : { reason }),
    mailed,
  };
}

/** What stays of a card about what a meeting was before. */
export function meetingOverView(
  { ids }: Pick<Dependencies, 'ids'>,
  { id, moment }: Meeting,
  head: MeetingHead,
  what: MeetingOverView['what'],
): MeetingOverView {
  return {
    kind: 'meetingOver',
    nonce: ids.uuid(),
    meetingId: id,
    head,
    what,
    ...(moment === undefined ? {} : { moment }),
  };
}
