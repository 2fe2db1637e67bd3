import type { Walk } from '../../domain/walk.ts';
import { chatTexts } from '../../texts/chat-texts.ts';
import { infoTexts } from '../../texts/info-texts.ts';
import { moveInChat } from '../../use-cases/move-in-chat.ts';
import type { BaseTurn } from '../turn.ts';
import { actorOf, type HandlerKit, post, profileOf } from './kit.ts';
import { mainProgramme } from './main-programme.ts';
import { sayGone, sayPlace } from './walk-replies.ts';

/**
 * Answers a question as well as the sources can. Where programmes have an answer each, the one that people
 * apply for here comes first and the others are offered under it.
 */
export async function sayFaq(kit: HandlerKit, turn: BaseTurn, text: string): Promise<void> {
  const found = kit.deps.faq.find(text);
  const { faq, contact } = mainProgramme(kit);
  if (found.kind === 'unknown') {
    await turn.chat.sendText(chatTexts.unknownQuestion(contact.email));
    return;
  }
  const entries = found.kind === 'sure' ? [found.entry] : found.entries;
  const own = entries.filter((entry) => faq.includes(entry));
  const [first, ...others] = entries;
  const isClear = found.kind === 'sure' || (own.length === 1 && own[0] === first);
  await post(
    kit,
    turn,
    isClear && first !== undefined
      ? { kind: 'faq', entry: first, others }
      : {
          kind: 'faq',
          others: entries,
          ...(contact.email === undefined ? {} : { mailbox: contact.email }),
        },
  );
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
    actor: actorOf(kit, turn),
    walk,
    to: 'here',
    ...(pendingText === undefined ? {} : { pendingText }),
    profile: profileOf(kit, turn),
  });
  if (moved.kind !== 'moved') return await sayGone(kit, turn, walk, moved);
  const first = pendingText === undefined ? [] : [infoTexts.isAnswer];
  await sayPlace(kit, turn, walk, moved.view, [chatTexts.stillOpen], first);
}
