import { describe, expect, test } from '@jest/globals';
import {
  type MeetingContext,
  readTypedMeeting,
  type TypedMeeting,
  withoutGaps,
} from '../../src/domain/meeting-input.ts';
import { meetingInWords } from '../../src/domain/meeting-words.ts';
import {
  AS_AN,
  AS_BRAM,
  aProposal,
  BY_AN,
  MONDAY,
  THURSDAY,
  TUESDAY,
} from '../support/sample-meeting.ts';
import { done } from '../support/sent-dossier.ts';

const TO_FIX = { least: 1, most: 1 };
const CONTEXT: MeetingContext = { now: MONDAY, possible: [AS_AN, AS_BRAM], bounds: TO_FIX };

function typed(changes: Partial<TypedMeeting> = {}): TypedMeeting {
  return {
    moment1: 'dinsdag 7 september 2027 om 10u',
    moment2: '',
    moment3: '',
    duration: '120',
    place: ' Stadhuis,\n Markt ',
    agenda: 'Een\r\nTwee',
    attendees: AS_AN.key,
    guests: '',
    ...changes,
  };
}

const problemsOf = (changes: Partial<TypedMeeting>, context = CONTEXT) => {
  const read = readTypedMeeting(typed(changes), context);
  return read.ok ? [] : read.reason;
};
const momentOf = (moment1: string) =>
  done(readTypedMeeting(typed({ moment1 }), CONTEXT)).moments[0];

describe('a moment is read as people type it', () => {
  test.each([
    ['dinsdag 7 september 2027 om 10u', '2027-09-07', '10:00', 120],
    ['Dinsdag 7 september om 10 uur.', '2027-09-07', '10:00', 120],
    ['7/9/2027 10:00', '2027-09-07', '10:00', 120],
    ['7 september 2027 om 9.30 uur', '2027-09-07', '09:30', 120],
    ['morgen om 14u30', '2027-08-17', '14:30', 120],
    ['dinsdag 7 september 2027 van 10u tot 12u30', '2027-09-07', '10:00', 150],
    ['7/9/2027 10:00-11:15', '2027-09-07', '10:00', 75],
    ['7 september van 9 tot 12 uur', '2027-09-07', '09:00', 180],
    ['7/9 14u – 16u', '2027-09-07', '14:00', 120],
    ['7-9-2027 14u', '2027-09-07', '14:00', 120],
  ])('%s', (text, day, begin, minutes) => {
    expect(momentOf(text)).toEqual({ day, begin, minutes });
  });

  test.each([
    ['volgende week', 'unreadable'],
    ['7 september 2027', 'noHour'],
    ['31 februari 2028 om 10u', 'unreadable'],
    ['7 september om 25u', 'unreadable'],
    ['woensdag 7 september 2027 om 10u', 'otherWeekday'],
    ['7 september van 12u tot 10u', 'endBeforeBegin'],
    ['16 augustus 2027 om 10u', 'past'],
    ['zondag 26 maart 2028 om 2u30', 'skippedHour'],
    ['7 september 2072 om 10u', 'tooFar'],
  ])('but not %s', (moment1, kind) => {
    expect(problemsOf({ moment1 })).toMatchObject([{ field: 'moment', number: 1, kind }]);
  });

  test('as the form shows it', () => {
    const proposal = aProposal();
    const again = readTypedMeeting(meetingInWords(proposal), {
      now: BY_AN.at,
      possible: proposal.attendees,
      bounds: { least: 2, most: 3 },
    });
    const { proposals, place, agenda, attendees, guests } = proposal;
    expect(done(again)).toEqual({ moments: proposals, place, agenda, attendees, guests });
    expect(proposals).toEqual([TUESDAY, THURSDAY]);
  });
});

test('texts are cleaned, and nobody is invited whom a card makes up', () => {
  const attendees = `${AS_BRAM.key},somebody:else`;
  expect(done(readTypedMeeting(typed({ attendees }), CONTEXT))).toMatchObject({
    place: 'Stadhuis, Markt',
    agenda: 'Een\nTwee',
    attendees: [AS_BRAM],
  });
});

test('a duration that is missing is asked for once, and not at all when an end is typed', () => {
  const two = { moment1: '7/9/2027 10u', moment2: '9/9/2027 10u', duration: '' };
  expect(problemsOf(two)).toEqual([{ field: 'duration', kind: 'missing' }]);
  expect(problemsOf({ moment1: '7/9/2027 10u-12u', duration: 'lang' })).toEqual([]);
});

test('moments that cannot be read are not counted as missing', () => {
  const bounds = { least: 2, most: 3 };
  const problems = problemsOf({ moment1: '?', moment2: '' }, { ...CONTEXT, bounds });
  expect(problems).toMatchObject([{ field: 'moment', number: 1, kind: 'unreadable' }]);
});

test('fields that are left empty in between close up', () => {
  const gaps = withoutGaps(typed({ moment1: ' ', moment2: 'b', moment3: 'c' }));
  expect(gaps).toMatchObject({ moment1: 'b', moment2: 'c', moment3: '' });
});

describe('guests', () => {
  const guestsOf = (guests: string) => done(readTypedMeeting(typed({ guests }), CONTEXT)).guests;

  test('are read from lines, commas and what mail programs write', () => {
    expect(
      guestsOf(
        'Bakker@tielt.be, slager@tielt.be\nJan Peeters <jan@tielt.be>; bakker@tielt.be a@b.be',
      ),
    ).toEqual(['bakker@tielt.be', 'slager@tielt.be', 'jan@tielt.be', 'a@b.be']);
  });

  test('that have no address are named', () => {
    expect(problemsOf({ guests: 'bakker@tielt.be, slager, jan@' })).toEqual([
      { field: 'guests', kind: 'invalid', invalid: ['slager', 'jan@'] },
    ]);
  });

  test('cannot bring a header or a second line along', () => {
    expect(problemsOf({ guests: 'a@b.be\rBcc: kwaad@x.be' })).toMatchObject([
      { field: 'guests', kind: 'invalid', invalid: ['Bcc:'] },
    ]);
  });
});
