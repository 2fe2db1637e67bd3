import { describe, expect, test } from '@jest/globals';
import { momentKey, momentKeys } from '../../src/domain/meeting.ts';
import { isTold } from '../../src/domain/meeting-change.ts';
import { cancelMeeting, fixMeeting, markHeld, vote } from '../../src/domain/meeting-life.ts';
import { momentWarnings } from '../../src/domain/meeting-plan.ts';
import {
  addGuests,
  fixMeetingAtOnce,
  moveMeeting,
  proposeAgain,
  proposeMeeting,
} from '../../src/domain/meeting-proposal.ts';
import { refused } from '../../src/domain/result.ts';
import {
  AN,
  AS_AN,
  AS_BRAM,
  AS_FATIMA,
  aPlan,
  aProposal,
  BY_AN,
  BY_BRAM,
  FRIDAY,
  LATER_THAT_DAY,
  MONDAY,
  SUBJECT,
  THURSDAY,
  TUESDAY,
} from '../support/sample-meeting.ts';
import { done } from '../support/sent-dossier.ts';

const SEEN = momentKeys([TUESDAY, THURSDAY]);
const propose = (plan = aPlan()) => proposeMeeting('m', SUBJECT, plan, BY_AN);
const fixed = () => done(fixMeeting(aProposal(), 1, 0, BY_AN)).meeting;

