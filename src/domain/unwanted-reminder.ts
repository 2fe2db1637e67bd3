import { digestUntil } from './expected-reminders.ts';
import type { Reminder, SkipReason } from './reminder.ts';
import { firstMoment, isAgain } from './reminder-again.ts';
import { weekOf } from './reminder-calendar.ts';
import { type FactBook, heldBack, isFor } from './reminder-facts.ts';
import { lateness } from './reminder-plan.ts';

/**
 * Why a reminder that is planned is not to be sent any more, at `now` or whenever it is time; undefined when it still
 * is. What is moved is told also to who asked for silence, and what a caseworker sends again is never too late.
 */
export function unwanted(book: FactBook, reminder: Reminder, now: Date): SkipReason | undefined {
  const { topic, recipient, kind } = reminder;
  const at = book.sentAt(reminder, now);
  const held = heldBack(book, recipient, kind, at);
  switch (topic) {
    case 'announcement':
      return held === 'unfollowed' ? held : undefined;
    case 'moved':
      return held === 'snoozed' || held === 'muted' ? undefined : held;
    case 'digest':
      return held ?? unwantedDigest(book, reminder, at);
    case 'reminder':
      return unwantedMoment(book, reminder, at) ?? held;
  }
}

function unwantedDigest(
  book: FactBook,
  { recipient, day }: Reminder,
  at: Date,
): SkipReason | undefined {
  const follow = recipient.kind === 'follow' ? book.follow(recipient.followId) : undefined;
  if (!follow?.topics.includes('digest')) return 'unfollowed';
  return at > digestUntil(weekOf(day)) ? 'tooLate' : undefined;
}

function unwantedMoment(book: FactBook, reminder: Reminder, at: Date): SkipReason | undefined {
  const { milestoneKey, day, moment: named, recipient } = reminder;
  const known = book.milestonesWith(milestoneKey);
  if (known.length === 0) return 'done';
  const milestone = known.find((one) => one.day === day);
  if (milestone === undefined) return 'moved';
  const moments = book.momentsOf(milestone);
  const own = moments.find(({ id }) => id === firstMoment(named));
  if (own === undefined) return 'done';
  if (!isFor(book, milestone, own.id, recipient)) return NOT_THEIRS[recipient.kind];
  if (isAgain(named)) return undefined;
  const series = moments.filter(({ id }) => isFor(book, milestone, id, recipient));
  return lateness(own, series, at);
}

/** Why a reminder is not for a recipient any more that it was planned for. */
const NOT_THEIRS = {
  person: 'notAllowed',
  follow: 'unfollowed',
  // Somebody has it now, who is reminded themselves.
  caseworkers: 'done',
} as const satisfies Record<Reminder['recipient']['kind'], SkipReason>;
