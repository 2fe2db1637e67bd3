import type { ChatPlace } from '../domain/chat-place.ts';
import type { Person } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';

/** The personal chat of somebody, to write to now; undefined when the bot never met them there or was removed. */
export async function personalPlace(
  stores: Pick<Stores, 'conversations'>,
  person: Person,
  userId?: string,
): Promise<ChatPlace | undefined> {
  const chat = await stores.conversations.ofPerson(person);
  if (chat === undefined) return undefined;
  const { conversationId, scope, tenantId, serviceUrl } = chat;
  return {
    conversationId,
    scope,
    tenantId,
    serviceUrl,
    ...(userId === undefined ? {} : { userId }),
  };
}
