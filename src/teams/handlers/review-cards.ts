import { NO_QUESTION, readChecks } from '../../cards/review-actions.ts';
import { previewAskMore, sendAskMore, showAskMore } from '../../use-cases/ask-more.ts';
import { assignCase } from '../../use-cases/assign-case.ts';
import { showDecisionForm } from '../../use-cases/decide-case.ts';
import { lookAtCase } from '../../use-cases/look-at-case.ts';
import { recallAskMore } from '../../use-cases/recall-more.ts';
import type { ReviewResult } from '../../use-cases/review-result.ts';
import { type SaveChecksInput, saveCaseChecks } from '../../use-cases/save-checks.ts';
import { showChecks } from '../../use-cases/show-checks.ts';
import { takeCase } from '../../use-cases/take-case.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandlers } from './card-handler.ts';
import { caseInput, showReview } from './case-show.ts';
import type { HandlerKit } from './kit.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of a review up to the decision. */
export const REVIEW_CARDS: CardHandlers<
  | 'review.take'
  | 'review.assign'
  | 'review.checks'
  | 'review.saveChecks'
  | 'review.ask'
  | 'review.askPreview'
  | 'review.askSend'
  | 'review.recall'
> = {
  'review.take': inOwnChat(async (kit, turn, action) => {
    await showReview(
      kit,
      turn,
      action.dossierId,
      await takeCase(kit.deps, caseInput(kit, turn, action)),
    );
  }),

  'review.assign': inOwnChat(async (kit, turn, action) => {
    const input = { ...caseInput(kit, turn, action), assignee: action.assignee ?? '' };
    await showReview(kit, turn, action.dossierId, await assignCase(kit.deps, input));
  }),

  'review.checks': inOwnChat(async (kit, turn, action) => {
    await showReview(
      kit,
      turn,
      action.dossierId,
      await showChecks(kit.deps, kit.actor, action.dossierId),
    );
  }),

  'review.saveChecks': inOwnChat(async (kit, turn, action) => {
    const saved = await saveCaseChecks(kit.deps, checksInput(kit, turn, action));
    const shown = saved.saved ? await afterSaving(kit, action, saved) : saved;
    await showReview(kit, turn, action.dossierId, shown);
  }),

  'review.ask': inOwnChat(async (kit, turn, action) => {
    await showReview(
      kit,
      turn,
      action.dossierId,
      await showAskMore(kit.deps, kit.actor, action.dossierId),
    );
  }),

  'review.askPreview': inOwnChat(async (kit, turn, action) => {
    const { dossierId, version } = action;
    const input = { actor: kit.actor, dossierId, version, rows: rowsOf(action) };
    await showReview(kit, turn, action.dossierId, await previewAskMore(kit.deps, input));
  }),

  'review.askSend': inOwnChat(async (kit, turn, action) => {
    const { seen } = action;
    const input = { ...caseInput(kit, turn, action), rows: rowsOf(action), seen };
    await showReview(kit, turn, action.dossierId, await sendAskMore(kit.deps, input));
  }),

  'review.recall': inOwnChat(async (kit, turn, action) => {
    await showReview(
      kit,
      turn,
      action.dossierId,
      await recallAskMore(kit.deps, caseInput(kit, turn, action)),
    );
  }),
};

/** Where somebody goes from the list, once it is saved. */
async function afterSaving(
  kit: HandlerKit,
  { to, dossierId }: ActionOf<'review.saveChecks'>,
  saved: ReviewResult,
): Promise<ReviewResult> {
  switch (to) {
    case 'stay':
    case 'next':
    case 'previous':
      return saved;
    case 'ask':
      return await showAskMore(kit.deps, kit.actor, dossierId);
    case 'decide':
      return await showDecisionForm(kit.deps, kit.actor, dossierId);
    case 'case':
      return { view: await lookAtCase(kit.deps, kit.actor, dossierId) };
  }
}

const PAGES_ON = { next: 1, previous: -1, stay: 0, ask: 0, decide: 0, case: 0 } as const;

function checksInput(
  kit: HandlerKit,
  turn: CardTurn,
  action: ActionOf<'review.saveChecks'>,
): SaveChecksInput {
  const { page, to, inputs } = action;
  const nextPage = Math.max(0, page + PAGES_ON[to]);
  return { ...caseInput(kit, turn, action), typed: readChecks(inputs), page, nextPage };
}

type AskedFields = Pick<
  ActionOf<'review.askPreview'>,
  'question1' | 'text1' | 'question2' | 'text2' | 'question3' | 'text3'
>;

function rowsOf(fields: AskedFields) {
  return [
    row(fields.question1, fields.text1),
    row(fields.question2, fields.text2),
    row(fields.question3, fields.text3),
  ];
}

function row(question = '', text = '') {
  return { questionId: question === NO_QUESTION ? '' : question, text };
}
