import { readCardAction, type Verb } from '../../cards/card-action.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import type { CardTurn } from '../turn.ts';
import { ANNOUNCEMENT_CARDS } from './announcement-cards.ts';
import type { ActionOf, CardHandler, CardHandlers } from './card-handler.ts';
import { CASE_CARDS } from './case-cards.ts';
import { DECISION_CARDS } from './decision-cards.ts';
import { EXPERT_CARDS } from './expert-cards.ts';
import { FAQ_ADMIN_CARDS } from './faq-admin-cards.ts';
import { FAQ_CARDS } from './faq-cards.ts';
import { FIGURE_CARDS } from './figure-cards.ts';
import { FILE_CARDS } from './file-cards.ts';
import { FOLLOW_CARDS } from './follow-cards.ts';
import { GROUP_CARDS } from './group-cards.ts';
import { IMPORT_CARDS } from './import-cards.ts';
import { INFO_CARDS } from './info-cards.ts';
import { INQUIRY_CARDS } from './inquiry-cards.ts';
import { ITEM_CARDS } from './item-cards.ts';
import type { HandlerKit } from './kit.ts';
import { KNOWLEDGE_CARDS } from './knowledge-cards.ts';
import { MEETING_CARDS } from './meeting-cards.ts';
import { PENDING_CARDS } from './pending-cards.ts';
import { REMINDER_CARDS } from './reminder-cards.ts';
import { REMINDER_DESK_CARDS } from './reminder-desk-cards.ts';
import { REPORT_CARDS } from './report-cards.ts';
import { REVIEW_CARDS } from './review-cards.ts';
import { ROLE_CARDS } from './role-cards.ts';
import { ROUND_CARDS } from './round-cards.ts';
import { SESSION_CARDS } from './session-cards.ts';
import { SHEET_CARDS } from './sheet-cards.ts';
import { SHEET_PART_CARDS } from './sheet-part-cards.ts';
import { SHEET_RESULT_CARDS } from './sheet-result-cards.ts';
import { TRAJECTORY_CARDS } from './trajectory-cards.ts';
import { WALK_CARDS } from './walk-cards.ts';

/** One handler per verb; a verb without one does not compile. */
const CARD_HANDLERS: CardHandlers<Verb> = {
  ...WALK_CARDS,
  ...PENDING_CARDS,
  ...FILE_CARDS,
  ...INFO_CARDS,
  ...FAQ_CARDS,
  ...INQUIRY_CARDS,
  ...FAQ_ADMIN_CARDS,
  ...SESSION_CARDS,
  ...ANNOUNCEMENT_CARDS,
  ...CASE_CARDS,
  ...REVIEW_CARDS,
  ...DECISION_CARDS,
  ...ROUND_CARDS,
  ...IMPORT_CARDS,
  ...ROLE_CARDS,
  ...EXPERT_CARDS,
  ...FIGURE_CARDS,
  ...ITEM_CARDS,
  ...FOLLOW_CARDS,
  ...GROUP_CARDS,
  ...KNOWLEDGE_CARDS,
  ...MEETING_CARDS,
  ...TRAJECTORY_CARDS,
  ...REMINDER_CARDS,
  ...REMINDER_DESK_CARDS,
  ...REPORT_CARDS,
  ...SHEET_CARDS,
  ...SHEET_PART_CARDS,
  ...SHEET_RESULT_CARDS,
};

/** What may be shown where everybody reads along. */
const SHARED_VERBS: ReadonlySet<Verb> = new Set<Verb>([
  'help.show',
  'deadlines.show',
  'programme.show',
  'faq.show',
  'faq.helpful',
  'inquiry.start',
  'inquiry.send',
  'inquiry.look',
  'inquiry.take',
  'inquiry.answer',
  'inquiry.suggest',
  'inquiry.mine',
  'inquiry.list',
  'inquiry.assign',
  'inquiry.close',
  'inquiry.helps',
  'inquiry.further',
  'session.stop',
  'session.groups',
  'session.document',
  'channel.set',
  'channel.end',
  'figures.show',
  'figures.list',
  'figures.file',
  'faq.edit',
  'faq.save',
  'faq.retire',
  'faq.restore',
  'faq.manage',
  'faq.list',
  'asked.groups',
  'asked.dismiss',
  'experience.search',
  'experience.asked',
  'follow.show',
  'follow.set',
  'follow.edit',
  'follow.save',
  'follow.snooze',
  'follow.stop',
  'reminder.open',
  // Posted where others read along; it only opens in somebody's own chat, and says so.
  'case.open',
]);

/** A press on a button. What cannot be read changes nothing and is answered in words. */
export async function handleCardAction(kit: HandlerKit, turn: CardTurn): Promise<void> {
  const read = readCardAction(turn.value);
  if (!read.ok) {
    turn.log.warn({ reason: read.reason }, 'unreadable card action');
    return await turn.chat.answerMessage(turnTexts.unreadable);
  }
  if (turn.scope !== 'personal' && !SHARED_VERBS.has(read.value.verb)) {
    const { verb } = read.value;
    turn.log.warn({ refused: 'elsewhere', verb, by: turn.person.objectId }, 'not shown to others');
    return await turn.chat.answerMessage(turnTexts.personalOnly);
  }
  await handlerOf(read.value.verb)(kit, turn, read.value);
}

function handlerOf<V extends Verb>(
  verb: V,
): (kit: HandlerKit, turn: CardTurn, action: ActionOf<V>) => Promise<void> {
  const handler: CardHandler<V> = CARD_HANDLERS[verb];
  return handler;
}
