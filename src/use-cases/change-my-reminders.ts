import type { Actor } from '../domain/access.ts';
import { isSamePerson } from '../domain/person.ts';
import {
  changeChoice,
  pausedUntil,
  type ReminderWish,
  type WishProblem,
} from '../domain/reminder-choice.ts';
import type { Notice } from '../domain/views.ts';
import type { MyRemindersView, RemindersView } from '../domain/views-reminders.ts';
import { wishNotice, wishRefused } from '../texts/reminder-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { myReminders } from './my-reminders.ts';
import { remindersView } from './reminder-view.ts';

/**
 * Changes what somebody is reminded of. From a message with reminders that message stays, with what came of it; else
 * the page with their choices is shown. A pause that cannot be read changes nothing and keeps what was typed.
 */
export async function changeMyReminders(
  deps: Dependencies,
  input: {
    readonly turnKey: string;
    readonly actor: Actor;
    readonly wish: ReminderWish;
    /** The message with the button that was pressed. */
    readonly messageId?: string | undefined;
  },
): Promise<MyRemindersView | RemindersView> {
  const { actor, wish, messageId } = input;
  const { outcome } = await deps.work.once<WishProblem | { kind: 'done' }>(
    input.turnKey,
    async ({ reminderChoices }) => {
      const now = deps.clock.now();
      const changed = changeChoice(await reminderChoices.of(actor), wish, now);
      if (!changed.ok) return changed.reason;
      await reminderChoices.put(changed.value, now);
      return { kind: 'done' };
    },
  );
  if (outcome.kind !== 'done') {
    return await myReminders(deps, actor, {
      notice: wishRefused(outcome),
      typedUntil: typedIn(wish),
    });
  }
  const choice = await deps.work.stores.reminderChoices.of(actor);
  const notice = wishNotice(wish, pausedUntil(choice, deps.clock.now()));
  const shown = messageId && (await messageAgain(deps, actor, messageId, notice));
  return shown || (await myReminders(deps, actor, { notice }));
}

function typedIn(wish: ReminderWish): string {
  return wish.kind === 'pause' && 'typed' in wish.until ? wish.until.typed : '';
}

/** The message as it was told to this person; undefined for one of somebody else, which is like one that never was. */
async function messageAgain(
  deps: Dependencies,
  actor: Actor,
  messageId: string,
  notice: Notice,
): Promise<RemindersView | undefined> {
  const message = await deps.work.stores.reminderOutbox.message(messageId);
  if (message?.recipient.kind !== 'person' || message.about !== 'reminders') return undefined;
  if (!isSamePerson(message.recipient.person, actor)) return undefined;
  const all = await deps.work.stores.reminders.remindersOf(messageId);
  const told = all.filter(({ state }) => state === 'sent' || state === 'uncertain');
  const view = await remindersView(deps, message, told);
  return view && { ...view, notice };
}
