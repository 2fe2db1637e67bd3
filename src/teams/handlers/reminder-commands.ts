import { readPauseWords } from '../../domain/read-reminder-words.ts';
import type { ReminderWish } from '../../domain/reminder-choice.ts';
import { changeMyReminders } from '../../use-cases/change-my-reminders.ts';
import { myReminders } from '../../use-cases/my-reminders.ts';
import { showAgenda } from '../../use-cases/show-agenda.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';
import { showReminderDesk } from './reminder-desk-cards.ts';

/** Words about what comes up for somebody and what they are reminded of. */
export const REMINDER_COMMANDS = {
  async agenda(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await post(kit, turn, await showAgenda(kit.deps, kit.actor, 0));
  },
  /** Caseworkers see all of their programmes, and from there their own. */
  reminders: (kit: HandlerKit, turn: TextTurn) =>
    kit.actor.caseworkerOf.length > 0 ? showReminderDesk(kit, turn) : showMine(kit, turn),
  myReminders: showMine,
  remindersStop: (kit: HandlerKit, turn: TextTurn) => wish(kit, turn, { kind: 'stop' }),
  remindersOn: (kit: HandlerKit, turn: TextTurn) => wish(kit, turn, { kind: 'start' }),
} as const;

/** "pauzeer herinneringen een week", "… tot 15 januari"; false for anything else. */
export async function pauseText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const until = readPauseWords(turn.text);
  if (until === undefined) return false;
  await wish(kit, turn, { kind: 'pause', until });
  return true;
}

async function showMine(kit: HandlerKit, turn: TextTurn): Promise<void> {
  await post(kit, turn, await myReminders(kit.deps, kit.actor));
}

async function wish(kit: HandlerKit, turn: TextTurn, wanted: ReminderWish): Promise<void> {
  const input = { turnKey: turn.key, actor: kit.actor, wish: wanted };
  await post(kit, turn, await changeMyReminders(kit.deps, input));
}
