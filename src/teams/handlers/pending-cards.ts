import type { Walk } from '../../domain/walk.ts';
import { chatTexts } from '../../texts/chat-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { answerInChat } from '../../use-cases/answer-in-chat.ts';
import { moveInChat } from '../../use-cases/move-in-chat.ts';
import type { PlaceView } from '../../use-cases/views/place-view.ts';
import type { CardTurn } from '../turn.ts';
import { sayFaq } from './answer-question.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, profileOf, replace } from './kit.ts';
import { closedText } from './walk-of.ts';
import { type Answered, acknowledgement } from './walk-replies.ts';

/**
 * "Is dit je antwoord of een vraag?" Whatever it was, the card becomes the walk's card: it is the one at
 * the bottom of the chat.
 */
export const PENDING_CARDS: CardHandlers<'input.isAnswer' | 'input.isQuestion'> = {
  async 'input.isAnswer'(kit, turn, { dossierId }) {
    const walk = await walkHere(kit, turn, dossierId);
    if (walk === undefined) return await turn.chat.answerMessage(turnTexts.unreadable);
    const input = {
      turnKey: turn.key,
      actor: kit.actor,
      walk,
      profile: profileOf(kit, turn),
    };
    const result = await answerInChat(kit.deps, { ...input, text: walk.pendingText });
    if (result.kind === 'nothingPending') {
      return await turn.chat.answerMessage(chatTexts.nothingPending);
    }
    if (result.kind === 'notADraft') {
      return await turn.chat.answerMessage(closedText(result.file));
    }
    if (result.kind === 'unavailable') return await turn.chat.answerMessage(turnTexts.unavailable);
    await replace(kit, turn, withNotice(kit, result));
  },

  async 'input.isQuestion'(kit, turn, { dossierId }) {
    const walk = await walkHere(kit, turn, dossierId);
    if (walk === undefined) return await turn.chat.answerMessage(turnTexts.unreadable);
    if (walk.pendingText !== undefined) await sayFaq(kit, turn, walk.pendingText);
    const input = { actor: kit.actor, walk, profile: profileOf(kit, turn) };
    const moved = await moveInChat(kit.deps, { ...input, to: 'here' });
    if (moved.kind !== 'moved') return await turn.chat.answerMessage(turnTexts.unavailable);
    await replace(kit, turn, moved.view);
  },
};

function withNotice(kit: HandlerKit, result: Answered): PlaceView {
  const { view, outcome } = result;
  const saved = outcome.kind === 'saved' || outcome.kind === 'unchanged';
  if (!saved || view.kind === 'conflict') return view;
  return { ...view, notice: { tone: 'good', text: acknowledgement(kit, result) } };
}

/** The walk of this conversation, with the pressed card as its card; undefined when it is in another file. */
async function walkHere(
  kit: HandlerKit,
  turn: CardTurn,
  dossierId: string,
): Promise<Walk | undefined> {
  const walk = await kit.deps.work.stores.walks.get(turn.conversationId);
  if (walk?.dossierId !== dossierId) return undefined;
  const { cardActivityId = walk.cardActivityId } = turn;
  return { ...walk, ...(cardActivityId === undefined ? {} : { cardActivityId }) };
}
