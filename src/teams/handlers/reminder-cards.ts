import type { ReminderWish } from '../../domain/reminder-choice.ts';
import {
  endCalendarAddress,
  makeCalendarAddress,
  showCalendarAddress,
} from '../../use-cases/calendar-feed.ts';
import { changeMyReminders } from '../../use-cases/change-my-reminders.ts';
import { myReminders } from '../../use-cases/my-reminders.ts';
import { showAgenda } from '../../use-cases/show-agenda.ts';
import { CALENDAR_PATH } from '../calendar-route.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace } from './kit.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of what comes up for somebody and what they are reminded of. */
export const REMINDER_CARDS: CardHandlers<
  | 'reminder.mine'
  | 'reminder.mute'
  | 'reminder.unmute'
  | 'reminder.pause'
  | 'reminder.stop'
  | 'reminder.start'
  | 'agenda.show'
  | 'agenda.address'
  | 'agenda.makeAddress'
  | 'agenda.endAddress'
> = {
  'reminder.mine': inOwnChat(async (kit, turn) => {
    await replace(kit, turn, await myReminders(kit.deps, kit.actor));
  }),

  'reminder.mute': inOwnChat(async (kit, turn, { kind: about, messageId }) => {
    await change(kit, turn, { kind: 'mute', about }, messageId);
  }),

  'reminder.unmute': inOwnChat(async (kit, turn, { kind: about }) => {
    await change(kit, turn, { kind: 'unmute', about });
  }),

  'reminder.pause': inOwnChat(async (kit, turn, { days, until = '', messageId }) => {
    const end = days === undefined ? { typed: until } : { days };
    await change(kit, turn, { kind: 'pause', until: end }, messageId);
  }),

  'reminder.stop': inOwnChat(async (kit, turn) => {
    await change(kit, turn, { kind: 'stop' });
  }),

  'reminder.start': inOwnChat(async (kit, turn) => {
    await change(kit, turn, { kind: 'start' });
  }),

  'agenda.show': inOwnChat(async (kit, turn, { page = 0 }) => {
    await replace(kit, turn, await showAgenda(kit.deps, kit.actor, page));
  }),

  'agenda.address': inOwnChat(async (kit, turn) => {
    await replace(kit, turn, await showCalendarAddress(kit.deps, kit.actor));
  }),

  'agenda.makeAddress': inOwnChat(async (kit, turn) => {
    const addressOf = (secret: string) => `${kit.publicUrl}${CALENDAR_PATH}/${secret}.ics`;
    await replace(kit, turn, await makeCalendarAddress(kit.deps, kit.actor, addressOf));
  }),

  'agenda.endAddress': inOwnChat(async (kit, turn) => {
    const input = { turnKey: turn.key, actor: kit.actor };
    await replace(kit, turn, await endCalendarAddress(kit.deps, input));
  }),
};

async function change(
  kit: HandlerKit,
  turn: CardTurn,
  wish: ReminderWish,
  messageId?: string,
): Promise<void> {
  const input = { turnKey: turn.key, actor: kit.actor, wish, messageId };
  await replace(kit, turn, await changeMyReminders(kit.deps, input));
}
