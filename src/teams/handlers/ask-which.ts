import type { Question } from '../../domain/question.ts';
import type { Walk } from '../../domain/walk.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Asks whether a text is an answer or a question. The text is kept first, so that nobody types it twice. */
export async function askWhich(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
  question: Question,
): Promise<void> {
  await kit.deps.work.stores.walks.put({ ...walk, pendingText: turn.text }, turn.person);
  await post(kit, turn, {
    kind: 'answerOrQuestion',
    nonce: kit.deps.ids.uuid(),
    dossierId: walk.dossierId,
    text: turn.text,
    questionLabel: question.shortLabel,
  });
}
