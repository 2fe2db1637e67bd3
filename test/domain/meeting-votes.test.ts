import { describe, expect, test } from '@jest/globals';
import { type Attendee, type Meeting, momentKey, type Vote } from '../../src/domain/meeting.ts';
import { bestMoment, stillToVote, votesOf } from '../../src/domain/meeting-votes.ts';
import {
  AS_AN,
  AS_BRAM,
  AS_FATIMA,
  aProposal,
  FRIDAY,
  MONDAY,
  THURSDAY,
  TUESDAY,
} from '../support/sample-meeting.ts';

const MOMENTS = [TUESDAY, THURSDAY, FRIDAY];

function voted(...ballots: readonly (readonly [Attendee, readonly Vote[]])[]): Meeting {
  const votes = ballots.map(([{ key }, said]) => {
    const own = said.map((value, index) => [momentKey(MOMENTS[index] ?? TUESDAY), value] as const);
    return [key, Object.fromEntries(own)] as const;
  });
  return aProposal({ moments: MOMENTS }, { votes: Object.fromEntries(votes) });
}

test('votes are shown per moment, with who did not vote yet', () => {
  const meeting = voted([AS_AN, ['yes', 'ifNeeded', 'no']], [AS_BRAM, ['yes', 'yes', 'yes']]);
  expect(votesOf(meeting)[1]).toEqual({
    number: 2,
    moment: THURSDAY,
    yes: [AS_BRAM],
    ifNeeded: [AS_AN],
    no: [],
    missing: [AS_FATIMA],
  });
  expect(stillToVote(meeting)).toEqual([AS_FATIMA]);
});

describe('the best moment', () => {
  const best = (meeting: Meeting, now = MONDAY) => bestMoment(meeting, now);

  test('is none while nobody voted', () => {
    expect(best(voted())).toBeUndefined();
  });

  test.each([
    [
      'everybody says yes',
      voted(
        [AS_AN, ['no', 'yes', 'yes']],
        [AS_BRAM, ['yes', 'yes', 'ifNeeded']],
        [AS_FATIMA, ['yes', 'yes', 'yes']],
      ),
      2,
      'allYes',
    ],
    [
      'everybody can, if needed',
      voted(
        [AS_AN, ['no', 'no', 'ifNeeded']],
        [AS_BRAM, ['yes', 'yes', 'yes']],
        [AS_FATIMA, ['yes', 'yes', 'yes']],
      ),
      3,
      'allCan',
    ],
    ['nobody said no so far', voted([AS_AN, ['no', 'yes', 'yes']]), 2, 'nobodyAgainst'],
    [
      'fewest people cannot',
      voted(
        [AS_AN, ['no', 'no', 'yes']],
        [AS_BRAM, ['no', 'yes', 'no']],
        [AS_FATIMA, ['yes', 'yes', 'ifNeeded']],
      ),
      2,
      'fewestAgainst',
    ],
  ] as const)('is the one that %s', (_, meeting, number, why) => {
    expect(best(meeting)).toMatchObject({ number, why });
  });

  test('is the earliest among equals', () => {
    expect(best(voted([AS_AN, ['yes', 'yes', 'yes']]))).toMatchObject({ number: 1 });
  });

  test('has somebody of every side, even when more people cannot', () => {
    const meeting = voted(
      [AS_AN, ['yes', 'no', 'no']],
      [AS_BRAM, ['yes', 'no', 'yes']],
      [AS_FATIMA, ['no', 'yes', 'no']],
    );
    expect(best(meeting)).toMatchObject({ number: 1, sidesOut: ['experts'] });
    const other = voted(
      [AS_AN, ['yes', 'no', 'no']],
      [AS_BRAM, ['yes', 'yes', 'no']],
      [AS_FATIMA, ['no', 'ifNeeded', 'yes']],
    );
    expect(best(other)).toMatchObject({ number: 2, sidesOut: [], no: [AS_AN] });
  });

  test('is ahead', () => {
    const meeting = voted([AS_AN, ['yes', 'no', 'no']]);
    expect(best(meeting, new Date('2027-09-08T08:00:00Z'))).toMatchObject({ number: 2 });
    expect(best(meeting, new Date('2027-09-11T08:00:00Z'))).toBeUndefined();
  });
});
