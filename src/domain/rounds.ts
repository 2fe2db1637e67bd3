import type { Round } from './round.ts';
import { dayOf, daysUntil, endOfDay } from './time.ts';

/** Where an application that is sent at a moment goes. */
export type Reception =
  | { readonly kind: 'open'; readonly round: Round }
  | { readonly kind: 'upcoming'; readonly round: Round }
  | { readonly kind: 'closed' };

/** The last moment that counts for this round: the end of its deadline day, or sooner when it was closed. */
export function deadlineOf({
  deadlineDay,
  closedAt,
}: Pick<Round, 'deadlineDay' | 'closedAt'>): Date {
  const deadline = endOfDay(deadlineDay);
  // From the moment of closing on nothing is taken: the last moment that counts is just before it.
  return closedAt !== undefined && closedAt < deadline
    ? new Date(closedAt.getTime() - 1)
    : deadline;
}

/** The last Brussels day on which this round takes or took something, YYYY-MM-DD. */
export function lastDayOf(round: Round): string {
  return dayOf(deadlineOf(round));
}

/** Whole Brussels days until that day; negative from the moment at which the round is over. */
export function daysLeftIn(round: Round, now: Date): number {
  const days = daysUntil(now, lastDayOf(round));
  return now > deadlineOf(round) ? Math.min(days, -1) : days;
}

export function isOpen(round: Round, now: Date): boolean {
  return round.opensAt <= now && now <= deadlineOf(round);
}

/**
 * The round that takes applications now: the open one with the nearest deadline, else the next one to
 * open, else none. What comes in after a deadline therefore goes to the next round (information session:
 * "na 13 augustus … tweede indieningsronde").
 */
export function receptionAt(rounds: readonly Round[], now: Date): Reception {
  const ahead = rounds
    .filter((round) => now <= deadlineOf(round))
    .sort((a, b) => a.deadlineDay.localeCompare(b.deadlineDay) || a.id.localeCompare(b.id));
  const open = ahead.find((round) => round.opensAt <= now);
  if (open !== undefined) return { kind: 'open', round: open };
  const next = ahead.sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime())[0];
  return next === undefined ? { kind: 'closed' } : { kind: 'upcoming', round: next };
}
