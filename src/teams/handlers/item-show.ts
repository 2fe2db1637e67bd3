import { itemReplies } from '../../texts/item-replies.ts';
import type { ItemResult } from '../../use-cases/item-result.ts';
import type { CardTurn, TextTurn } from '../turn.ts';
import { type HandlerKit, post, replace } from './kit.ts';

/** Puts what came of an action on a list where the pressed card is; what is not theirs is answered in words. */
export async function showItemCard(
  kit: HandlerKit,
  turn: CardTurn,
  about: string,
  { view, refused }: ItemResult,
): Promise<void> {
  if (refused !== undefined) turn.log.warn({ refused, verb: turn.verb, about }, 'list not changed');
  if (view.kind === 'unavailable') return await turn.chat.answerMessage(itemReplies.unavailable);
  await replace(kit, turn, view);
  if (view.kind === 'itemList') await rememberList(kit, turn, view.list);
}

/** The same as a new card in answer to what somebody typed. */
export async function postItems(
  kit: HandlerKit,
  turn: TextTurn,
  { view, refused }: ItemResult,
): Promise<void> {
  if (refused !== undefined) turn.log.warn({ refused }, 'list not changed');
  if (view.kind === 'unavailable') {
    await turn.chat.sendText(itemReplies.unavailable);
    return;
  }
  await post(kit, turn, view);
  if (view.kind === 'itemList') await rememberList(kit, turn, view.list);
}

/** The list that a chat saw last: what "2 is klaar" is about. */
async function rememberList(
  { lists }: HandlerKit,
  { conversationId }: Pick<TextTurn, 'conversationId'>,
  { head, listId }: { readonly head: { readonly dossierId: string }; readonly listId: string },
): Promise<void> {
  const { dossierId } = head;
  await lists.set(conversationId, { filter: {}, page: 0, items: { dossierId, listId } });
}
