import type { FaqAnswer } from '../../domain/faq.ts';
import type { Walk } from '../../domain/walk.ts';
import { chatTexts } from '../../texts/chat-texts.ts';
import { infoTexts } from '../../texts/info-texts.ts';
import { SMALL_TALK_TEXTS } from '../../texts/small-talk-texts.ts';
import { answerFaq } from '../../use-cases/answer-faq.ts';
import { moveInChat } from '../../use-cases/move-in-chat.ts';
import type { BaseTurn } from '../turn.ts';
import { type HandlerKit, post, profileOf } from './kit.ts';
import { walkOf } from './walk-of.ts';
import { sayGone, sayPlace } from './walk-replies.ts';

/** Answers a question as well as the sources can; small talk gets a short reply. `found`: what was looked up already. */
export async function sayFaq(
  kit: HandlerKit,
  turn: BaseTurn,
  text: string,
  found?: FaqAnswer,
): Promise<void> {
  // A repeated turn does not wait for the language model once more: it may be late because of it.
  const asker = turn.repeated ? {} : { askerName: turn.person.name };
  const reply = await answerFaq(kit.deps, { turnKey: turn.key, text, found, ...asker });
  if (reply.kind === 'smallTalk') {
    await turn.chat.sendText(SMALL_TALK_TEXTS[reply.subject]);
    return;
  }
  await post(kit, turn, reply.view);
}

/** Answers a question that came in between, and goes on where the walk was; the text stays at hand as an answer. */
export async function answerQuestion(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  text: string,
): Promise<void> {
  await sayFaq(kit, turn, text);
  await resume(kit, turn, walk, text);
}

/** Asks the open question again after something else was dealt with. */
export async function resume(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  pendingText?: string,
): Promise<void> {
  const moved = await moveInChat(kit.deps, {
    actor: kit.actor,
    walk,
    to: 'here',
    ...(pendingText === undefined ? {} : { pendingText }),
    profile: profileOf(kit, turn),
  });
  if (moved.kind !== 'moved') return await sayGone(kit, turn, walk, moved);
  const first = pendingText === undefined ? [] : [infoTexts.isAnswer];
  await sayPlace(kit, turn, walk, moved.view, [chatTexts.stillOpen(walkOf(moved.file))], first);
}
