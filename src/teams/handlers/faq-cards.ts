import { turnTexts } from '../../texts/turn-texts.ts';
import { openFaqEntry, rateFaqAnswer } from '../../use-cases/answer-faq.ts';
import type { CardHandlers } from './card-handler.ts';
import { replace } from './kit.ts';

/** The buttons under an answer of the FAQ. */
export const FAQ_CARDS: CardHandlers<'faq.show' | 'faq.helpful'> = {
  async 'faq.show'(kit, turn, { entryId, askedId }) {
    const input = { entryId, ...(askedId === undefined ? {} : { askedId }) };
    const view = await openFaqEntry(kit.deps, input);
    if (view === undefined) return await turn.chat.answerMessage(turnTexts.answerGone);
    await replace(kit, turn, view);
  },

  async 'faq.helpful'(kit, turn, action) {
    const view = await rateFaqAnswer(kit.deps, action);
    if (view === undefined) return await turn.chat.answerMessage(turnTexts.answerGone);
    await replace(kit, turn, view);
  },
};
