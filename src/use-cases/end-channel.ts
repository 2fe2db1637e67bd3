import { isCaseworkerOf } from '../domain/access.ts';
import { bareConversation, type ChatPlace, isSameConversation } from '../domain/chat-place.ts';
import type { Stores } from '../domain/ports.ts';
import type { CaseworkerChannel } from '../domain/ports-questions.ts';
import { channelNotices } from '../texts/inquiry-notices.ts';
import type { Dependencies } from './dependencies.ts';
import type { ChannelInput } from './set-channel.ts';
import { type ChannelResult, showChannel } from './show-channel.ts';

/** Questions of a programme are not told of in this conversation any more; those of others still are. */
export async function endChannel(deps: Dependencies, input: ChannelInput): Promise<ChannelResult> {
  const { actor, place, isSharedChannel, programmeId } = input;
  const programme = deps.programmes.find((one) => one.id === programmeId);
  if (programme === undefined || !isCaseworkerOf(actor, programmeId)) {
    return { kind: 'notCaseworker' };
  }
  await deps.work.once(input.turnKey, async (stores) => {
    const here = await channelsIn(deps, stores, place);
    await stores.caseworkers.removeChannel(bareConversation(place.conversationId));
    const others = here.filter((channel) => channel.programmeId !== programmeId);
    for (const channel of others) await stores.caseworkers.putChannel(channel);
    return 'ended';
  });
  const where = { ...place, isSharedChannel };
  return await showChannel(deps, actor, where, channelNotices.ended(programme.name));
}

async function channelsIn(
  deps: Dependencies,
  { caseworkers }: Stores,
  place: ChatPlace,
): Promise<readonly CaseworkerChannel[]> {
  const found: CaseworkerChannel[] = [];
  for (const { id } of deps.programmes) {
    const channel = await caseworkers.channel(id);
    if (channel && isSameConversation(channel.place, place)) found.push(channel);
  }
  return found;
}
