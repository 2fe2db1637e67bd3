import { readCardAction, type Verb } from '../../cards/card-action.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandler, CardHandlers } from './card-handler.ts';
import { FAQ_ADMIN_CARDS } from './faq-admin-cards.ts';
import { FAQ_CARDS } from './faq-cards.ts';
import { FILE_CARDS } from './file-cards.ts';
import { INFO_CARDS } from './info-cards.ts';
import { INQUIRY_CARDS } from './inquiry-cards.ts';
import type { HandlerKit } from './kit.ts';
import { PENDING_CARDS } from './pending-cards.ts';
import { SESSION_CARDS } from './session-cards.ts';
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
  'faq.edit',
  'faq.save',
  'faq.retire',
  'faq.restore',
  'faq.manage',
  'faq.list',
  'asked.groups',
  'asked.dismiss',
]);

/** A press on a button. What cannot be read changes nothing and is answered in words. */
export async function handleCardAction(kit: HandlerKit, turn: CardTurn): Promise<void> {
  const read = readCardAction(turn.value);
  if (!read.ok) {
    turn.log.warn({ reason: read.reason }, 'unreadable card action');
    return await turn.chat.answerMessage(turnTexts.unreadable);
  }
  if (turn.scope !== 'personal' && !SHARED_VERBS.has(read.value.verb)) {
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
