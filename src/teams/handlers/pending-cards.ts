import type { Walk } from '../../domain/walk.ts';
import { chatSaved } from '../../texts/chat-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { answerInChat } from '../../use-cases/answer-in-chat.ts';
import { moveInChat } from '../../use-cases/move-in-chat.ts';
import type { CardTurn } from '../turn.ts';
import { sayFaq } from './answer-question.ts';
import type { CardHandlers } from './card-handler.ts';
import { actorOf, type HandlerKit, profileOf, replace } from './kit.ts';

/**
 * "Is dit je antwoord of een vraag?" Whatever it was, the card becomes the walk's card: it is the one at
 * the bottom of the chat.
 */
export const PENDING_CARDS: CardHandlers<'input.isAnswer' | 'input.isQuestion'> = {
  async 'input.isAnswer'(kit, turn) {
    const walk = await walkHere(kit, turn);
    if (walk === undefined) return await turn.chat.answerMessage(turnTexts.unreadable);
    const input = {
      turnKey: turn.key,
      actor: actorOf(kit, turn),
      walk,
      profile: profileOf(kit, turn),
    };
    const result = await answerInChat(kit.deps, { ...input, text: walk.pendingText ?? '' });
    if (result.kind === 'notADraft') {
      return await turn.chat.answerMessage(turnTexts.noDraftAnyMore(result.file.dossier));
    }
    if (result.kind === 'unavailable') return await turn.chat.answerMessage(turnTexts.unavailable);
    const { view, outcome, question } = result;
    const saved = outcome.kind === 'saved' || outcome.kind === 'unchanged';
    const notice = { tone: 'good', text: chatSaved(question.shortLabel, '').trim() } as const;
    await replace(kit, turn, saved && view.kind !== 'conflict' ? { ...view, notice } : view);
  },

  async 'input.isQuestion'(kit, turn) {
    const walk = await walkHere(kit, turn);
    if (walk === undefined) return await turn.chat.answerMessage(turnTexts.unreadable);
    if (walk.pendingText !== undefined) await sayFaq(kit, turn, walk.pendingText);
    const input = { actor: actorOf(kit, turn), walk, profile: profileOf(kit, turn) };
    const moved = await moveInChat(kit.deps, { ...input, to: 'here' });
    if (moved.kind !== 'moved') return await turn.chat.answerMessage(turnTexts.unavailable);
    await replace(kit, turn, moved.view);
  },
};

/** The walk of this conversation, with the pressed card as its card. */
async function walkHere(kit: HandlerKit, turn: CardTurn): Promise<Walk | undefined> {
  const walk = await kit.deps.work.stores.walks.get(turn.conversationId);
  if (walk === undefined || turn.cardActivityId === undefined) return walk;
  return { ...walk, cardActivityId: turn.cardActivityId };
}
