import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import { bareConversation, type ChatPlace } from '../domain/chat-place.ts';
import { channelNotices } from '../texts/inquiry-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { type ChannelResult, showChannel } from './show-channel.ts';

export interface ChannelInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly place: ChatPlace;
  readonly isSharedChannel: boolean;
  readonly programmeId: string;
}

/** From now on questions of a programme are told of in this conversation, instead of where they were before. */
export async function setChannel(deps: Dependencies, input: ChannelInput): Promise<ChannelResult> {
  const { actor, place, isSharedChannel, programmeId } = input;
  const programme = deps.programmes.find((one) => one.id === programmeId);
  if (programme === undefined || !isCaseworkerOf(actor, programmeId)) {
    return { kind: 'notCaseworker' };
  }
  if (place.scope === 'personal') return { kind: 'personal' };
  if (isSharedChannel) return { kind: 'sharedChannel' };
  const { tenantId, objectId, name } = actor;
  const setBy = { tenantId, objectId, name };
  await deps.work.once(input.turnKey, async ({ caseworkers }) => {
    const setAt = deps.clock.now();
    await caseworkers.putChannel({ programmeId, place: wholeConversation(place), setBy, setAt });
    return 'set';
  });
  const where = { ...place, isSharedChannel };
  return await showChannel(deps, actor, where, channelNotices.set(programme.name));
}

/** Without thread and person: every question begins a thread of its own. */
function wholeConversation({ userId: _, ...place }: ChatPlace): ChatPlace {
  return { ...place, conversationId: bareConversation(place.conversationId) };
}
