import type { TypedAnnouncement } from '../../domain/announcement-input.ts';
import type { View } from '../../domain/views.ts';
import { announcementNotices } from '../../texts/announcement-notices.ts';
import { announcementReplies } from '../../texts/announcement-replies.ts';
import { sendAnnouncement, stopAnnouncement } from '../../use-cases/change-announcement.ts';
import { editAnnouncement } from '../../use-cases/edit-announcement.ts';
import { listAnnouncements } from '../../use-cases/list-announcements.ts';
import { lookAnnouncement, testAnnouncement } from '../../use-cases/look-announcement.ts';
import { reportAnnouncement } from '../../use-cases/report-announcement.ts';
import { saveAnnouncement } from '../../use-cases/save-announcement.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, post, replace } from './kit.ts';

/** The buttons with which caseworkers announce something. */
export const ANNOUNCEMENT_CARDS: CardHandlers<
  | 'announcement.list'
  | 'announcement.edit'
  | 'announcement.save'
  | 'announcement.saveAt'
  | 'announcement.look'
  | 'announcement.test'
  | 'announcement.send'
  | 'announcement.stop'
  | 'announcement.report'
> = {
  async 'announcement.list'(kit, turn, { page = 0 }) {
    await answer(kit, turn, await listAnnouncements(kit.deps, { actor: kit.actor, page }));
  },

  async 'announcement.edit'(kit, turn, { announcementId }) {
    const input = { actor: kit.actor, announcementId, typed: {} };
    await answer(kit, turn, await editAnnouncement(kit.deps, input));
  },

  async 'announcement.save'(kit, turn, { announcementId, version, ...rest }) {
    const about = { turnKey: turn.key, actor: kit.actor, announcementId, version };
    await answer(kit, turn, await saveAnnouncement(kit.deps, { ...about, typed: typedIn(rest) }));
  },

  async 'announcement.saveAt'(kit, turn, { announcementId, version, at, ...rest }) {
    const about = { turnKey: turn.key, actor: kit.actor, announcementId, version };
    const typed = { ...typedIn(rest), when: at };
    await answer(kit, turn, await saveAnnouncement(kit.deps, { ...about, typed }));
  },

  async 'announcement.look'(kit, turn, { announcementId }) {
    await answer(kit, turn, await lookAnnouncement(kit.deps, { actor: kit.actor, announcementId }));
  },

  async 'announcement.test'(kit, turn, { announcementId }) {
    const about = { actor: kit.actor, announcementId };
    const told = await testAnnouncement(kit.deps, about);
    if (told.kind === 'unavailable') return await answer(kit, turn, told);
    await post(kit, turn, told);
    const notice = announcementNotices.tested();
    await answer(kit, turn, await lookAnnouncement(kit.deps, about, notice));
  },

  async 'announcement.send'(kit, turn, { announcementId, version, sendAt }) {
    const input = { ...changeInput(kit, turn, announcementId), version, sendAt };
    await answer(kit, turn, await sendAnnouncement(kit.deps, input));
  },

  async 'announcement.stop'(kit, turn, { announcementId }) {
    const input = changeInput(kit, turn, announcementId);
    await answer(kit, turn, await stopAnnouncement(kit.deps, input));
  },

  async 'announcement.report'(kit, turn, { announcementId, page }) {
    const input = { actor: kit.actor, announcementId, page };
    await answer(kit, turn, await reportAnnouncement(kit.deps, input));
  },
};

function changeInput(kit: HandlerKit, turn: CardTurn, announcementId: string) {
  return { turnKey: turn.key, actor: kit.actor, announcementId };
}

/** An input that was left empty need not be sent: of a form it is empty. */
function typedIn({ title = '', text = '', audience = '', when = '' }: TypedAnnouncement) {
  return { title, text, audience, when };
}

/** Shows what came of it. A refusal is words and leaves the card with all that was typed on it. */
async function answer(kit: HandlerKit, turn: CardTurn, result: View): Promise<void> {
  if (result.kind !== 'unavailable') return await replace(kit, turn, result);
  turn.log.warn({ refused: 'unavailable', verb: turn.verb }, 'announcement not shown or changed');
  await turn.chat.answerMessage(announcementReplies.unavailable);
}
