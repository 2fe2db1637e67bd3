import type { ReminderFate } from '../domain/ports-reminders.ts';
import {
  REGAINED_REASONS,
  type Reminder,
  recipientKey,
  type SkipReason,
} from '../domain/reminder.ts';
import { isOpen } from '../domain/reminder-plan.ts';
import { DROP_EMPTY, HELD_MESSAGES, KNOWN, OPEN_MESSAGES, PLAN } from './reminder-statements.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';

interface Planning {
  readonly reminders: readonly Reminder[];
  readonly skipped: readonly { readonly reminder: Reminder; readonly reason: SkipReason }[];
  readonly now: Date;
}

interface KnownRow extends ReminderFate {
  readonly key: string;
}

interface OpenedRow {
  readonly id: string;
  readonly recipient_key: string;
  readonly about: string;
  readonly send_at: Date;
}

/** As many reminders go in one statement. */
const AT_ONCE = 5_000;
/** So often a moment is put off by a millisecond because its message is on its way already. */
const MOST_SHIFTS = 20;

/** Writes what is not known yet, each in its message; gives how many that were. Call it in a transaction. */
export async function planReminderRows(on: Executor, planning: Planning): Promise<number> {
  const { now } = planning;
  let added = 0;
  for (const part of partsOf(planning.reminders)) {
    const wanted = await withoutKnown(on, part);
    added += await keep(on, await inOpenMessages(on, wanted, now), now);
  }
  for (const part of partsOf(planning.skipped)) {
    added += await keep(on, await inHeldMessages(on, part, now), now);
  }
  return added;
}

function partsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

/** Leaves out what needs no message: those whose fate stands. */
async function withoutKnown(
  on: Executor,
  reminders: readonly Reminder[],
): Promise<readonly Reminder[]> {
  const rows = await run<KnownRow>(on, KNOWN, [reminders.map(({ key }) => key)]);
  const standing = new Set(rows.filter((row) => !isOpen(row)).map(({ key }) => key));
  return reminders.filter(({ key }) => !standing.has(key));
}

interface Row {
  readonly reminder: Reminder;
  readonly messageId: string;
  readonly reason?: SkipReason;
}

/** Puts reminders in messages that can still be sent: where one is on its way, in the next millisecond. */
async function inOpenMessages(
  on: Executor,
  reminders: readonly Reminder[],
  now: Date,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let left = reminders;
  for (let shifts = 0; left.length > 0; shifts += 1) {
    if (shifts > MOST_SHIFTS) throw new Error('no message is left to put reminders in');
    const opened = idsBySlot(await run<OpenedRow>(on, OPEN_MESSAGES, [slotsJson(left), now]));
    const next: Reminder[] = [];
    for (const reminder of left) {
      const messageId = opened.get(slotOf(reminder));
      if (messageId !== undefined) rows.push({ reminder, messageId });
      else next.push({ ...reminder, sendAt: new Date(reminder.sendAt.getTime() + 1) });
    }
    left = next;
  }
  return rows;
}

async function inHeldMessages(
  on: Executor,
  skipped: Planning['skipped'],
  now: Date,
): Promise<readonly Row[]> {
  const slots = slotsJson(skipped.map(({ reminder }) => reminder));
  const held = idsBySlot(await run<OpenedRow>(on, HELD_MESSAGES, [slots, now]));
  return skipped.map(({ reminder, reason }) => {
    const messageId = held.get(slotOf(reminder));
    if (messageId === undefined) throw new Error(`there is no message for ${reminder.key}`);
    return { reminder, messageId, reason };
  });
}

function idsBySlot(rows: readonly OpenedRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.map((row) => [`${row.recipient_key}|${row.about}|${row.send_at.getTime()}`, row.id]),
  );
}

function slotOf(reminder: Reminder): string {
  return `${recipientKey(reminder.recipient)}|${aboutOf(reminder)}|${reminder.sendAt.getTime()}`;
}

/** An announcement is a message of its own; all else of one moment goes in one. */
function aboutOf({ topic, milestoneKey }: Reminder): string {
  return topic === 'announcement' ? milestoneKey : 'reminders';
}

/** One slot for all reminders of a recipient and moment. */
function slotsJson(reminders: readonly Reminder[]): string {
  const slots = new Map(
    reminders.map((reminder) => [
      slotOf(reminder),
      {
        programme_id: reminder.programmeId,
        recipient_key: recipientKey(reminder.recipient),
        recipient: reminder.recipient,
        about: aboutOf(reminder),
        send_at: reminder.sendAt,
      },
    ]),
  );
  return toJsonb([...slots.values()]);
}

async function keep(on: Executor, rows: readonly Row[], now: Date): Promise<number> {
  if (rows.length === 0) return 0;
  const values = [toJsonb(rows.map(columnsOf)), [...REGAINED_REASONS], now];
  const kept = await run<{ key: string }>(on, PLAN, values);
  if (kept.length < rows.length) {
    await run(on, DROP_EMPTY, [[...new Set(rows.map(({ messageId }) => messageId))]]);
  }
  return kept.length;
}

function columnsOf({ reminder, messageId, reason }: Row): object {
  return {
    key: reminder.key,
    message_id: messageId,
    topic: reminder.topic,
    programme_id: reminder.programmeId,
    kind: reminder.kind ?? null,
    milestone_key: reminder.milestoneKey,
    day: reminder.day,
    from_day: reminder.fromDay ?? null,
    subject: reminder.subject ?? null,
    moment: reminder.moment,
    recipient_key: recipientKey(reminder.recipient),
    recipient: reminder.recipient,
    send_at: reminder.sendAt,
    always: reminder.always,
    state: reason === undefined ? 'planned' : 'skipped',
    reason: reason ?? null,
  };
}
