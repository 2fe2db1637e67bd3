import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { ReminderMessage } from '../domain/reminder.ts';
import type { Notice } from '../domain/views.ts';
import type { DeskPlace, ReminderMessageView } from '../domain/views-reminder-desk.ts';
import type { Dependencies } from './dependencies.ts';
import { announcementsOf, askedRecipient, deskReminder } from './list-reminders.ts';
import { programmeName } from './programme-name.ts';
import { reachedShown } from './reached-shown.ts';

export interface LookMessageInput {
  readonly actor: Actor;
  readonly messageId: string;
  /** The page from which it was opened. */
  readonly from: DeskPlace;
}

/** One message with what went in it and what became of it, for the caseworkers of its programme. */
export async function lookReminderMessage(
  deps: Dependencies,
  { actor, messageId, from }: LookMessageInput,
  notice?: Notice,
): Promise<ReminderMessageView | { readonly kind: 'unavailable' }> {
  const { reminderOutbox, reminders, reminderCare } = deps.work.stores;
  const message = await reminderOutbox.message(messageId);
  if (message === undefined || !isCaseworkerOf(actor, message.programmeId)) {
    return { kind: 'unavailable' };
  }
  const held = await reminders.remindersOf(messageId);
  const announcements = await announcementsOf(deps, held);
  const [first] = held;
  const [who] = first ? await reachedShown(deps, [askedRecipient(first, announcements)]) : [];
  const taken = (await reminderCare.of([messageId])).get(messageId);
  const { sendAt, state, reason, way, changedAt, programmeId } = message;
  return {
    kind: 'reminderMessage',
    nonce: deps.ids.uuid(),
    messageId,
    programmeName: programmeName(deps, programmeId),
    who: who ?? { kind: 'person' },
    sendAt,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(way === undefined ? {} : { way }),
    changedAt,
    reminders: held.map((one) => deskReminder(one, announcements)),
    ...(taken === undefined ? {} : { care: { care: taken.care, by: taken.by.name } }),
    mayCare: taken === undefined && mayCareFor(message),
    from,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Whether there is something to do about a message: it failed, or may not have arrived. */
export function mayCareFor({ state }: Pick<ReminderMessage, 'state'>): boolean {
  return state === 'failed' || state === 'uncertain';
}
