import type { Person } from '../domain/person.ts';
import type { KeptReminder, Reminder, ReminderMessage } from '../domain/reminder.ts';
import { bareReminder, reminderKey } from '../domain/reminder.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Gives everything in a message to these people instead, each in a message of their own that is due at once, and ends
 * this one; both or nothing.
 */
export async function passOn(
  deps: Dependencies,
  { id }: Pick<ReminderMessage, 'id'>,
  reminders: readonly KeptReminder[],
  people: readonly Person[],
): Promise<void> {
  const now = deps.clock.now();
  const passed = people.flatMap((person) => reminders.map((one) => forPerson(one, person)));
  await deps.work.transaction(async (stores) => {
    await stores.reminders.plan(passed, [], now);
    await stores.reminderOutbox.settle([{ id, state: 'skipped', reason: 'passedOn' }], now);
  });
}

function forPerson(reminder: KeptReminder, { tenantId, objectId }: Person): Reminder {
  const recipient = { kind: 'person', person: { tenantId, objectId } } as const;
  const own = { ...bareReminder(reminder), recipient };
  return { ...own, key: reminderKey(own) };
}
