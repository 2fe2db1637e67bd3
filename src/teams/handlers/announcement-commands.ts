import { readAnnouncementCommand } from '../../domain/announcement-command.ts';
import type { View } from '../../domain/views.ts';
import { announcementReplies } from '../../texts/announcement-replies.ts';
import { announcementTo } from '../../use-cases/announcement-to.ts';
import { listAnnouncements } from '../../use-cases/list-announcements.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about what caseworkers announce, in their own chat only. */
export const ANNOUNCEMENT_COMMANDS = {
  async announce(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await say(kit, turn, () => announcementTo(kit.deps, kit.actor, { to: '', text: '' }));
  },
  async announcements(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await say(kit, turn, () => listAnnouncements(kit.deps, { actor: kit.actor, page: 0 }));
  },
} as const;

/**
 * "mededeling voor ronde 1: …": the form with that filled in; nothing goes out. False when the text is about something
 * else.
 */
export async function announcementText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const command = turn.scope === 'personal' ? readAnnouncementCommand(turn.text) : undefined;
  if (command === undefined) return false;
  await say(kit, turn, () => announcementTo(kit.deps, kit.actor, command));
  return true;
}

async function say(kit: HandlerKit, turn: TextTurn, act: () => Promise<View>): Promise<void> {
  if (kit.actor.caseworkerOf.length === 0) {
    await turn.chat.sendText(announcementReplies.onlyCaseworkers);
    return;
  }
  if (turn.scope !== 'personal') {
    await turn.chat.sendText(announcementReplies.ownChatOnly);
    return;
  }
  const result = await act();
  if (result.kind === 'unavailable') await turn.chat.sendText(announcementReplies.unavailable);
  else await post(kit, turn, result);
}
