import { localEnd, type Meeting, type MeetingMoment, momentsOf } from './meeting.ts';
import type { TypedMeeting } from './meeting-input.ts';
import { dayInWords } from './time.ts';

/** "dinsdag 7 september 2027 van 10.00 tot 12.00 uur", which can be read back to the same. */
export function meetingMomentInWords(moment: MeetingMoment): string {
  const [from, until] = [moment.begin, localEnd(moment).begin].map((hour) =>
    hour.replace(':', '.'),
  );
  return `${dayInWords(moment.day)} van ${from} tot ${until} uur`;
}

/** A meeting as somebody would type it: what the fields of its form hold. */
export function meetingInWords(meeting: Meeting): TypedMeeting {
  const { place, agenda, attendees, guests } = meeting;
  const moments = momentsOf(meeting);
  const [moment1 = '', moment2 = '', moment3 = ''] = moments.map(meetingMomentInWords);
  return {
    moment1,
    moment2,
    moment3,
    duration: String(moments[0]?.minutes ?? ''),
    place,
    agenda,
    attendees: attendees.map(({ key }) => key).join(),
    guests: guests.join('\n'),
  };
}
