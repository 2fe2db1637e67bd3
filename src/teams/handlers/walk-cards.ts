import { chatInvalid } from '../../texts/chat-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { openDraft } from '../../use-cases/open-draft.ts';
import { pauseWalk } from '../../use-cases/pause-walk.ts';
import { type SaveStepInput, saveStep } from '../../use-cases/save-step.ts';
import { settleConflict } from '../../use-cases/settle-conflict.ts';
import { startApplication } from '../../use-cases/start-application.ts';
import { submitApplication } from '../../use-cases/submit-application.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace, walkInput } from './kit.ts';
import { mainProgramme } from './main-programme.ts';
import { sayNoFile } from './no-sheet.ts';
import { offerPdf } from './offer-file.ts';
import { showFile } from './show-file.ts';
import { showStopped } from './show-stopped.ts';
import { closedText } from './walk-of.ts';

/** The buttons of the walk: starting, answering, choosing between two texts, sending. */
export const WALK_CARDS: CardHandlers<
  'apply.start' | 'draft.open' | 'draft.stop' | 'step.save' | 'conflict.choose' | 'submit.send'
> = {
  async 'apply.start'(kit, turn, action) {
    if (turn.scope !== 'personal') return await turn.chat.answerMessage(turnTexts.personalOnly);
    const view = await startApplication(kit.deps, {
      ...cardInput(kit, turn),
      programmeId: action.programmeId ?? mainProgramme(kit).id,
      existing: action.fresh ? 'new' : 'ask',
    });
    await replace(kit, turn, view);
  },

  async 'draft.open'(kit, turn, { dossierId, place }) {
    const opened = await openDraft(kit.deps, {
      ...cardInput(kit, turn),
      dossierId,
      place,
      keepCursor: turn.repeated && !turn.unfinished,
    });
    switch (opened.kind) {
      case 'shown':
        return await replace(kit, turn, opened.view);
      case 'notADraft':
        return await showFile(kit, turn, dossierId);
      case 'unavailable':
        return await sayNoFile(kit, turn, dossierId);
    }
  },

  async 'draft.stop'(kit, turn, { dossierId }) {
    const walk = await kit.deps.work.stores.walks.get(turn.conversationId);
    if (walk !== undefined) await pauseWalk(kit.deps, walk, kit.actor);
    await showStopped(kit, turn, dossierId);
  },

  async 'step.save'(kit, turn, action) {
    const saved = await saveStep(kit.deps, stepInput(kit, turn, action));
    switch (saved.kind) {
      case 'shown':
        return await replace(kit, turn, saved.view, { lasting: !saved.repeated });
      case 'stopped':
        return await showStopped(kit, turn, action.dossierId);
      case 'notADraft':
        return await turn.chat.answerMessage(closedText(saved.file));
      case 'notOpen':
        return await turn.chat.answerMessage(turnTexts.notOpenNow);
      case 'unavailable':
        return await sayNoFile(kit, turn, action.dossierId);
    }
  },

  async 'conflict.choose'(kit, turn, { dossierId, conflictId, keep, merged }) {
    const input = { ...cardInput(kit, turn), dossierId, conflictId, keep, merged: merged ?? '' };
    const settled = await settleConflict(kit.deps, input);
    switch (settled.kind) {
      case 'shown':
        return await replace(kit, turn, settled.view);
      case 'notAccepted': {
        const { question, reason } = settled;
        return await turn.chat.answerMessage(chatInvalid(question.shortLabel, reason));
      }
      case 'notADraft':
        return await turn.chat.answerMessage(closedText(settled.file));
      case 'unavailable':
        return await sayNoFile(kit, turn, dossierId);
    }
  },

  async 'submit.send'(kit, turn, { dossierId }) {
    const sent = await submitApplication(kit.deps, { ...cardInput(kit, turn), dossierId });
    switch (sent.kind) {
      case 'sent':
        await replace(kit, turn, sent.view);
        if (!sent.view.repeated || turn.unfinished) await offerPdf(kit, turn, dossierId);
        return;
      case 'moreSent':
      case 'incomplete':
      case 'closed':
        return await replace(kit, turn, sent.view);
      case 'withdrawn':
        return await turn.chat.answerMessage(closedText(sent.file));
      case 'unavailable':
        return await turn.chat.answerMessage(turnTexts.unavailable);
    }
  },
};

function cardInput(kit: HandlerKit, turn: CardTurn) {
  return { ...walkInput(kit, turn), cardActivityId: turn.cardActivityId };
}

function stepInput(kit: HandlerKit, turn: CardTurn, action: ActionOf<'step.save'>): SaveStepInput {
  const { dossierId, stepId, inputs, seen, exit } = action;
  return { ...cardInput(kit, turn), dossierId, stepId, inputs, seen, exit };
}
