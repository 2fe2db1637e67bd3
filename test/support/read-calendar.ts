import ICAL from 'ical.js';

/** A calendar file as another program reads it. */
export interface ReadCalendar {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly stampedAt: Date;
  readonly start: Date;
  readonly end: Date;
  /** Of the begin: the zone that the file names. */
  readonly zone: string;
  readonly summary: string;
  readonly place: string;
  readonly description: string;
  readonly organizer: string;
  readonly attendees: readonly string[];
  /** Names of the properties of the meeting, in order. */
  readonly properties: readonly string[];
}

/** Reads the one meeting of a calendar file, by the rules for its zone that the file itself brings. */
export function readCalendar(content: Uint8Array | string): ReadCalendar {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const meetings = calendar.getAllSubcomponents('vevent');
  const [meeting] = meetings;
  if (meeting === undefined || meetings.length > 1) throw new Error('There is not one meeting.');
  const event = new ICAL.Event(meeting);
  const moment = (time: ICAL.Time): Date => {
    const zone = zones.find(({ tzid }) => tzid === time.zone?.tzid);
    if (zone === undefined) throw new Error(`The file has no rules for ${time.zone?.tzid}.`);
    return time.convertToZone(ICAL.Timezone.utcTimezone).toJSDate();
  };
  const text1 = (name: string) => String(meeting.getFirstPropertyValue(name) ?? '');
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    status: text1('status'),
    stampedAt: new Date(text1('dtstamp')),
    start: moment(event.startDate),
    end: moment(event.endDate),
    zone: event.startDate.zone?.tzid ?? '',
    summary: event.summary,
    place: event.location,
    description: event.description,
    organizer: event.organizer,
    attendees: event.attendees.map((one) => String(one.getFirstValue())),
    properties: meeting.getAllProperties().map(({ name }) => name),
  };
}
