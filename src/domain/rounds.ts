import type { Round } from './round.ts';
import { endOfDay } from './time.ts';

/** Where an application that is sent at a moment goes. */
export type Reception =
  | { readonly kind: 'open'; readonly round: Round }
  | { readonly kind: 'upcoming'; readonly round: Round }
  | { readonly kind: 'closed' };

/** The last moment that counts for this round. */
export function deadlineOf(round: Round): Date {
  return endOfDay(round.deadlineDay);
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
