import type { View } from '../../domain/views.ts';
import { followReplies } from '../../texts/follow-replies.ts';
import { listFiles } from '../../use-cases/list-files.ts';
import { lookAtStep, lookAtTrajectory } from '../../use-cases/look-at-trajectory.ts';
import { lookMeeting } from '../../use-cases/look-meeting.ts';
import { noteMeetingCard } from '../../use-cases/note-meeting-card.ts';
import { personalPlace } from '../../use-cases/person-place.ts';
import { showDeadlines } from '../../use-cases/show-deadlines.ts';
import { refusalStatus } from '../connector-call.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf } from './card-handler.ts';
import { type HandlerKit, render, replace } from './kit.ts';

/**
 * Opens what a post told of where nobody reads along: in the own chat of whoever presses the button, which is opened
 * if need be. The post stays as it is. Who may not read it is told so, and nothing else.
 */
export async function openReminded(
  kit: HandlerKit,
  turn: CardTurn,
  action: ActionOf<'reminder.open'>,
): Promise<void> {
  const view = await remindedView(kit, action);
  if (view.kind === 'unavailable') {
    turn.log.warn({ refused: 'unavailable', verb: turn.verb }, 'not opened');
    return await turn.chat.answerMessage(followReplies.notYours);
  }
  if (turn.scope === 'personal') return await replace(kit, turn, view);
  // A second delivery shows how things are now, and what was opened before stands there already.
  if (turn.repeated && !turn.unfinished) {
    return await turn.chat.answerMessage(followReplies.opened);
  }
  const isOpened = await sendInOwnChat(kit, turn, view);
  await turn.chat.answerMessage(isOpened ? followReplies.opened : followReplies.noOwnChat);
}

async function remindedView(
  { deps, actor }: Pick<HandlerKit, 'deps' | 'actor'>,
  { dossierId, stepId, meetingId }: ActionOf<'reminder.open'>,
): Promise<View> {
  if (meetingId !== undefined) return (await lookMeeting(deps, actor, meetingId)).view;
  if (dossierId === undefined) return await deadlineView({ deps, actor });
  return stepId === undefined
    ? await lookAtTrajectory(deps, actor, dossierId)
    : await lookAtStep(deps, actor, dossierId, stepId);
}

/** Who works on a draft goes on with that; whoever else sees when applications are taken. */
async function deadlineView({ deps, actor }: Pick<HandlerKit, 'deps' | 'actor'>): Promise<View> {
  const own = await listFiles(deps, actor);
  return own.files.some(({ state }) => state === 'draft') ? own : await showDeadlines(deps);
}

async function sendInOwnChat(kit: HandlerKit, turn: CardTurn, view: View): Promise<boolean> {
  const { userId } = turn.reference;
  const known = await personalPlace(kit.deps.work.stores, turn.person, userId);
  const own = await turn.openOwnChat(known);
  if (own === undefined) return false;
  const { card, summary } = render(kit, turn, view);
  try {
    const messageId = await own.chat.sendCard(card, summary);
    // A card about a meeting follows it from now on, like one that was opened there.
    if (messageId !== undefined) {
      await noteMeetingCard(kit.deps, kit.actor, own.reference, messageId, view);
    }
    return true;
  } catch (error) {
    const status = refusalStatus(error);
    if (status !== 403 && status !== 404) throw error;
    turn.log.info({ verb: turn.verb, status }, 'own chat is not reachable');
    return false;
  }
}
