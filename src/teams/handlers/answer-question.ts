import type { Walk } from '../../domain/walk.ts';
import { chatTexts } from '../../texts/chat-texts.ts';
import { moveInChat } from '../../use-cases/move-in-chat.ts';
import type { BaseTurn } from '../turn.ts';
import { actorOf, type HandlerKit, post, profileOf } from './kit.ts';
import { mainProgramme } from './main-programme.ts';
import { sayGone, sayPlace } from './walk-replies.ts';

/** Answers a question as well as the sources can; `false` when they cannot. */
export async function sayFaq(kit: HandlerKit, turn: BaseTurn, text: string): Promise<boolean> {
  const found = kit.deps.faq.find(text);
  const mailbox = mainProgramme(kit).contact.email;
  switch (found.kind) {
    case 'sure':
      await post(kit, turn, { kind: 'faq', entry: found.entry, others: [] });
      return true;
    case 'doubt':
      await post(kit, turn, {
        kind: 'faq',
        others: found.entries,
        ...(mailbox === undefined ? {} : { mailbox }),
      });
      return true;
    case 'unknown':
      await turn.chat.sendText(chatTexts.unknownQuestion(mailbox));
      return false;
  }
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
  await sayPlace(kit, turn, walk, moved.view, [chatTexts.stillOpen]);
}
