import { renderView } from '../../cards/render-view.ts';
import type { EventTurn } from '../turn.ts';
import { helpView } from './help.ts';
import type { HandlerKit } from './kit.ts';

/** The bot was added: a welcome, once, however often Teams tells it. */
export async function handleInstalled(kit: HandlerKit, turn: EventTurn): Promise<void> {
  const { person, scope, reference, now } = turn;
  const isNew = await kit.deps.work.stores.conversations.put(
    {
      conversationId: turn.conversationId,
      scope,
      tenantId: turn.tenantId,
      serviceUrl: reference.serviceUrl,
      reachable: true,
      ...(person === undefined || scope !== 'personal' ? {} : { person }),
    },
    now,
  );
  if (!isNew) return;
  const { card, summary } = renderView(await helpView(kit, turn, 'welcome'), kit);
  await turn.chat.sendCard(card, summary);
}

/** The bot was removed: nothing can be sent here until it is added again. */
export async function handleRemoved(kit: HandlerKit, turn: EventTurn): Promise<void> {
  await kit.deps.work.stores.conversations.markUnreachable(turn.conversationId);
}
