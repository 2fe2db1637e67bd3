import type { Meeting, MeetingEvent, MeetingEventKind, MeetingState } from './meeting.ts';
import type { MeetingProblem } from './meeting-plan.ts';
import { nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Act } from './review-change.ts';

// How every change of a meeting is made. What each change is about stands in files of its own.

/** A meeting as it becomes, with what happened; unchanged it comes back without events. */
export interface MeetingChange {
  readonly meeting: Meeting;
  readonly events: readonly MeetingEvent[];
}

/** Why nothing was changed. */
export type MeetingRefusal =
  /** Somebody changed the meeting since it was looked at. */
  | { readonly kind: 'changed' }
  /** The meeting is in a state in which this cannot be done. */
  | { readonly kind: 'state'; readonly state: MeetingState }
  | { readonly kind: 'problems'; readonly problems: readonly MeetingProblem[] }
  /** Not somebody who must be there. */
  | { readonly kind: 'notInvited' }
  /** A moment without a choice. */
  | { readonly kind: 'voteMissing' }
  /** The moment is over. */
  | { readonly kind: 'past' }
  /** The meeting has not begun yet. */
  | { readonly kind: 'notBegun' }
  | { readonly kind: 'noReason' | 'reasonTooLong' };

export type MeetingChanged = Result<MeetingChange, MeetingRefusal>;

/** What every change asks first: that the meeting is in one of these states, and as somebody saw it. */
export function checkStanding(
  { state, sequence }: Meeting,
  states: readonly MeetingState[],
  seenSequence: number,
): Result<MeetingState, MeetingRefusal> {
  if (!states.includes(state)) return refused({ kind: 'state', state });
  return sequence === seenSequence ? ok(state) : refused({ kind: 'changed' });
}

/** A change of what people know of a meeting: it gets the next sequence. */
export function renewed(
  meeting: Meeting,
  kind: MeetingEventKind,
  act: Act,
  details: MeetingEvent['details'] = {},
): MeetingChanged {
  const next = { ...meeting, sequence: meeting.sequence + 1, changedAt: act.at };
  return noted(next, kind, act, details);
}

/** A change that is on nobody's calendar. */
export function noted(
  meeting: Meeting,
  kind: MeetingEventKind,
  act: Act,
  details: MeetingEvent['details'] = {},
): MeetingChanged {
  const next = { ...meeting, version: meeting.version + 1 };
  return ok({ meeting: next, events: [eventOf(kind, next, act, details)] });
}

export function eventOf(
  kind: MeetingEventKind,
  { sequence }: Meeting,
  { by, at }: Act,
  details: MeetingEvent['details'] = {},
): MeetingEvent {
  return { kind, sequence, by: nameOnly(by), at, details };
}

/** Whether people are told of what happened: of a meeting that is not fixed yet only what they vote on. */
export function isTold({ state }: Meeting, { kind }: MeetingEvent): boolean {
  switch (kind) {
    case 'proposed':
    case 'proposedAgain':
    case 'fixed':
    case 'moved':
    case 'guestsAdded':
    case 'cancelled':
      return true;
    case 'changed':
      return state === 'fixed';
    case 'voted':
    case 'held':
      return false;
  }
}
