import { fold } from '../../domain/clean-text.ts';
import { channelRefusal, inquiryReplies } from '../../texts/inquiry-replies.ts';
import { listInquiries } from '../../use-cases/list-inquiries.ts';
import { lookUpInquiry } from '../../use-cases/look-inquiry.ts';
import { myInquiries } from '../../use-cases/my-inquiries.ts';
import { showChannel } from '../../use-cases/show-channel.ts';
import { startInquiry } from '../../use-cases/start-inquiry.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post, profileOf } from './kit.ts';

/** Words about questions that people answer. */
export const INQUIRY_COMMANDS = {
  inquiries: showInquiries,
  askPeople,
  channel: showChannelHere,
} as const;

/** A caseworker sees what waits; whoever else, what they asked themselves. */
async function showInquiries(kit: HandlerKit, turn: TextTurn): Promise<void> {
  const { actor } = kit;
  if (turn.scope === 'personal' && actor.caseworkerOf.length === 0) {
    await post(kit, turn, await myInquiries(kit.deps, actor));
    return;
  }
  const filter = /\bmijn\b/.test(fold(turn.text)) ? 'mine' : 'waiting';
  const list = await listInquiries(kit.deps, { actor, where: turn, filter, page: 0 });
  if (list.kind === 'inquiries') await post(kit, turn, list);
  else await turn.chat.sendText(inquiryReplies.elsewhere);
}

async function askPeople(kit: HandlerKit, turn: TextTurn): Promise<void> {
  if (turn.scope !== 'personal') {
    await turn.chat.sendText(inquiryReplies.askInPersonal);
    return;
  }
  const said = fold(turn.text);
  const named = kit.deps.programmes.find(({ organisation }) => said.includes(fold(organisation)));
  const input = {
    actor: kit.actor,
    where: turn,
    programmeId: named?.id,
    profile: profileOf(kit, turn),
  };
  await post(kit, turn, await startInquiry(kit.deps, input));
}

async function showChannelHere(kit: HandlerKit, turn: TextTurn): Promise<void> {
  const result = await showChannel(kit.deps, kit.actor, turn);
  if (result.kind === 'channel') await post(kit, turn, result);
  else await turn.chat.sendText(channelRefusal(result.kind));
}

/** A question by its reference. */
export async function showInquiry(
  kit: HandlerKit,
  turn: TextTurn,
  reference: string,
): Promise<void> {
  const input = { actor: kit.actor, where: turn };
  const result = await lookUpInquiry(kit.deps, input, reference);
  if (result.kind === 'inquiry') await post(kit, turn, result);
  else await turn.chat.sendText(inquiryReplies[result.kind]);
}
