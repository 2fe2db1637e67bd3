import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { renderCalendarFeed } from '../../src/documents/calendar-feed.ts';
import type { FeedCalendar, FeedEvent } from '../../src/domain/calendar-feed.ts';

const STEP: FeedEvent = {
  uid: 'step:a:intake@kernbot',
  day: '2021-03-28',
  summary: 'Aarschot: 1.1 Intakefiche',
  description: 'De Profploeg; met, tekens\nen een tweede regel',
};
const MEETING: FeedEvent = {
  uid: 'meeting:b@kernbot',
  day: '2021-03-29',
  hour: { begin: '10:00', minutes: 90 },
  summary: 'Intakegesprek',
  description: '',
};

function feed(events: readonly FeedEvent[]): FeedCalendar {
  const stampedAt = new Date('2021-01-01T09:00:00Z');
  return { name: 'Kernbot', description: 'Wat eraan komt', stampedAt, events };
}

function textOf(events: readonly FeedEvent[]): string {
  return new TextDecoder().decode(renderCalendarFeed(feed(events)));
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar to subscribe to', () => {
  test('has days as whole days that leave one free, also on the day the clocks change', () => {
    const text = textOf([STEP]);
    const [event] = eventsIn(text);
    expect(text).toContain('DTSTART;VALUE=DATE:20210328');
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(event).toMatchObject({ uid: STEP.uid, summary: STEP.summary });
    expect(event?.description).toBe(STEP.description);
    expect(event?.startDate.isDate).toBe(true);
  });

  test('has meetings at their Brussels hour, with the rules of the zone in it', () => {
    const text = textOf([MEETING]);
    expect(text).toContain('BEGIN:VTIMEZONE');
    expect(text).toContain('DTSTART;TZID=Europe/Brussels:20210329T100000');
    expect(text).toContain('DTEND;TZID=Europe/Brussels:20210329T113000');
  });

  test('asks to be looked at again every hour, and is no invitation', () => {
    const text = textOf([STEP]);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(text).not.toMatch(/^METHOD|^ATTENDEE|^ORGANIZER/m);
  });

  test('is the same to the byte when nothing changed, and stands without any event', () => {
    expect(textOf([STEP, MEETING])).toBe(textOf([STEP, MEETING]));
    expect(eventsIn(textOf([]))).toEqual([]);
  });

  test('keeps typed text from becoming a line of its own', () => {
    const evil = 'x\r\nBEGIN:VALARM\u2028ATTACH:https://evil.example\nEND:VEVENT';
    const events = eventsIn(textOf([{ ...STEP, summary: evil, description: evil }]));
    expect(events).toHaveLength(1);
    expect(events[0]?.component.getAllSubcomponents('valarm')).toEqual([]);
  });
});
