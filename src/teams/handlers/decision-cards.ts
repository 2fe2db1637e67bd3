import { typedDecision, typedSelection } from '../../cards/decision-actions.ts';
import { savePanel, searchExperts, showPanelForm } from '../../use-cases/compose-panel.ts';
import { checkDecision, sendDecision, showDecisionForm } from '../../use-cases/decide-case.ts';
import { checkSelection, showSelection } from '../../use-cases/select-files.ts';
import { sendSelection } from '../../use-cases/send-selection.ts';
import { saveBudget, showBudgetForm } from '../../use-cases/set-budget.ts';
import { showUndoForm, undoDecision } from '../../use-cases/undo-decision.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandlers } from './card-handler.ts';
import { caseInput, showReview } from './case-show.ts';
import type { HandlerKit } from './kit.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of a decision and of what follows from it. */
export const DECISION_CARDS: CardHandlers<
  | 'decision.form'
  | 'decision.check'
  | 'decision.send'
  | 'decision.undoForm'
  | 'decision.undo'
  | 'selection.form'
  | 'selection.check'
  | 'selection.send'
  | 'panel.form'
  | 'panel.search'
  | 'panel.save'
  | 'budget.form'
  | 'budget.save'
> = {
  'decision.form': inOwnChat(async (kit, turn, { dossierId }) => {
    await showReview(kit, turn, dossierId, await showDecisionForm(kit.deps, kit.actor, dossierId));
  }),

  'decision.check': inOwnChat(async (kit, turn, action) => {
    const input = { ...caseInput(kit, turn, action), typed: typedDecision(action) };
    await showReview(kit, turn, action.dossierId, await checkDecision(kit.deps, input));
  }),

  'decision.send': inOwnChat(async (kit, turn, action) => {
    const { dossierId, seen } = action;
    const input = { ...caseInput(kit, turn, action), typed: typedDecision(action), seen };
    await showReview(kit, turn, dossierId, await sendDecision(kit.deps, input));
  }),

  'decision.undoForm': inOwnChat(async (kit, turn, { dossierId }) => {
    await showReview(kit, turn, dossierId, await showUndoForm(kit.deps, kit.actor, dossierId));
  }),

  'decision.undo': inOwnChat(async (kit, turn, action) => {
    const input = { ...caseInput(kit, turn, action), why: action.why ?? '' };
    await showReview(kit, turn, action.dossierId, await undoDecision(kit.deps, input));
  }),

  'selection.form': inOwnChat(async (kit, turn, { roundId, page = 0 }) => {
    const input = { actor: kit.actor, roundId, page };
    await showReview(kit, turn, roundId, await showSelection(kit.deps, input));
  }),

  'selection.check': inOwnChat(async (kit, turn, action) => {
    const input = selectionInput(kit, action);
    await showReview(kit, turn, action.roundId, await checkSelection(kit.deps, input));
  }),

  'selection.send': inOwnChat(async (kit, turn, action) => {
    const { roundId, seen } = action;
    const input = { ...selectionInput(kit, action), turnKey: turn.key, seen };
    await showReview(kit, turn, roundId, await sendSelection(kit.deps, input));
  }),

  'panel.form': inOwnChat(async (kit, turn, { dossierId }) => {
    await showReview(kit, turn, dossierId, await showPanelForm(kit.deps, kit.actor, dossierId));
  }),

  'panel.search': inOwnChat(async (kit, turn, action) => {
    const input = panelInput(kit, turn, action);
    await showReview(kit, turn, action.dossierId, await searchExperts(kit.deps, input));
  }),

  'panel.save': inOwnChat(async (kit, turn, action) => {
    const input = panelInput(kit, turn, action);
    await showReview(kit, turn, action.dossierId, await savePanel(kit.deps, input));
  }),

  'budget.form': inOwnChat(async (kit, turn, { dossierId }) => {
    await showReview(kit, turn, dossierId, await showBudgetForm(kit.deps, kit.actor, dossierId));
  }),

  'budget.save': inOwnChat(async (kit, turn, action) => {
    const input = { ...caseInput(kit, turn, action), typed: action.budget ?? '' };
    await showReview(kit, turn, action.dossierId, await saveBudget(kit.deps, input));
  }),
};

function selectionInput(kit: HandlerKit, action: ActionOf<'selection.check' | 'selection.send'>) {
  const { roundId, page, files = '' } = action;
  return { actor: kit.actor, roundId, page, files, typed: typedSelection(action) };
}

function panelInput(
  kit: HandlerKit,
  turn: CardTurn,
  action: ActionOf<'panel.search' | 'panel.save'>,
) {
  const { experts = '', query = '' } = action;
  return { ...caseInput(kit, turn, action), experts, query };
}
