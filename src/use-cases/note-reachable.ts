import type { ChatPlace } from '../domain/chat-place.ts';
import type { Stores } from '../domain/ports.ts';
import type { Dependencies } from './dependencies.ts';

/** Notes that the bot is in these channels again, of those in which something is followed. */
export async function noteReachable(
  { work, clock }: Pick<Dependencies, 'work' | 'clock'>,
  places: readonly ChatPlace[],
): Promise<void> {
  for (const place of places) {
    const followed = await work.stores.follows.inConversation(place.conversationId);
    if (followed.length > 0) await keepReachable(work.stores, place, clock.now());
  }
}

/** Keeps that a channel or a group chat can be written in, so that it is known when it no longer can. */
export async function keepReachable(
  { conversations }: Pick<Stores, 'conversations'>,
  { conversationId, scope, tenantId, serviceUrl }: ChatPlace,
  now: Date,
): Promise<void> {
  await conversations.put({ conversationId, scope, tenantId, serviceUrl, reachable: true }, now);
}
