import { lengthOf } from './clean-text.ts';
import {
  type Attendee,
  endOfMeeting,
  isSkippedHour,
  type MeetingMoment,
  startOfMeeting,
} from './meeting.ts';
import { deadlineWarning } from './round-edit.ts';
import type { DayProblem } from './typed-day.ts';

/** What people fill in for a meeting. */
export interface MeetingPlan {
  readonly moments: readonly MeetingMoment[];
  /** Empty when it is online. */
  readonly place: string;
  readonly agenda: string;
  readonly attendees: readonly Attendee[];
  readonly guests: readonly string[];
}

/** How many moments a plan has: two or three to vote on, one that is fixed. */
export interface MomentBounds {
  readonly least: number;
  readonly most: number;
}
export const TO_VOTE_ON: MomentBounds = { least: 2, most: 3 };
export const TO_FIX: MomentBounds = { least: 1, most: 1 };

export const MOST_ATTENDEES = 30;
export const MOST_GUESTS = 100;
/** In characters as a person counts them. */
export const LONGEST_PLACE = 300;
export const LONGEST_AGENDA = 2000;

/** What is wrong with a plan. `number` counts the moments as they were typed, from 1. */
export type MeetingProblem =
  | ({ readonly field: 'moment'; readonly number: number } & DayProblem)
  | {
      readonly field: 'moment';
      readonly number: number;
      readonly kind: 'noHour' | 'past' | 'skippedHour' | 'endBeforeBegin' | 'tooFar';
    }
  | {
      readonly field: 'moments';
      readonly kind: 'overlap';
      readonly numbers: readonly [number, number];
    }
  | {
      readonly field: 'moments';
      readonly kind: 'tooFew' | 'tooMany';
      readonly bounds: MomentBounds;
    }
  | { readonly field: 'duration'; readonly kind: 'missing' }
  | { readonly field: 'place' | 'agenda'; readonly kind: 'tooLong' }
  | { readonly field: 'attendees'; readonly kind: 'none' | 'tooMany' }
  | { readonly field: 'guests'; readonly kind: 'invalid'; readonly invalid: readonly string[] }
  | { readonly field: 'guests'; readonly kind: 'tooMany'; readonly count: number };

/** A year that is two years off is a slip of the finger. */
const LATEST_DAYS = 2 * 366;
const DAY_MS = 86_400_000;

/** Everything that keeps a plan from being carried out at this moment; empty when nothing does. */
export function planProblems(
  plan: MeetingPlan,
  bounds: MomentBounds,
  now: Date,
): readonly MeetingProblem[] {
  const { moments, place, agenda, attendees, guests } = plan;
  const found: readonly (MeetingProblem | false)[] = [
    moments.length < bounds.least && { field: 'moments', kind: 'tooFew', bounds },
    moments.length > bounds.most && { field: 'moments', kind: 'tooMany', bounds },
    lengthOf(place) > LONGEST_PLACE && { field: 'place', kind: 'tooLong' },
    lengthOf(agenda) > LONGEST_AGENDA && { field: 'agenda', kind: 'tooLong' },
    attendees.length === 0 && { field: 'attendees', kind: 'none' },
    attendees.length > MOST_ATTENDEES && { field: 'attendees', kind: 'tooMany' },
    guests.length > MOST_GUESTS && { field: 'guests', kind: 'tooMany', count: guests.length },
  ];
  return [
    ...moments.flatMap((moment, index) => momentProblem(moment, index + 1, now)),
    ...overlaps(moments),
    ...found.filter((problem) => problem !== false),
  ];
}

function momentProblem(
  moment: MeetingMoment,
  number: number,
  now: Date,
): readonly MeetingProblem[] {
  const start = startOfMeeting(moment).getTime();
  const problem = (kind: 'past' | 'skippedHour' | 'endBeforeBegin' | 'tooFar') =>
    [{ field: 'moment', number, kind }] as const;
  if (moment.minutes <= 0) return problem('endBeforeBegin');
  if (isSkippedHour(moment)) return problem('skippedHour');
  if (start <= now.getTime()) return problem('past');
  return start > now.getTime() + LATEST_DAYS * DAY_MS ? problem('tooFar') : [];
}

/** Two moments that overlap leave nothing to choose. */
function overlaps(moments: readonly MeetingMoment[]): readonly MeetingProblem[] {
  return moments.flatMap((one, index) =>
    moments.slice(index + 1).flatMap((other, ahead): readonly MeetingProblem[] => {
      const isApart =
        endOfMeeting(one) <= startOfMeeting(other) || endOfMeeting(other) <= startOfMeeting(one);
      return isApart
        ? []
        : [{ field: 'moments', kind: 'overlap', numbers: [index + 1, index + ahead + 2] }];
    }),
  );
}

/** A moment on a day on which most people do not work, which is no reason to refuse it. */
export interface MomentWarning {
  readonly moment: MeetingMoment;
  readonly kind: 'weekend' | 'holiday';
}

export function momentWarnings(moments: readonly MeetingMoment[]): readonly MomentWarning[] {
  return moments.flatMap((moment) => {
    const kind = deadlineWarning(moment.day);
    return kind === undefined ? [] : [{ moment, kind }];
  });
}
