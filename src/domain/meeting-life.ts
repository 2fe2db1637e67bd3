import { cleanText, lengthOf } from './clean-text.ts';
import {
  endOfMeeting,
  type Meeting,
  momentKey,
  momentKeys,
  startOfMeeting,
  type Vote,
} from './meeting.ts';
import { checkStanding, type MeetingChanged, noted, renewed } from './meeting-change.ts';
import { ok, refused } from './result.ts';
import type { Act } from './review-change.ts';

/** In characters as a person counts them. */
export const LONGEST_CANCEL_REASON = 500;

/**
 * Notes what somebody who must be there thinks of each proposed moment. `seenMoments`: the keys of the moments that
 * they saw, in order; the votes are in the same order.
 */
export function vote(
  meeting: Meeting,
  attendeeKey: string,
  votes: readonly (Vote | undefined)[],
  seenMoments: string,
  act: Act,
): MeetingChanged {
  if (!meeting.attendees.some(({ key }) => key === attendeeKey)) {
    return refused({ kind: 'notInvited' });
  }
  const { sequence, proposals } = meeting;
  const standing = checkStanding(meeting, ['proposed'], sequence);
  if (!standing.ok) return standing;
  if (momentKeys(proposals) !== seenMoments) return refused({ kind: 'changed' });
  const chosen = proposals.flatMap((moment, index) => {
    const value = votes[index];
    return value === undefined ? [] : [[momentKey(moment), value] as const];
  });
  if (chosen.length < proposals.length) return refused({ kind: 'voteMissing' });
  const own = Object.fromEntries(chosen);
  const before = meeting.votes[attendeeKey] ?? {};
  if (chosen.every(([key, value]) => before[key] === value)) return ok({ meeting, events: [] });
  const voted = { ...meeting, votes: { ...meeting.votes, [attendeeKey]: own } };
  return noted(voted, 'voted', act, own);
}

/** Chooses one of the proposed moments, by its number from 1. */
export function fixMeeting(
  meeting: Meeting,
  number: number,
  seenSequence: number,
  act: Act,
): MeetingChanged {
  const standing = checkStanding(meeting, ['proposed'], seenSequence);
  if (!standing.ok) return standing;
  const moment = meeting.proposals[number - 1];
  if (moment === undefined) return refused({ kind: 'changed' });
  if (startOfMeeting(moment) <= act.at) return refused({ kind: 'past' });
  return renewed({ ...meeting, state: 'fixed', moment }, 'fixed', act, { to: momentKey(moment) });
}

/** Cancels a meeting, with a reason that everybody reads. */
export function cancelMeeting(
  meeting: Meeting,
  typedReason: string,
  seenSequence: number,
  act: Act,
): MeetingChanged {
  const standing = checkStanding(meeting, ['proposed', 'fixed'], seenSequence);
  if (!standing.ok) return standing;
  const reason = cleanText(typedReason);
  if (reason === '') return refused({ kind: 'noReason' });
  if (lengthOf(reason) > LONGEST_CANCEL_REASON) return refused({ kind: 'reasonTooLong' });
  return renewed({ ...meeting, state: 'cancelled', reason }, 'cancelled', act, { reason });
}

/** Notes that a meeting took place; nobody is told. */
export function markHeld(meeting: Meeting, seenSequence: number, act: Act): MeetingChanged {
  const standing = checkStanding(meeting, ['fixed'], seenSequence);
  if (!standing.ok) return standing;
  const hasBegun = meeting.moment !== undefined && startOfMeeting(meeting.moment) <= act.at;
  if (!hasBegun) return refused({ kind: 'notBegun' });
  return noted({ ...meeting, state: 'held' }, 'held', act);
}

/** Whether somebody can be expected to note that it took place. */
export function isOver({ state, moment }: Meeting, now: Date): boolean {
  return state === 'fixed' && moment !== undefined && endOfMeeting(moment) <= now;
}
