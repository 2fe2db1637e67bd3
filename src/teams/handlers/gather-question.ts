import type { QuestionSession } from '../../domain/question-session.ts';
import { errorFields } from '../../log.ts';
import { gatherQuestion } from '../../use-cases/gather-question.ts';
import { sessionView } from '../../use-cases/views/session-view.ts';
import type { BaseTurn, TextTurn } from '../turn.ts';
import { type HandlerKit, render } from './kit.ts';
import { startNamedSession } from './start-session.ts';

/** "start vragenronde labo": the name of a programme behind the command. */
const NAMED_START = /^start (?:een |de )?vragenronde (?:over |voor )?(.+)$/is;

/**
 * A text in a conversation where a question round runs is kept for that round, and nothing is said; only the
 * round's card shows how many there are. False when no round runs here: the text is then for somebody else.
 */
export async function gatherInSession(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const { actor } = kit;
  const named = NAMED_START.exec(turn.text)?.[1];
  if (turn.addressed && named !== undefined && actor.caseworkerOf.length > 0) {
    await startNamedSession(kit, turn, named);
    return true;
  }
  const session = await gatherQuestion(kit.deps, {
    turnKey: turn.key,
    actor,
    conversationId: turn.conversationId,
    userId: turn.reference.userId,
    text: turn.text,
  });
  if (session === undefined) return false;
  await syncSessionCard(kit, turn, session);
  return true;
}

/** Brings the card of a round up to date. The round itself is kept already: a card that fails is no reason to fail. */
export async function syncSessionCard(
  kit: HandlerKit,
  turn: BaseTurn,
  session: QuestionSession,
): Promise<void> {
  if (session.messageId === undefined) return;
  const { card, summary } = render(kit, turn, sessionView(kit.deps, session));
  try {
    await turn.chat.updateCard(session.messageId, card, summary);
  } catch (error) {
    turn.log.warn(errorFields(error), 'could not bring the card of a question round up to date');
  }
}
