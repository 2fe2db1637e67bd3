import { describe, expect, test } from '@jest/globals';
import { renderCalendar } from '../../src/documents/calendar.ts';
import type { CalendarEntry } from '../../src/domain/calendar-entry.ts';
import { readCalendar } from '../support/read-calendar.ts';

function entry(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    method: 'REQUEST',
    uid: '7d6f2a10-0000-4d8f-a6e7-0000000000aa@kernbot',
    sequence: 2,
    stampedAt: new Date('2027-08-16T08:30:00Z'),
    from: { day: '2027-09-07', begin: '10:00' },
    until: { day: '2027-09-07', begin: '12:00' },
    summary: 'Intakegesprek – Tielt',
    place: 'Stadhuis, Markt 13, 8700 Tielt',
    description: 'Agenda:\n- De sleutelkwesties\n- Timing',
    organizer: { name: 'Kernbot', address: 'kernbot@vlaanderen.example' },
    attendees: [{ name: 'An Peeters', address: 'an@tielt.example' }],
    ...changes,
  };
}

const textOf = (changes: Partial<CalendarEntry> = {}) =>
  new TextDecoder().decode(renderCalendar(entry(changes)));

describe('a meeting in a calendar file', () => {
  test('is read by another program as it was written', () => {
    expect(readCalendar(renderCalendar(entry()))).toMatchObject({
      method: 'REQUEST',
      uid: '7d6f2a10-0000-4d8f-a6e7-0000000000aa@kernbot',
      sequence: 2,
      status: 'CONFIRMED',
      stampedAt: new Date('2027-08-16T08:30:00Z'),
      start: new Date('2027-09-07T08:00:00Z'),
      end: new Date('2027-09-07T10:00:00Z'),
      zone: 'Europe/Brussels',
      summary: 'Intakegesprek – Tielt',
      place: 'Stadhuis, Markt 13, 8700 Tielt',
      description: 'Agenda:\n- De sleutelkwesties\n- Timing',
      organizer: 'mailto:kernbot@vlaanderen.example',
      attendees: [expect.stringMatching(/^mailto:an@tielt\.example$/i)],
    });
  });

  test.each([
    ['in winter', '2027-01-12', '09:30', '2027-01-12T08:30:00Z'],
    ['on the day on which summer time begins', '2027-03-28', '10:00', '2027-03-28T08:00:00Z'],
    ['the day before summer time ends', '2027-10-30', '10:00', '2027-10-30T08:00:00Z'],
    ['on the day on which it ends', '2027-10-31', '10:00', '2027-10-31T09:00:00Z'],
  ])('has the hour of Brussels %s', (_, day, begin, utc) => {
    const read = readCalendar(
      renderCalendar(entry({ from: { day, begin }, until: { day, begin: '12:00' } })),
    );
    expect(read.start).toEqual(new Date(utc));
  });

  test('that is cancelled says so, under the same id', () => {
    const read = readCalendar(renderCalendar(entry({ method: 'CANCEL', sequence: 3 })));
    expect(read).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 3 });
    expect(read.uid).toBe(entry().uid);
  });

  test('is the same bytes each time', () => {
    expect(textOf()).toBe(textOf());
  });
});

describe('what people typed', () => {
  const EVIL =
    'Kom, nu; \\n of "niet"\r\nEND:VEVENT\nATTENDEE:mailto:kwaad@x.example\u2028BEGIN:VALARM\u0000\u0007\u202e\u000bEND:VCALENDAR';

  test('adds nothing to the file, wherever it stands', () => {
    const name = { name: EVIL, address: 'an@tielt.example' };
    const evil = { summary: EVIL, place: EVIL, description: EVIL, attendees: [name] };
    const read = readCalendar(renderCalendar(entry({ ...evil, organizer: { ...name } })));
    const plain = readCalendar(renderCalendar(entry()));
    expect(read.properties).toEqual(plain.properties);
    expect(read.attendees).toHaveLength(1);
    expect(read.summary).toBe(
      'Kom, nu; \\n of "niet" END:VEVENT ATTENDEE:mailto:kwaad@x.example BEGIN:VALARM END:VCALENDAR',
    );
    expect(read.description).toContain('"niet"\nEND:VEVENT\nATTENDEE:mailto:kwaad@x.example\n');
    expect(textOf(evil)).not.toMatch(/^(?:ATTENDEE:mailto:kwaad|BEGIN:VALARM)/m);
  });

  test('is folded at 75 bytes, never within a letter', () => {
    const description = 'é😀 ,;\\'.repeat(400);
    const written = textOf({ description });
    const sizes = written.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(written).not.toContain('\ufffd');
    expect(readCalendar(written).description).toBe(description);
  });

  test('that is no address invites nobody', () => {
    const attendees = [
      { name: '', address: 'an@tielt.example\r\nBEGIN:VEVENT' },
      { name: '', address: '' },
      { name: '', address: 'bram@tielt.example' },
    ];
    const read = readCalendar(renderCalendar(entry({ attendees })));
    expect(read.attendees).toEqual([expect.stringMatching(/^mailto:bram@tielt\.example$/i)]);
  });

  test('of every kind ends each line as the standard wants', () => {
    expect(textOf({ description: EVIL })).not.toMatch(
      /[^\r]\n|\r[^\n]|[\u0000-\u0008\u000e-\u001f]/,
    );
  });
});
