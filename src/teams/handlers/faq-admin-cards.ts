import type { View } from '../../domain/views.ts';
import { faqAdminSentences } from '../../texts/faq-admin-notices.ts';
import { dismissAskedGroup, showAskedGroups } from '../../use-cases/asked-groups.ts';
import { editFaq } from '../../use-cases/faq-edit.ts';
import { listFaq } from '../../use-cases/faq-list.ts';
import { manageFaqEntry } from '../../use-cases/faq-manage.ts';
import { saveFaq } from '../../use-cases/faq-save.ts';
import { restoreFaqEntry, retireFaqEntry } from '../../use-cases/faq-state.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { faqActor } from './faq-actor.ts';
import { type HandlerKit, replace } from './kit.ts';

/** The buttons with which caseworkers make the FAQ grow. */
export const FAQ_ADMIN_CARDS: CardHandlers<
  | 'faq.edit'
  | 'faq.save'
  | 'faq.retire'
  | 'faq.restore'
  | 'faq.manage'
  | 'faq.list'
  | 'asked.groups'
  | 'asked.dismiss'
> = {
  async 'faq.edit'(kit, turn, { entryId, inquiryId, askedId }) {
    const input = { actor: await faqActor(kit, turn), entryId, inquiryId, askedId };
    await answer(kit, turn, await editFaq(kit.deps, input));
  },

  async 'faq.save'(kit, turn, { entryId, version, inquiryId, askedId, programmeId, ...typed }) {
    const about = { entryId, version, inquiryId, askedId, programmeId };
    const input = { turnKey: turn.key, actor: await faqActor(kit, turn), ...about, typed };
    await answer(kit, turn, await saveFaq(kit.deps, input));
  },

  async 'faq.retire'(kit, turn, { entryId, version }) {
    const input = { turnKey: turn.key, actor: await faqActor(kit, turn), entryId, version };
    await answer(kit, turn, await retireFaqEntry(kit.deps, input));
  },

  async 'faq.restore'(kit, turn, { entryId, version }) {
    const input = { turnKey: turn.key, actor: await faqActor(kit, turn), entryId, version };
    await answer(kit, turn, await restoreFaqEntry(kit.deps, input));
  },

  async 'faq.manage'(kit, turn, { entryId }) {
    await answer(kit, turn, await manageFaqEntry(kit.deps, await faqActor(kit, turn), entryId));
  },

  async 'faq.list'(kit, turn, { page, query = '' }) {
    await answer(
      kit,
      turn,
      await listFaq(kit.deps, { actor: await faqActor(kit, turn), query, page }),
    );
  },

  async 'asked.groups'(kit, turn, { page }) {
    await answer(
      kit,
      turn,
      await showAskedGroups(kit.deps, { actor: await faqActor(kit, turn), page }),
    );
  },

  async 'asked.dismiss'(kit, turn, { askedId }) {
    const input = { turnKey: turn.key, actor: await faqActor(kit, turn), askedId };
    await answer(kit, turn, await dismissAskedGroup(kit.deps, input));
  },
};

/**
 * Shows what came of it, where others read along to who pressed alone. A refusal leaves the card, with what is
 * typed on it, as it is.
 */
async function answer(
  kit: HandlerKit,
  turn: CardTurn,
  result: Exclude<View, { kind: 'unavailable' }> | { readonly kind: 'unavailable' },
): Promise<void> {
  const lasting = turn.scope === 'personal';
  if (result.kind !== 'unavailable') return await replace(kit, turn, result, { lasting });
  const elsewhere = !lasting && kit.actor.caseworkerOf.length > 0;
  turn.log.warn({ refused: elsewhere ? 'elsewhere' : 'unavailable' }, 'FAQ not shown or changed');
  await turn.chat.answerMessage(
    elsewhere ? faqAdminSentences.elsewhere : faqAdminSentences.unavailable,
  );
}
