import type { View } from '../../domain/views.ts';
import type { DeskPlace } from '../../domain/views-reminder-desk.ts';
import { reminderDeskTexts } from '../../texts/reminder-desk-texts.ts';
import { careForReminders } from '../../use-cases/care-for-reminders.ts';
import { listReminders } from '../../use-cases/list-reminders.ts';
import { lookReminderMessage } from '../../use-cases/look-reminder-message.ts';
import type { CardTurn, TextTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, post, replace } from './kit.ts';

/** The buttons of what caseworkers see of all reminders of their programmes. */
export const REMINDER_DESK_CARDS: CardHandlers<'desk.list' | 'desk.look' | 'desk.care'> = {
  async 'desk.list'(kit, turn, place) {
    const input = { actor: kit.actor, ...placeIn(place) };
    await answer(kit, turn, await listReminders(kit.deps, input));
  },

  async 'desk.look'(kit, turn, { messageId, ...place }) {
    const input = { actor: kit.actor, messageId, from: placeIn(place) };
    await answer(kit, turn, await lookReminderMessage(kit.deps, input));
  },

  async 'desk.care'(kit, turn, { messageId, care, ...place }) {
    const about = { turnKey: turn.key, actor: kit.actor, messageId, care };
    const input = { ...about, from: placeIn(place) };
    await answer(kit, turn, await careForReminders(kit.deps, input));
  },
};

/** What a caseworker is shown who asks for the reminders, in their own chat only. */
export async function showReminderDesk(kit: HandlerKit, turn: TextTurn): Promise<void> {
  if (turn.scope !== 'personal') {
    await turn.chat.sendText(reminderDeskTexts.ownChatOnly);
    return;
  }
  const first: DeskPlace = { tab: 'planned', programmeId: '', page: 0 };
  await post(kit, turn, await listReminders(kit.deps, { actor: kit.actor, ...first }));
}

function placeIn({
  tab,
  programme = '',
  page,
}: Omit<DeskPlace, 'programmeId'> & { readonly programme?: string | undefined }): DeskPlace {
  return { tab, programmeId: programme, page };
}

/** Shows what came of it. A refusal is words and leaves the card as it is. */
async function answer(kit: HandlerKit, turn: CardTurn, result: View): Promise<void> {
  if (result.kind !== 'unavailable') return await replace(kit, turn, result);
  turn.log.warn({ refused: 'unavailable', verb: turn.verb }, 'reminder not shown or sent again');
  await turn.chat.answerMessage(reminderDeskTexts.unavailable);
}
