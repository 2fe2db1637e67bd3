import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { CalendarEntry, CalendarPerson } from '../domain/calendar-entry.ts';
import { readEmail } from '../domain/read-answer.ts';
import { CALENDAR_ZONE, lines, local, MADE_BY, oneLine, zoneRules } from './calendar-parts.ts';

/**
 * A meeting as an iCalendar file. Its hours are those of Brussels, with the rules of that zone in the file, so that
 * every calendar shows the right one. The same entry gives the same bytes.
 */
export function renderCalendar(entry: CalendarEntry): Uint8Array {
  const { method, uid, sequence, stampedAt, organizer } = entry;
  const calendar = ical({
    prodId: MADE_BY,
    method: ICalCalendarMethod[method],
    // Without a zone of its own: with one, it writes the stamp as an hour of that zone, which has to be in UTC.
    timezone: { name: null, generator: zoneRules },
  });
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: stampedAt,
    start: local(entry.from),
    end: local(entry.until),
    timezone: CALENDAR_ZONE,
    summary: oneLine(entry.summary),
    location: oneLine(entry.place),
    description: lines(entry.description),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(organizer.name), email: organizer.address },
    attendees: entry.attendees.filter(isReachable).map(attendee),
  });
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function isReachable({ address }: CalendarPerson): boolean {
  return readEmail(address).ok;
}

/** Nobody reads the mailbox of the bot: calendars are asked not to answer. */
function attendee({ name, address }: CalendarPerson) {
  return {
    email: address,
    name: oneLine(name) || address,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  };
}
