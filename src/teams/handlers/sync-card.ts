import type { View } from '../../domain/views.ts';
import type { Walk } from '../../domain/walk.ts';
import type { PlaceView } from '../../use-cases/views/place-view.ts';
import type { BaseTurn } from '../turn.ts';
import { type HandlerKit, post, render } from './kit.ts';

/** Brings the walk's card up to date after something was typed; a card that is gone is no reason to fail. */
export async function syncCard(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  view: View,
): Promise<void> {
  if (walk.cardActivityId === undefined) return;
  const { card, summary } = render(kit, turn, view);
  await turn.chat.updateCard(walk.cardActivityId, card, summary);
}

/** Posts a screen of the walk as a new card, which from then on is the walk's card. */
export async function postWalkCard(
  kit: HandlerKit,
  turn: BaseTurn,
  view: PlaceView,
): Promise<void> {
  const cardActivityId = await post(kit, turn, view);
  const { walks } = kit.deps.work.stores;
  const walk = await walks.get(turn.conversationId);
  if (walk === undefined || cardActivityId === undefined) return;
  await walks.put({ ...walk, cardActivityId }, turn.person);
}
