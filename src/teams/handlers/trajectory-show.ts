import type { TrajectoryFilter } from '../../domain/trajectory-filter.ts';
import type { View } from '../../domain/views.ts';
import { trajectoryReplies } from '../../texts/trajectory-replies.ts';
import { listTrajectories } from '../../use-cases/list-trajectories.ts';
import type { CardTurn } from '../turn.ts';
import { type HandlerKit, replace } from './kit.ts';

/** Puts a card where the pressed one is; what is not theirs changes nothing and is answered in words. */
export async function showTrajectory(
  kit: HandlerKit,
  turn: CardTurn,
  about: string,
  { view, refused }: { readonly view: View; readonly refused?: string },
): Promise<void> {
  if (view.kind === 'unavailable') return await sayNoTrajectory(turn, about);
  if (refused !== undefined) {
    turn.log.warn({ refused, verb: turn.verb, about }, 'trajectory not changed');
  }
  await replace(kit, turn, view);
}

/** Puts the overview where the pressed card is, and remembers it for the way back. */
export async function showTrajectories(
  kit: HandlerKit,
  turn: CardTurn,
  filter: TrajectoryFilter,
  page: number,
): Promise<void> {
  const view = await listTrajectories(kit.deps, { actor: kit.actor, filter, page });
  if (view.kind === 'unavailable') return await sayNoTrajectory(turn);
  await replace(kit, turn, view);
  const { cardActivityId } = turn;
  if (cardActivityId === undefined) return;
  const before = (await kit.lists.get(cardActivityId)) ?? { filter: {}, page: 0 };
  const trajectories = { filter: view.filter, page: view.page };
  await kit.lists.set(cardActivityId, { ...before, trajectories });
}

/** The same words whether a guidance is of others or was never there. */
async function sayNoTrajectory(turn: CardTurn, dossier?: string): Promise<void> {
  turn.log.warn({ refused: 'unavailable', verb: turn.verb, dossier }, 'trajectory not shown');
  await turn.chat.answerMessage(trajectoryReplies.unavailable);
}
