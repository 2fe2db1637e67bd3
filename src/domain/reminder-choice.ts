import type { ReminderChoice } from './ports-reminders.ts';
import { REMINDER_KINDS, type ReminderKind } from './reminder-rules.ts';
import { ok, type Result, refused } from './result.ts';
import { dayLater, dayOf, startOfDay } from './time.ts';
import { type DayProblem, readTypedDay } from './typed-day.ts';

/** What can be done with the reminders that somebody gets. */
export type ReminderWish =
  | { readonly kind: 'mute' | 'unmute'; readonly about: ReminderKind }
  | { readonly kind: 'pause'; readonly until: PauseEnd }
  /** None at all. */
  | { readonly kind: 'stop' }
  /** Every kind, and no pause. */
  | { readonly kind: 'start' };

/** When a pause ends: some days from now, or on a day as somebody typed it. */
export type PauseEnd = { readonly days: number } | { readonly typed: string };

export type WishProblem =
  | DayProblem
  /** Today or earlier. */
  | { readonly kind: 'past' }
  /** Later than anybody remembers that they paused. */
  | { readonly kind: 'tooLate' };

/** Longest pause, in days: who wants none at all stops them. */
export const LONGEST_PAUSE = 366;

/** What somebody chose, changed as they wish; a pause that is over is left out. */
export function changeChoice(
  choice: ReminderChoice,
  wish: ReminderWish,
  now: Date,
): Result<ReminderChoice, WishProblem> {
  const { person, muted } = choice;
  switch (wish.kind) {
    case 'mute':
      return ok(withMuted(choice, [...muted, wish.about], now));
    case 'unmute': {
      const others = muted.filter((kind) => kind !== wish.about);
      return ok(withMuted(choice, others, now));
    }
    case 'stop':
      return ok(withMuted(choice, REMINDER_KINDS, now));
    case 'start':
      return ok({ person, muted: [] });
    case 'pause': {
      const until = endOfPause(wish.until, now);
      return until.ok ? ok({ person, muted, snoozedUntil: until.value }) : until;
    }
  }
}

/** Until when somebody gets nothing; undefined for who did not pause, or whose pause is over. */
export function pausedUntil({ snoozedUntil }: ReminderChoice, now: Date): Date | undefined {
  return snoozedUntil !== undefined && snoozedUntil > now ? snoozedUntil : undefined;
}

function withMuted(
  choice: ReminderChoice,
  muted: readonly ReminderKind[],
  now: Date,
): ReminderChoice {
  const snoozedUntil = pausedUntil(choice, now);
  return {
    person: choice.person,
    muted: REMINDER_KINDS.filter((kind) => muted.includes(kind)),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
  };
}

/** The beginning of the Brussels day on which reminders come again. */
function endOfPause(end: PauseEnd, now: Date): Result<Date, WishProblem> {
  const today = dayOf(now);
  if ('days' in end) {
    return end.days > LONGEST_PAUSE
      ? refused({ kind: 'tooLate' })
      : ok(startOfDay(dayLater(now, Math.max(1, end.days))));
  }
  const read = readTypedDay(end.typed, { today, from: today });
  if (!read.ok) return read;
  if (read.value <= today) return refused({ kind: 'past' });
  return read.value > dayLater(now, LONGEST_PAUSE)
    ? refused({ kind: 'tooLate' })
    : ok(startOfDay(read.value));
}
