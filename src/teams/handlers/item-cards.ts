import { typedItem } from '../../cards/item-actions.ts';
import { addItems } from '../../use-cases/add-items.ts';
import { editListItem } from '../../use-cases/edit-item.ts';
import { lookAtItem, lookAtList, showAddForm, showEditForm } from '../../use-cases/look-list.ts';
import {
  dropListItem,
  removeListItem,
  reopenListItem,
  type SettleInput,
  tickListItem,
} from '../../use-cases/settle-item.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandlers } from './card-handler.ts';
import { showItemCard } from './item-show.ts';
import type { HandlerKit } from './kit.ts';
import { offerFile } from './offer-file.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of the lists of a guidance. */
export const ITEM_CARDS: CardHandlers<
  | 'item.list'
  | 'item.addForm'
  | 'item.add'
  | 'item.look'
  | 'item.editForm'
  | 'item.save'
  | 'item.tick'
  | 'item.drop'
  | 'item.reopen'
  | 'item.remove'
  | 'item.document'
> = {
  'item.list': inOwnChat(async (kit, turn, { page = 0, ...action }) => {
    const shown = await lookAtList(kit.deps, listInput(kit, action), page);
    await showItemCard(kit, turn, action.dossierId, shown);
  }),

  'item.addForm': inOwnChat(async (kit, turn, action) => {
    const shown = await showAddForm(kit.deps, listInput(kit, action));
    await showItemCard(kit, turn, action.dossierId, shown);
  }),

  'item.add': inOwnChat(async (kit, turn, action) => {
    const { lines = '' } = action;
    const typed = typedItem(action);
    const input = { ...listInput(kit, action), turnKey: turn.key, typed, lines };
    await showItemCard(kit, turn, action.dossierId, await addItems(kit.deps, input));
  }),

  'item.look': inOwnChat(async (kit, turn, { itemId }) => {
    await showItemCard(kit, turn, itemId, await lookAtItem(kit.deps, kit.actor, itemId));
  }),

  'item.editForm': inOwnChat(async (kit, turn, { itemId }) => {
    await showItemCard(kit, turn, itemId, await showEditForm(kit.deps, kit.actor, itemId));
  }),

  'item.save': inOwnChat(async (kit, turn, action) => {
    const { itemId, version } = action;
    const input = { turnKey: turn.key, actor: kit.actor, itemId, version };
    const typed = typedItem(action);
    await showItemCard(kit, turn, itemId, await editListItem(kit.deps, { ...input, typed }));
  }),

  'item.tick': inOwnChat(async (kit, turn, action) => {
    const { page } = action;
    const input = { ...settleInput(kit, turn, action), page };
    await showItemCard(kit, turn, action.itemId, await tickListItem(kit.deps, input));
  }),

  'item.drop': inOwnChat(async (kit, turn, action) => {
    const input = settleInput(kit, turn, action);
    await showItemCard(kit, turn, action.itemId, await dropListItem(kit.deps, input));
  }),

  'item.reopen': inOwnChat(async (kit, turn, action) => {
    const input = settleInput(kit, turn, action);
    await showItemCard(kit, turn, action.itemId, await reopenListItem(kit.deps, input));
  }),

  'item.remove': inOwnChat(async (kit, turn, action) => {
    const input = settleInput(kit, turn, action);
    await showItemCard(kit, turn, action.itemId, await removeListItem(kit.deps, input));
  }),

  'item.document': inOwnChat(async (kit, turn, { dossierId, listId }) => {
    await offerFile(kit, turn, { kind: 'list', dossierId, listId });
  }),
};

function listInput(
  { actor }: HandlerKit,
  { dossierId, listId }: { readonly dossierId: string; readonly listId: string },
) {
  return { actor, dossierId, listId };
}

function settleInput(
  kit: HandlerKit,
  turn: CardTurn,
  action: ActionOf<'item.tick' | 'item.drop' | 'item.reopen' | 'item.remove'>,
): SettleInput {
  const { itemId, version, proof = '', reason = '' } = action;
  const typed = { proof, reason };
  return { turnKey: turn.key, actor: kit.actor, itemId, version, typed };
}
