import type { CalendarEntry, CalendarPerson } from '../../domain/calendar-entry.ts';
import { localEnd, type Meeting, type MeetingMoment } from '../../domain/meeting.ts';
import type { MeetingHead } from '../../domain/views-meetings.ts';
import { meetingMailTexts } from '../../texts/meeting-mail-texts.ts';
import { placeWords } from '../../texts/meeting-words.ts';

export interface EntryPart {
  readonly method: CalendarEntry['method'];
  readonly attendees: readonly CalendarPerson[];
  /** False for guests, who learn nothing of the file. */
  readonly named: boolean;
}

/** A meeting as calendars take it; the same bot, the same meeting and the same sequence give the same entry. */
export function calendarEntryOf(
  meeting: Meeting & { readonly moment: MeetingMoment },
  head: MeetingHead,
  organizer: CalendarPerson,
  { method, attendees, named }: EntryPart,
): CalendarEntry {
  const { id, sequence, changedAt, moment, place, agenda, title } = meeting;
  const about = [head.programmeName, ...(named ? [head.reference] : [])].join(' · ');
  const points = agenda === '' ? [] : [`${meetingMailTexts.agenda}:\n${agenda}`];
  return {
    method,
    uid: `${id}@kernbot`,
    sequence,
    stampedAt: changedAt,
    from: { day: moment.day, begin: moment.begin },
    until: localEnd(moment),
    summary: meetingMailTexts.calendarSummary(title, head.municipality),
    place: placeWords(place),
    description: [about, ...points, meetingMailTexts.calendarNote].join('\n\n'),
    organizer,
    attendees,
  };
}

/** The meeting, when it has a moment; one that is still voted on is on no calendar. */
export function withMoment(
  meeting: Meeting,
): (Meeting & { readonly moment: MeetingMoment }) | undefined {
  const { moment } = meeting;
  return moment === undefined ? undefined : { ...meeting, moment };
}
