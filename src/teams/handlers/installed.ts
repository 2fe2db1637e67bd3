import { noteReachable } from '../../use-cases/note-reachable.ts';
import type { EventTurn } from '../turn.ts';
import { helpView } from './help.ts';
import { type HandlerSetup, render } from './kit.ts';

/**
 * The bot was added: a welcome, once, however often Teams tells it. The welcome is sent before the
 * conversation counts as known, so that one that could not be sent is tried again.
 */
export async function handleInstalled(kit: HandlerSetup, turn: EventTurn): Promise<void> {
  const { person, scope, reference, now } = turn;
  const { card, summary } = render(kit, turn, await helpView(kit, turn, 'welcome'));
  const conversation = {
    conversationId: turn.conversationId,
    scope,
    tenantId: turn.tenantId,
    serviceUrl: reference.serviceUrl,
    reachable: true,
    ...(person === undefined || scope !== 'personal' ? {} : { person }),
  };
  await kit.deps.work.transaction(async ({ conversations }) => {
    if (await conversations.put(conversation, now)) await turn.chat.sendCard(card, summary);
  });
  if (scope === 'channel') await winBackFollowed(kit, turn);
}

/** A team is one installation: what its other channels follow is told there again. */
async function winBackFollowed(kit: HandlerSetup, turn: EventTurn): Promise<void> {
  const channels = await turn.chat.channels();
  const others = channels?.filter(({ id }) => id !== turn.conversationId) ?? [];
  if (others.length === 0) return;
  const places = others.map(({ id }) => ({ ...turn.reference, conversationId: id }));
  await noteReachable(kit.deps, places);
}

/** The bot was removed: nothing can be sent here until it is added again. */
export async function handleRemoved(kit: HandlerSetup, turn: EventTurn): Promise<void> {
  await kit.deps.work.stores.conversations.markUnreachable(turn.conversationId);
}
