import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { CalendarEntry, CalendarPerson, LocalTime } from '../domain/calendar-entry.ts';
import { cleanText } from '../domain/clean-text.ts';
import { readEmail } from '../domain/read-answer.ts';

const ZONE = 'Europe/Brussels';

/**
 * A meeting as an iCalendar file. Its hours are those of Brussels, with the rules of that zone in the file, so that
 * every calendar shows the right one. The same entry gives the same bytes.
 */
export function renderCalendar(entry: CalendarEntry): Uint8Array {
  const { method, uid, sequence, stampedAt, organizer } = entry;
  const calendar = ical({
    prodId: { company: 'Kernbot', product: 'Kernbot', language: 'NL' },
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
    timezone: ZONE,
    summary: oneLine(entry.summary),
    location: oneLine(entry.place),
    description: lines(entry.description),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(organizer.name), email: organizer.address },
    attendees: entry.attendees.filter(isReachable).map(attendee),
  });
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function zoneRules(zone: string): string {
  const [rules] = [tzlib_get_ical_block(zone)].flat();
  if (rules === undefined) throw new Error(`there are no rules for the zone ${zone}`);
  return rules;
}

function local({ day, begin }: LocalTime): string {
  return `${day}T${begin}:00`;
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

function oneLine(text: string): string {
  return lines(text).replace(/\s+/g, ' ').trim();
}

/** Signs for a new line that some readers of a calendar end a line at become plain ones, which are escaped. */
function lines(text: string): string {
  return cleanText(text.replace(/[\u2028\u2029\u000b\u000c]/g, '\n'));
}
