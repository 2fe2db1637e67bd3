import { readTrajectoryFilter } from '../../domain/trajectory-filter.ts';
import type { StepInput } from '../../use-cases/change-trajectory.ts';
import { finishTrajectoryStep } from '../../use-cases/finish-step.ts';
import {
  lookAtStep,
  lookAtTrajectory,
  lookAtTrajectoryHistory,
} from '../../use-cases/look-at-trajectory.ts';
import { moveStepDue } from '../../use-cases/move-step-due.ts';
import { reopenTrajectoryStep } from '../../use-cases/reopen-step.ts';
import { showOwnTrajectories } from '../../use-cases/show-trajectories.ts';
import { skipTrajectoryStep } from '../../use-cases/skip-step.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace } from './kit.ts';
import { offerFile } from './offer-file.ts';
import { inOwnChat } from './own-chat.ts';
import { showTrajectories, showTrajectory } from './trajectory-show.ts';

/** The buttons of the guidance of who was selected. */
export const TRAJECTORY_CARDS: CardHandlers<
  | 'trajectory.open'
  | 'trajectory.step'
  | 'trajectory.questions'
  | 'trajectory.history'
  | 'trajectory.finish'
  | 'trajectory.skip'
  | 'trajectory.moveDue'
  | 'trajectory.reopen'
  | 'trajectory.mine'
  | 'trajectory.list'
  | 'trajectory.back'
> = {
  'trajectory.open': inOwnChat(async (kit, turn, { dossierId }) => {
    const view = await lookAtTrajectory(kit.deps, kit.actor, dossierId);
    await showTrajectory(kit, turn, dossierId, { view });
  }),

  'trajectory.step': inOwnChat(async (kit, turn, { dossierId, stepId }) => {
    const view = await lookAtStep(kit.deps, kit.actor, dossierId, stepId);
    await showTrajectory(kit, turn, dossierId, { view });
  }),

  'trajectory.questions': inOwnChat(async (kit, turn, { dossierId, stepId }) => {
    await offerFile(kit, turn, { kind: 'sheetQuestions', dossierId, stepId });
  }),

  'trajectory.history': inOwnChat(async (kit, turn, { dossierId, page = 0 }) => {
    const view = await lookAtTrajectoryHistory(kit.deps, kit.actor, dossierId, page);
    await showTrajectory(kit, turn, dossierId, { view });
  }),

  'trajectory.finish': inOwnChat(async (kit, turn, action) => {
    const result = await finishTrajectoryStep(kit.deps, stepInput(kit, turn, action));
    await showTrajectory(kit, turn, action.dossierId, result);
  }),

  'trajectory.skip': inOwnChat(async (kit, turn, action) => {
    const result = await skipTrajectoryStep(kit.deps, stepInput(kit, turn, action));
    await showTrajectory(kit, turn, action.dossierId, result);
  }),

  'trajectory.moveDue': inOwnChat(async (kit, turn, action) => {
    const result = await moveStepDue(kit.deps, stepInput(kit, turn, action));
    await showTrajectory(kit, turn, action.dossierId, result);
  }),

  'trajectory.reopen': inOwnChat(async (kit, turn, action) => {
    const result = await reopenTrajectoryStep(kit.deps, stepInput(kit, turn, action));
    await showTrajectory(kit, turn, action.dossierId, result);
  }),

  'trajectory.mine': inOwnChat(async (kit, turn) => {
    await replace(kit, turn, await showOwnTrajectories(kit.deps, kit.actor));
  }),

  'trajectory.list': inOwnChat(async (kit, turn, { page = 0, ...fields }) => {
    await showTrajectories(kit, turn, readTrajectoryFilter(fields), page);
  }),

  'trajectory.back': inOwnChat(async (kit, turn) => {
    const { cardActivityId } = turn;
    const shown = cardActivityId === undefined ? undefined : await kit.lists.get(cardActivityId);
    const { filter = readTrajectoryFilter({}), page = 0 } = shown?.trajectories ?? {};
    await showTrajectories(kit, turn, filter, page);
  }),
};

function stepInput(
  kit: HandlerKit,
  turn: CardTurn,
  action: ActionOf<
    'trajectory.finish' | 'trajectory.skip' | 'trajectory.moveDue' | 'trajectory.reopen'
  >,
): StepInput {
  const { dossierId, stepId, version, reason = '', day = '' } = action;
  const about = { turnKey: turn.key, actor: kit.actor, dossierId, stepId, version };
  return { ...about, typed: { reason, day } };
}
