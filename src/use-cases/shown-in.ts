import { type ChatScope, isSameConversation } from '../domain/chat-place.ts';
import type { Stores } from '../domain/ports.ts';

/** Where somebody asks for something. */
export interface Where {
  readonly scope: ChatScope;
  /** Without thread. */
  readonly conversationId: string;
}

/**
 * The programmes, out of these, whose questions may be shown in a conversation: all of them where nobody
 * reads along, elsewhere those that are told of there.
 */
export async function programmesShownIn(
  stores: Pick<Stores, 'caseworkers'>,
  where: Where,
  programmeIds: readonly string[],
): Promise<readonly string[]> {
  if (where.scope === 'personal') return programmeIds;
  const channels = await Promise.all(programmeIds.map((id) => stores.caseworkers.channel(id)));
  return channels
    .filter((channel) => channel && isSameConversation(channel.place, where))
    .flatMap((channel) => (channel === undefined ? [] : [channel.programmeId]));
}