describe('proposing a meeting', () => {
  test('asks everybody who must be there for two or three moments, in order of time', () => {
    const { meeting, events } = done(propose(aPlan({ moments: [FRIDAY, TUESDAY, THURSDAY] })));
    expect(meeting).toMatchObject({
      ...SUBJECT,
      organiser: AN,
      state: 'proposed',
      proposals: [TUESDAY, THURSDAY, FRIDAY],
      attendees: [AS_AN, AS_BRAM, AS_FATIMA],
      sequence: 0,
      version: 1,
      changedAt: MONDAY,
    });
    expect(meeting.moment).toBeUndefined();
    expect(events).toEqual([{ kind: 'proposed', sequence: 0, by: AN, at: MONDAY, details: {} }]);
  });

  test.each([
    [
      'one moment',
      { moments: [TUESDAY] },
      { field: 'moments', kind: 'tooFew', bounds: { least: 2, most: 3 } },
    ],
    [
      'four moments',
      { moments: [TUESDAY, THURSDAY, FRIDAY, { ...FRIDAY, begin: '15:00' }] },
      { field: 'moments', kind: 'tooMany', bounds: { least: 2, most: 3 } },
    ],
    [
      'a moment that is over',
      { moments: [{ ...TUESDAY, day: '2027-08-16', begin: '10:30' }, THURSDAY] },
      { field: 'moment', number: 1, kind: 'past' },
    ],
    [
      'an end before the begin',
      { moments: [TUESDAY, { ...THURSDAY, minutes: -60 }] },
      { field: 'moment', number: 2, kind: 'endBeforeBegin' },
    ],
    [
      'a year that is far off',
      { moments: [TUESDAY, { ...THURSDAY, day: '2072-09-09' }] },
      { field: 'moment', number: 2, kind: 'tooFar' },
    ],
    [
      'the hour that summer time skips',
      { moments: [TUESDAY, { ...THURSDAY, day: '2028-03-26', begin: '02:30' }] },
      { field: 'moment', number: 2, kind: 'skippedHour' },
    ],
    [
      'moments that overlap',
      { moments: [TUESDAY, THURSDAY, { ...TUESDAY, begin: '11:59' }] },
      { field: 'moments', kind: 'overlap', numbers: [1, 3] },
    ],
    ['nobody who must be there', { attendees: [] }, { field: 'attendees', kind: 'none' }],
    [
      'too many people',
      { attendees: Array.from({ length: 31 }, (_, key) => ({ ...AS_AN, key: String(key) })) },
      { field: 'attendees', kind: 'tooMany' },
    ],
    [
      'two hundred guests',
      { guests: Array.from({ length: 200 }, (_, index) => `g${index}@x.be`) },
      { field: 'guests', kind: 'tooMany', count: 200 },
    ],
    ['a place that is too long', { place: 'a'.repeat(301) }, { field: 'place', kind: 'tooLong' }],
    [
      'an agenda that is too long',
      { agenda: 'a'.repeat(2001) },
      { field: 'agenda', kind: 'tooLong' },
    ],
  ])('with %s is refused', (_, changes, problem) => {
    expect(propose(aPlan(changes))).toEqual(refused({ kind: 'problems', problems: [problem] }));
  });

  test('gives every problem at once', () => {
    const plan = aPlan({ moments: [{ ...TUESDAY, minutes: 0 }], attendees: [] });
    const made = propose(plan);
    expect(made.ok).toBe(false);
    expect(made).toMatchObject({
      reason: { problems: expect.arrayContaining([{ field: 'attendees', kind: 'none' }]) },
    });
    expect(made).toMatchObject({ reason: { problems: { length: 3 } } });
  });

  test('takes moments right after each other, and ends of the day in winter', () => {
    const after = { ...TUESDAY, begin: '12:00' };
    const winter = { day: '2027-12-07', begin: '23:00', minutes: 120 };
    expect(propose(aPlan({ moments: [TUESDAY, after, winter] })).ok).toBe(true);
  });

  test('on a weekend or a holiday is a warning, no refusal', () => {
    const saturday = { ...TUESDAY, day: '2027-09-11' };
    const allSaints = { ...TUESDAY, day: '2027-11-01' };
    expect(propose(aPlan({ moments: [saturday, allSaints] })).ok).toBe(true);
    expect(momentWarnings([TUESDAY, saturday, allSaints])).toEqual([
      { moment: saturday, kind: 'weekend' },
      { moment: allSaints, kind: 'holiday' },
    ]);
  });

  test('again keeps what was said of a moment that stays', () => {
    const meeting = aProposal({}, { votes: { [AS_AN.key]: { [momentKey(TUESDAY)]: 'yes' } } });
    const plan = aPlan({ moments: [TUESDAY, FRIDAY] });
    const { meeting: next, events } = done(proposeAgain(meeting, plan, 0, BY_BRAM));
    expect(next).toMatchObject({ proposals: [TUESDAY, FRIDAY], votes: meeting.votes, sequence: 1 });
    expect(events).toMatchObject([{ kind: 'proposedAgain', sequence: 1, by: BY_BRAM.by }]);
    expect(events.every((event) => isTold(next, event))).toBe(true);
  });

  test('again with another agenda or more guests troubles nobody', () => {
    const plan = aPlan({ agenda: 'Timing', guests: ['bakker@tielt.be'] });
    const { meeting, events } = done(proposeAgain(aProposal(), plan, 0, BY_BRAM));
    expect(events).toMatchObject([{ kind: 'changed', sequence: 1 }]);
    expect(events.some((event) => isTold(meeting, event))).toBe(false);
  });

  test('again with the same changes nothing', () => {
    const meeting = aProposal();
    const same = proposeAgain(meeting, aPlan({ moments: [THURSDAY, TUESDAY] }), 0, BY_BRAM);
    expect(done(same)).toEqual({ meeting, events: [] });
  });

  test('again after somebody else did is refused', () => {
    const { meeting } = done(proposeAgain(aProposal(), aPlan({ place: 'Online' }), 0, BY_AN));
    const late = proposeAgain(meeting, aPlan({ place: 'Bib' }), 0, BY_BRAM);
    expect(late).toEqual(refused({ kind: 'changed' }));
  });
});

describe('voting', () => {
  test('notes what somebody says of each moment, and replaces it when they vote again', () => {
    const once = done(vote(aProposal(), AS_BRAM.key, ['yes', 'no'], SEEN, BY_BRAM));
    const own = { [momentKey(TUESDAY)]: 'yes', [momentKey(THURSDAY)]: 'no' };
    expect(once.meeting).toMatchObject({ votes: { [AS_BRAM.key]: own }, sequence: 0, version: 2 });
    expect(once.events).toMatchObject([{ kind: 'voted', by: BY_BRAM.by, details: own }]);
    const again = done(vote(once.meeting, AS_BRAM.key, ['ifNeeded', 'no'], SEEN, BY_BRAM));
    expect(again.meeting.votes[AS_BRAM.key]?.[momentKey(TUESDAY)]).toBe('ifNeeded');
    const same = vote(again.meeting, AS_BRAM.key, ['ifNeeded', 'no'], SEEN, BY_BRAM);
    expect(done(same).events).toEqual([]);
  });

  test.each([
    ['somebody who need not be there', 'expert:other', ['yes', 'no'], SEEN, 'notInvited'],
    ['a moment without a choice', AS_AN.key, ['yes', undefined], SEEN, 'voteMissing'],
    ['moments that changed meanwhile', AS_AN.key, ['yes', 'no'], momentKeys([FRIDAY]), 'changed'],
  ] as const)('of %s is refused', (_, key, votes, seen, kind) => {
    expect(vote(aProposal(), key, votes, seen, BY_BRAM)).toEqual(refused({ kind }));
  });

  test('is over once a moment was chosen', () => {
    const late = vote(fixed(), AS_AN.key, ['yes', 'no'], SEEN, BY_BRAM);
    expect(late).toEqual(refused({ kind: 'state', state: 'fixed' }));
  });
});

