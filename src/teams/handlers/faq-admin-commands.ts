import type { View } from '../../domain/views.ts';
import { faqAdminSentences } from '../../texts/faq-admin-notices.ts';
import { showAskedGroups } from '../../use-cases/asked-groups.ts';
import { listFaq } from '../../use-cases/faq-list.ts';
import type { TextTurn } from '../turn.ts';
import { faqActor } from './faq-actor.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words with which caseworkers look after the FAQ. */
export const FAQ_ADMIN_COMMANDS = {
  async faqList(kit: HandlerKit, turn: TextTurn): Promise<void> {
    const input = { actor: await faqActor(kit, turn), query: '', page: 0 };
    await say(kit, turn, await listFaq(kit.deps, input));
  },

  async askedGroups(kit: HandlerKit, turn: TextTurn): Promise<void> {
    const input = { actor: await faqActor(kit, turn), page: 0 };
    await say(kit, turn, await showAskedGroups(kit.deps, input));
  },
} as const;

/** Anybody may type these words; who looks after no FAQ is told how to ask instead. */
async function say(
  kit: HandlerKit,
  turn: TextTurn,
  result: Exclude<View, { kind: 'unavailable' }> | { readonly kind: 'unavailable' },
): Promise<void> {
  if (result.kind !== 'unavailable') {
    await post(kit, turn, result);
    return;
  }
  const elsewhere = kit.actor.caseworkerOf.length > 0;
  await turn.chat.sendText(elsewhere ? faqAdminSentences.elsewhere : faqAdminSentences.justAsk);
}
