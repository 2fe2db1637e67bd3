import { NO_THEME } from '../../cards/group-actions.ts';
import type { View } from '../../domain/views.ts';
import { knowledgeReplies } from '../../texts/knowledge-texts.ts';
import { evaluateAction, lookAtEvaluation } from '../../use-cases/evaluate-action.ts';
import { experiencesAbout, findExperiences } from '../../use-cases/find-experiences.ts';
import { listEvaluations } from '../../use-cases/list-evaluations.ts';
import { setSharing, showSharing } from '../../use-cases/set-sharing.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace } from './kit.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of what was learned, and of what is shared of it. */
export const KNOWLEDGE_CARDS: CardHandlers<
  | 'evaluation.list'
  | 'evaluation.look'
  | 'evaluation.save'
  | 'sharing.look'
  | 'sharing.set'
  | 'experience.search'
  | 'experience.asked'
> = {
  'evaluation.list': inOwnChat(async (kit, turn, { dossierId, page = 0 }) => {
    const view = await listEvaluations(kit.deps, kit.actor, dossierId, page);
    await show(kit, turn, dossierId, { view });
  }),

  'evaluation.look': inOwnChat(async (kit, turn, { itemId }) => {
    await show(kit, turn, itemId, await lookAtEvaluation(kit.deps, kit.actor, itemId));
  }),

  'evaluation.save': inOwnChat(async (kit, turn, action) => {
    const { itemId, result = '', learned = '', field = '' } = action;
    const typed = { result, learned, field };
    const input = { turnKey: turn.key, actor: kit.actor, itemId, typed };
    await show(kit, turn, itemId, await evaluateAction(kit.deps, input));
  }),

  'sharing.look': inOwnChat(async (kit, turn, { dossierId }) => {
    await show(kit, turn, dossierId, await showSharing(kit.deps, kit.actor, dossierId));
  }),

  'sharing.set': inOwnChat(async (kit, turn, { dossierId, choice }) => {
    const input = { turnKey: turn.key, actor: kit.actor, dossierId, choice };
    await show(kit, turn, dossierId, await setSharing(kit.deps, input));
  }),

  // What is shared is everybody's to read, also where others read along.
  async 'experience.search'(kit, turn, { query = '', theme = '', page = 0 }) {
    const chosen = theme === NO_THEME ? '' : theme;
    await replace(kit, turn, await findExperiences(kit.deps, { query, theme: chosen, page }));
  },

  async 'experience.asked'(kit, turn, { askedId }) {
    const view = await experiencesAbout(kit.deps, askedId);
    if (view === undefined) return await turn.chat.answerMessage(knowledgeReplies.questionGone);
    await replace(kit, turn, view);
  },
};

/** Puts a card where the pressed one is; what is not theirs changes nothing and is answered in words. */
async function show(
  kit: HandlerKit,
  turn: CardTurn,
  about: string,
  { view, refused }: { readonly view: View; readonly refused?: string },
): Promise<void> {
  if (refused !== undefined) turn.log.warn({ refused, verb: turn.verb, about }, 'nothing kept');
  if (view.kind !== 'unavailable') return await replace(kit, turn, view);
  turn.log.warn({ refused: 'unavailable', verb: turn.verb, about }, 'not shown');
  await turn.chat.answerMessage(knowledgeReplies.unavailable);
}
