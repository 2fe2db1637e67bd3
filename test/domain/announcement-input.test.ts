import { describe, expect, test } from '@jest/globals';
import {
  type AudienceChoice,
  momentProblem,
  readTypedAnnouncement,
  type TypedAnnouncement,
} from '../../src/domain/announcement-input.ts';
import { REMINDERS } from '../../src/programmes/reminders.ts';

/** Monday 5 July 2021, noon in Brussels. */
const NOW = new Date('2021-07-05T10:00:00Z');
const CHOICES: readonly AudienceChoice[] = [
  {
    value: 'channels:profploeg',
    programmeId: 'profploeg',
    programmeName: 'De Profploeg',
    audience: { kind: 'channels' },
  },
  {
    value: 'drafts:r1',
    programmeId: 'profploeg',
    programmeName: 'De Profploeg',
    audience: { kind: 'makers', roundId: 'r1', onlyDrafts: true },
    roundName: 'Eerste ronde',
  },
];
const TYPED = { title: 'Infosessie', text: 'Kom ook.', audience: 'channels:profploeg', when: '' };

function read(typed: TypedAnnouncement, now = NOW) {
  return readTypedAnnouncement(
    { ...TYPED, ...typed },
    { choices: CHOICES, rulesOf: () => REMINDERS, now },
  );
}

function problemsOf(typed: TypedAnnouncement, now = NOW) {
  const result = read(typed, now);
  return result.ok ? [] : result.reason;
}

describe('a typed announcement', () => {
  test('without a moment goes out as soon as it is sent', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        programmeId: 'profploeg',
        audience: { kind: 'channels' },
        title: 'Infosessie',
        text: 'Kom ook.',
      },
    });
  });

  test.each([
    ['maandag 12 juli 2021 om 10 uur', '2021-07-12T08:00:00.000Z'],
    ['morgen om 9u30', '2021-07-06T07:30:00.000Z'],
    ['6/12/2021 om 14:05', '2021-12-06T13:05:00.000Z'],
  ])('goes out at %s in Brussels', (when, moment) => {
    const result = read({ when });
    expect(result.ok && result.value.sendAt?.toISOString()).toBe(moment);
  });

  test.each(['nu', 'Meteen.', ' zo snel mogelijk '])('goes out at once with “%s”', (when) => {
    const result = read({ when });
    expect(result.ok && result.value.sendAt === undefined).toBe(true);
  });

  test('keeps its lines, and its title on one', () => {
    const result = read({ title: ' Een\n titel ', text: 'Eerst.\r\n\r\n\r\n\r\nDan. ' });
    expect(result.ok && [result.value.title, result.value.text]).toEqual([
      'Een titel',
      'Eerst.\n\nDan.',
    ]);
  });

  test('is told everything that is wrong at once', () => {
    const typed = { title: '', text: ' \n ', audience: 'makers:elders', when: 'ooit' };
    expect(problemsOf(typed)).toEqual([
      { field: 'title', kind: 'missing' },
      { field: 'text', kind: 'missing' },
      { field: 'audience', kind: 'missing' },
      { field: 'when', kind: 'unreadable' },
    ]);
  });

  test('is refused when nobody would read it to the end', () => {
    expect(problemsOf({ title: 'x'.repeat(81), text: '🙂'.repeat(10_000) })).toEqual([
      { field: 'title', kind: 'tooLong', length: 81 },
      { field: 'text', kind: 'tooLong', length: 10_000 },
    ]);
  });

  test.each([
    '2021-07-06T10:00:00+05:00',
    '2021-07-06T10:00:00Z',
    '6 juli 2021 om 10:00 UTC',
    '6 juli 2021 om 10 uur GMT',
    '6 juli 2021 10:00 +02:00',
    '6 juli 2021 om 10 uur Londense tijd',
  ])('is refused with an hour of elsewhere: %s', (when) => {
    expect(problemsOf({ when })).toEqual([{ field: 'when', kind: 'zone' }]);
  });

  test('is asked for the hour when only a day was typed', () => {
    expect(problemsOf({ when: '12 juli 2021' })).toEqual([{ field: 'when', kind: 'noHour' }]);
  });

  test('is refused in the past, and more than a year ahead', () => {
    expect(problemsOf({ when: '5 juli 2021 om 11 uur' })).toEqual([
      { field: 'when', kind: 'past' },
    ]);
    expect(problemsOf({ when: '1 juli 2023 om 11 uur' })).toEqual([
      { field: 'when', kind: 'tooFar' },
    ]);
  });

  test.each([
    ['zaterdag 10 juli 2021 om 10 uur', '2021-07-12T07:00:00.000Z'],
    ['6 juli 2021 om 7 uur', '2021-07-06T07:00:00.000Z'],
    ['21 juli 2021 om 10 uur', '2021-07-22T07:00:00.000Z'],
    ['24 december 2021 om 20 uur', '2022-01-03T08:00:00.000Z'],
  ])('in the night, a weekend or a holiday is offered the next moment: %s', (when, next) => {
    expect(problemsOf({ when })).toEqual([{ field: 'when', kind: 'quiet', next: new Date(next) }]);
  });

  test('at once in the weekend is offered Monday', () => {
    const saturday = new Date('2021-07-10T10:00:00Z');
    const next = new Date('2021-07-12T07:00:00Z');
    expect(problemsOf({}, saturday)).toEqual([{ field: 'when', kind: 'quiet', next }]);
    expect(momentProblem(REMINDERS, next, saturday)).toBeUndefined();
  });
});
