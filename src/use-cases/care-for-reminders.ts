import { isCaseworkerOf } from '../domain/access.ts';
import { nameOnly } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { ReminderCare } from '../domain/ports-reminders.ts';
import { bareReminder, type KeptReminder, type Reminder, reminderKey } from '../domain/reminder.ts';
import { momentAgain } from '../domain/reminder-again.ts';
import { nextAllowed } from '../domain/reminder-calendar.ts';
import type { Notice } from '../domain/views.ts';
import type { ReminderMessageView } from '../domain/views-reminder-desk.ts';
import { reminderDeskNotices } from '../texts/reminder-desk-texts.ts';
import { rulesOf } from './announcement-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { type LookMessageInput, lookReminderMessage, mayCareFor } from './look-reminder-message.ts';

export interface CareInput extends LookMessageInput {
  readonly turnKey: string;
  readonly care: ReminderCare;
}

type Outcome =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'told'; readonly notice: Pick<Notice, keyof Notice> };

/**
 * What a caseworker does about a message that failed or may not have arrived: send what was in it again, in a new
 * message, or leave it at that. Once for each message, whoever presses; the new one can be cared for in its turn.
 */
export async function careForReminders(
  deps: Dependencies,
  input: CareInput,
): Promise<ReminderMessageView | { readonly kind: 'unavailable' }> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    care(deps, stores, input),
  );
  if (outcome.kind === 'unavailable') return outcome;
  return await lookReminderMessage(deps, input, outcome.notice);
}

async function care(deps: Dependencies, stores: Stores, input: CareInput): Promise<Outcome> {
  const { actor, messageId } = input;
  const now = deps.clock.now();
  const message = await stores.reminderOutbox.message(messageId);
  if (message === undefined || !isCaseworkerOf(actor, message.programmeId)) {
    return { kind: 'unavailable' };
  }
  if (!mayCareFor(message)) return told(reminderDeskNotices.nothingToDo());
  const taken = { care: input.care, by: nameOnly(actor) };
  if (!(await stores.reminderCare.take(messageId, taken, now))) {
    const before = (await stores.reminderCare.of([messageId])).get(messageId);
    return told(reminderDeskNotices.takenBefore(before?.by.name ?? ''));
  }
  if (input.care === 'aside') return told(reminderDeskNotices.setAside());
  const sendAt = nextAllowed(rulesOf(deps, message.programmeId), now);
  const held = await stores.reminders.remindersOf(messageId);
  const again = held.filter(mayCareFor);
  await stores.reminders.plan(
    again.map((one) => sentAgain(one, sendAt)),
    [],
    now,
  );
  await stores.jobs.enqueue({ name: 'plan-reminders', payload: {} });
  return told(sendAt > now ? reminderDeskNotices.again(sendAt) : reminderDeskNotices.againNow());
}

function told(notice: Notice): Outcome {
  return { kind: 'told', notice };
}

/** The same reminder with a key of its own. Somebody wants it to arrive: it does not count in a full week. */
function sentAgain(one: KeptReminder, sendAt: Date): Reminder {
  const changed = { ...bareReminder(one), moment: momentAgain(one.moment), sendAt, always: true };
  return { ...changed, key: reminderKey(changed) };
}
