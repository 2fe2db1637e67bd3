import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { FeedCalendar, FeedEvent } from '../domain/calendar-feed.ts';
import { localEnd } from '../domain/meeting.ts';
import { CALENDAR_ZONE, lines, local, MADE_BY, oneLine, zoneRules } from './calendar-parts.ts';

/** How often a calendar program is asked to look again, in seconds. */
const LOOK_AGAIN_SECONDS = 3600;

/**
 * A calendar to subscribe to. Meetings have their Brussels hours, with the rules of that zone in the file; all else is
 * of a whole day and leaves that day free. The same input gives the same bytes.
 */
export function renderCalendarFeed(feed: FeedCalendar): Uint8Array {
  const calendar = ical({
    prodId: MADE_BY,
    name: oneLine(feed.name),
    description: oneLine(feed.description),
    ttl: LOOK_AGAIN_SECONDS,
    timezone: { name: null, generator: zoneRules },
  });
  for (const event of feed.events) {
    calendar.createEvent({
      id: event.uid,
      stamp: feed.stampedAt,
      summary: oneLine(event.summary),
      description: lines(event.description),
      ...timesOf(event),
    });
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function timesOf({ day, hour }: FeedEvent) {
  if (hour === undefined) {
    return {
      start: day,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    };
  }
  const moment = { day, ...hour };
  const [start, end] = [local(moment), local(localEnd(moment))];
  return { start, end, timezone: CALENDAR_ZONE };
}