describe('choosing a moment', () => {
  test('fixes it, under the next sequence', () => {
    const { meeting, events } = done(fixMeeting(aProposal(), 2, 0, BY_BRAM));
    expect(meeting).toMatchObject({
      state: 'fixed',
      moment: THURSDAY,
      sequence: 1,
      changedAt: LATER_THAT_DAY,
    });
    expect(events).toMatchObject([{ kind: 'fixed', details: { to: momentKey(THURSDAY) } }]);
  });

  test('does not wait for who votes meanwhile, but for who changes the moments', () => {
    const voted = done(vote(aProposal(), AS_BRAM.key, ['yes', 'no'], SEEN, BY_BRAM)).meeting;
    expect(fixMeeting(voted, 1, 0, BY_AN).ok).toBe(true);
    const moved = done(proposeAgain(voted, aPlan({ moments: [FRIDAY, THURSDAY] }), 0, BY_BRAM));
    expect(fixMeeting(moved.meeting, 1, 0, BY_AN)).toEqual(refused({ kind: 'changed' }));
  });

  test.each([
    ['that is not there', aProposal(), 3, { kind: 'changed' }],
    ['that is over', aProposal(), 1, { kind: 'past' }],
    ['of a meeting that is fixed', fixed(), 1, { kind: 'state', state: 'fixed' }],
  ])('%s is refused', (_, meeting, number, reason) => {
    const at = new Date('2027-09-07T08:00:00Z');
    expect(fixMeeting(meeting, number, meeting.sequence, { by: AN, at })).toEqual(refused(reason));
  });

  test('at once needs exactly one', () => {
    const plan = aPlan({ moments: [FRIDAY] });
    expect(done(fixMeetingAtOnce('m', SUBJECT, plan, BY_AN)).meeting).toMatchObject({
      state: 'fixed',
      moment: FRIDAY,
      proposals: [],
      sequence: 0,
    });
    expect(fixMeetingAtOnce('m', SUBJECT, aPlan(), BY_AN).ok).toBe(false);
  });
});

