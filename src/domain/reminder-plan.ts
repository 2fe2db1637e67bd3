import type { Expected, Timing } from './expected-reminders.ts';
import type { ReminderFate } from './ports-reminders.ts';
import { REGAINED_REASONS, type Reminder, recipientKey, type SkipReason } from './reminder.ts';
import { weekOf } from './reminder-calendar.ts';
import { type FactBook, heldBack } from './reminder-facts.ts';
import { dayOf } from './time.ts';

/** A reminder that is not sent, with why. */
export interface Skipped {
  readonly reminder: Reminder;
  readonly reason: SkipReason;
}

/** What is to be sent, and what is not. */
export interface Sorted {
  readonly planned: readonly Reminder[];
  readonly skipped: readonly Skipped[];
}

/** What became of the reminders that are known, by key. */
export type Known = ReadonlyMap<string, ReminderFate>;

/**
 * Sorts what is expected and not known yet: what its recipient does not want, what came too late or is overtaken by a
 * later one, and of several of one milestone in one message all but the last, are not sent. What should have been
 * sent before `now` is sent now, or else as soon as it is allowed.
 */
export function sortReminders(
  book: FactBook,
  expected: readonly Expected[],
  known: Known,
  now: Date,
): Sorted {
  const perMilestone = Map.groupBy(expected, ({ reminder }) => seriesOf(reminder));
  const planned: Reminder[] = [];
  const skipped: Skipped[] = [];
  for (const series of perMilestone.values()) {
    const inOrder = series.toSorted((a, b) => byMoment(a.moment, b.moment));
    const moments = inOrder.map(({ moment }) => moment);
    const fresh = inOrder.filter(({ reminder }) => isOpen(known.get(reminder.key)));
    const timely: Expected[] = [];
    for (const one of fresh) {
      const sendAt = book.sentAt(one.reminder, now);
      const reminder = { ...one.reminder, sendAt };
      const reason = lateness(one.moment, moments, sendAt) ?? held(book, reminder);
      if (reason === undefined) timely.push({ ...one, reminder });
      else skipped.push({ reminder, reason });
    }
    for (const { reminder } of timely) {
      const last = timely.findLast((other) => isSameMoment(other.reminder, reminder));
      if (last?.reminder === reminder) planned.push(reminder);
      else skipped.push({ reminder, reason: 'merged' });
    }
  }
  return { planned, skipped };
}

/** Whether a reminder can be planned: nobody knows of it, or it was given up for a reason that may hold no more. */
export function isOpen(fate: ReminderFate | undefined): boolean {
  if (fate === undefined) return true;
  const { state, reason } = fate;
  return state === 'skipped' && REGAINED_REASONS.some((one) => one === reason);
}

function held(book: FactBook, { recipient, kind, sendAt }: Reminder): SkipReason | undefined {
  return heldBack(book, recipient, kind, sendAt);
}

/** Why something that was to be sent earlier is not sent at a moment any more. `series`: all of its milestone. */
export function lateness(
  moment: Timing,
  series: readonly Timing[],
  at: Date,
): 'tooLate' | 'overtaken' | undefined {
  if (at <= moment.sendAt) return undefined;
  if (moment.until !== undefined && at > moment.until) return 'tooLate';
  const isOvertaken = series.some((other) => byMoment(moment, other) < 0 && other.sendAt <= at);
  return isOvertaken ? 'overtaken' : undefined;
}

function byMoment(a: Timing, b: Timing): number {
  return (
    a.sendAt.getTime() - b.sendAt.getTime() || Number(a.meant > b.meant) - Number(a.meant < b.meant)
  );
}

function seriesOf({ milestoneKey, day, recipient }: Reminder): string {
  return `${milestoneKey}|${day}|${recipientKey(recipient)}`;
}

function isSameMoment(a: Reminder, b: Reminder): boolean {
  return a.sendAt.getTime() === b.sendAt.getTime();
}

/** The messages that recipients have already. */
export interface Messages {
  /** How many a recipient has in a week, by `weekKey`. */
  readonly inWeek: ReadonlyMap<string, number>;
  /** Those that are planned: one more line in them is no message more. By `slotKey`. */
  readonly planned: ReadonlySet<string>;
}

/** A recipient in a Brussels week. */
export function weekKey({ recipient, sendAt }: Pick<Reminder, 'recipient' | 'sendAt'>): string {
  return `${weekOf(dayOf(sendAt))}|${recipientKey(recipient)}`;
}

/** A message: a recipient at a moment. */
export function slotKey({ recipient, sendAt }: Pick<Reminder, 'recipient' | 'sendAt'>): string {
  return `${sendAt.getTime()}|${recipientKey(recipient)}`;
}

/**
 * Gives nobody more messages in a week than their programme does, first come first served. What is worth more is sent
 * all the same, and takes along what is in the same message.
 */
export function withinWeek(
  book: FactBook,
  planned: readonly Reminder[],
  messages: Messages,
): Sorted {
  const inWeek = new Map(messages.inWeek);
  const kept: Reminder[] = [];
  const skipped: Skipped[] = [];
  const inOrder = planned.toSorted((a, b) => a.sendAt.getTime() - b.sendAt.getTime());
  for (const [slot, own] of Map.groupBy(inOrder, slotKey)) {
    const [first] = own;
    if (first === undefined) continue;
    if (messages.planned.has(slot)) {
      kept.push(...own);
      continue;
    }
    const most = book.rulesOf(first.programmeId)?.mostPerWeek ?? 0;
    const week = weekKey(first);
    const had = inWeek.get(week) ?? 0;
    if (had < most || own.some(({ always }) => always)) {
      kept.push(...own);
      inWeek.set(week, had + 1);
    } else {
      skipped.push(...own.map((reminder): Skipped => ({ reminder, reason: 'weekFull' })));
    }
  }
  return { planned: kept, skipped };
}
