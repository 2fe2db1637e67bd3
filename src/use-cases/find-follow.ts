import type { Actor } from '../domain/access.ts';
import { type ChatPlace, isSameConversation } from '../domain/chat-place.ts';
import type { Follow } from '../domain/follow.ts';
import { isSamePerson } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';

/**
 * What goes on in this conversation, or what this person set, in their own chat. Undefined for anything else: what
 * others follow elsewhere is nobody's business here.
 */
export async function findFollow(
  { follows }: Pick<Stores, 'follows'>,
  actor: Actor,
  place: ChatPlace,
  followId: string,
): Promise<Follow | undefined> {
  const follow = await follows.load(followId);
  return follow !== undefined && isFollowOf(follow, actor, place) ? follow : undefined;
}

/** Whether it goes on, and may be shown here. */
export function isFollowOf(follow: Follow, actor: Actor, place: ChatPlace): boolean {
  if (follow.endedAt !== undefined) return false;
  return place.scope === 'personal'
    ? isSamePerson(follow.setBy, actor)
    : isSameConversation(follow.place, place);
}