describe('moving a meeting', () => {
  const one = (changes = {}) => aPlan({ moments: [TUESDAY], ...changes });

  test('tells everybody under the next sequence, from when to when', () => {
    const { meeting, events } = done(moveMeeting(fixed(), one({ moments: [FRIDAY] }), 1, BY_BRAM));
    expect(meeting).toMatchObject({ moment: FRIDAY, state: 'fixed', sequence: 2 });
    const details = { from: momentKey(TUESDAY), to: momentKey(FRIDAY) };
    expect(events).toMatchObject([{ kind: 'moved', sequence: 2, details }]);
  });

  test('to another place only is a change that everybody is told of', () => {
    const { meeting, events } = done(moveMeeting(fixed(), one({ place: '' }), 1, BY_BRAM));
    expect(events).toMatchObject([{ kind: 'changed', sequence: 2 }]);
    expect(events.every((event) => isTold(meeting, event))).toBe(true);
  });

  test('with more guests only tells those', () => {
    const some = done(addGuests(fixed(), ['bakker@tielt.be'], 1, BY_AN)).meeting;
    const plan = one({ guests: ['slager@tielt.be', 'bakker@tielt.be'] });
    const { meeting, events } = done(moveMeeting(some, plan, 2, BY_BRAM));
    expect(meeting.guests).toEqual(['bakker@tielt.be', 'slager@tielt.be']);
    expect(events).toMatchObject([
      { kind: 'guestsAdded', sequence: 3, details: { guests: 'slager@tielt.be' } },
    ]);
  });

  test('keeps in mind who was taken off, until they are back', () => {
    const guests = ['bakker@tielt.be'];
    const some = done(addGuests(fixed(), guests, 1, BY_AN)).meeting;
    const off = done(moveMeeting(some, one({ attendees: [AS_AN] }), 2, BY_AN)).meeting;
    expect(off).toMatchObject({ former: [AS_BRAM, AS_FATIMA], formerGuests: guests });
    const back = done(moveMeeting(off, one({ guests }), 3, BY_AN)).meeting;
    expect(back).toMatchObject({ former: [], formerGuests: [], guests });
  });

  test('with the same changes nothing', () => {
    expect(done(moveMeeting(fixed(), one(), 1, BY_BRAM)).events).toEqual([]);
  });

  test('after somebody else moved it is refused', () => {
    const { meeting } = done(moveMeeting(fixed(), one({ moments: [FRIDAY] }), 1, BY_AN));
    const late = moveMeeting(meeting, one({ moments: [THURSDAY] }), 1, BY_BRAM);
    expect(late).toEqual(refused({ kind: 'changed' }));
  });

  test.each([
    ['is proposed', aProposal(), 'proposed'],
    ['was cancelled', done(cancelMeeting(aProposal(), 'Ziek', 0, BY_AN)).meeting, 'cancelled'],
  ] as const)('that %s is refused', (_, meeting, state) => {
    const late = moveMeeting(meeting, one(), meeting.sequence, BY_BRAM);
    expect(late).toEqual(refused({ kind: 'state', state }));
  });
});

describe('inviting guests', () => {
  test('who are there already changes nothing', () => {
    const some = done(addGuests(aProposal(), ['bakker@tielt.be'], 0, BY_AN)).meeting;
    expect(done(addGuests(some, ['bakker@tielt.be'], 1, BY_AN)).events).toEqual([]);
  });

  test('writes to nobody before the moment is fixed', () => {
    const { meeting, events } = done(addGuests(aProposal(), ['bakker@tielt.be'], 0, BY_AN));
    expect(events.some((event) => isTold(meeting, event))).toBe(false);
  });

  test('of whom there are too many is refused', () => {
    const many = Array.from({ length: 101 }, (_, index) => `g${index}@x.be`);
    expect(addGuests(fixed(), many, 1, BY_AN)).toEqual(
      refused({ kind: 'problems', problems: [{ field: 'guests', kind: 'tooMany', count: 101 }] }),
    );
  });
});

describe('cancelling a meeting', () => {
  test.each([
    ['proposed', aProposal()],
    ['fixed', fixed()],
  ])('that is %s tells everybody why', (_, before) => {
    const { meeting, events } = done(cancelMeeting(before, ' Ziek\u0000 ', before.sequence, BY_AN));
    expect(meeting).toMatchObject({
      state: 'cancelled',
      reason: 'Ziek',
      sequence: before.sequence + 1,
    });
    expect(events).toMatchObject([{ kind: 'cancelled', details: { reason: 'Ziek' } }]);
  });

  test.each([
    ['without a reason', '  ', 1, { kind: 'noReason' }],
    ['with too long a reason', 'a'.repeat(501), 1, { kind: 'reasonTooLong' }],
    ['that changed meanwhile', 'Ziek', 0, { kind: 'changed' }],
  ])('%s is refused', (_, reason, seen, why) => {
    expect(cancelMeeting(fixed(), reason, seen, BY_AN)).toEqual(refused(why));
  });
});

describe('a meeting that took place', () => {
  test('is noted once it has begun, and nobody is told', () => {
    expect(markHeld(fixed(), 1, BY_AN)).toEqual(refused({ kind: 'notBegun' }));
    const at = new Date('2027-09-07T08:00:00Z');
    const { meeting, events } = done(markHeld(fixed(), 1, { by: AN, at }));
    expect(meeting).toMatchObject({ state: 'held', sequence: 1, version: 3 });
    expect(events.some((event) => isTold(meeting, event))).toBe(false);
    expect(markHeld(meeting, 1, { by: AN, at })).toEqual(refused({ kind: 'state', state: 'held' }));
  });
});
