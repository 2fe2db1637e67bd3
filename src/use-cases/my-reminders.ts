import type { Actor } from '../domain/access.ts';
import type { KeptReminder } from '../domain/reminder.ts';
import { pausedUntil } from '../domain/reminder-choice.ts';
import { REMINDER_KINDS } from '../domain/reminder-rules.ts';
import type { MyRemindersView, ReminderEntry } from '../domain/views-reminders.ts';
import type { Dependencies } from './dependencies.ts';
import { reminderLine } from './views/reminder-line.ts';

/** Reminders that are read back, and shown of each kind. */
const READ = 100;
const SHOWN = 10;

/** "mijn herinneringen": what somebody gets and does not get, what they got lately and what comes. */
export async function myReminders(
  deps: Dependencies,
  actor: Actor,
  extra: Partial<Pick<MyRemindersView, 'notice' | 'typedUntil'>> = {},
): Promise<MyRemindersView> {
  const { reminderChoices, reminders, calendarFeeds } = deps.work.stores;
  const [choice, own, feed] = await Promise.all([
    reminderChoices.of(actor),
    reminders.ofPerson(actor, READ),
    calendarFeeds.ofPerson(actor),
  ]);
  const snoozedUntil = pausedUntil(choice, deps.clock.now());
  const handles = actor.caseworkerOf.length > 0;
  const kinds = REMINDER_KINDS.filter((kind) => kind !== 'waiting' || handles);
  const planned = own.filter(({ state }) => state === 'planned').toReversed();
  return {
    kind: 'myReminders',
    nonce: deps.ids.uuid(),
    kinds: kinds.map((kind) => ({ kind, muted: choice.muted.includes(kind) })),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    sent: entries(
      deps,
      own.filter(({ state }) => state === 'sent'),
    ),
    planned: entries(deps, planned),
    ...(feed === undefined ? {} : { feedSince: feed.createdAt }),
    typedUntil: '',
    ...extra,
  };
}

function entries(deps: Dependencies, reminders: readonly KeptReminder[]): readonly ReminderEntry[] {
  return reminders
    .flatMap((reminder) => {
      const line = reminderLine(deps, reminder, { mine: true });
      return line === undefined ? [] : [{ at: reminder.sendAt, line }];
    })
    .slice(0, SHOWN);
}
