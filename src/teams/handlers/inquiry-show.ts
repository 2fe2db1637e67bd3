import type { View } from '../../domain/views.ts';
import { channelRefusal, inquiryReplies } from '../../texts/inquiry-replies.ts';
import type { InquiryResult } from '../../use-cases/change-inquiry.ts';
import type { ListResult } from '../../use-cases/list-inquiries.ts';
import type { ChannelResult } from '../../use-cases/show-channel.ts';
import type { CardTurn } from '../turn.ts';
import { type HandlerKit, replace } from './kit.ts';

/** Shows a view where the pressed card is; where others read along only who pressed gets to see it. */
export async function showToPresser(kit: HandlerKit, turn: CardTurn, view: View): Promise<void> {
  await replace(kit, turn, view, { lasting: turn.scope === 'personal' });
}

/**
 * Shows what came of an action on questions. A refusal is words and leaves the card with all that was typed
 * in it. An asker's own thread is not spread out where others read along: there they get words as well.
 */
export async function showInquiryCard(
  kit: HandlerKit,
  turn: CardTurn,
  result: InquiryResult | ListResult,
): Promise<void> {
  switch (result.kind) {
    case 'unavailable':
      turn.log.warn({ refused: 'unavailable' }, 'question not shown');
      return await turn.chat.answerMessage(inquiryReplies.unavailable);
    case 'elsewhere':
      return await sayElsewhere(turn);
    case 'inquiries':
      return await showToPresser(kit, turn, result);
    case 'inquiry': {
      const shared = turn.scope !== 'personal' && result.role === 'asker';
      if (!shared) return await showToPresser(kit, turn, result);
      await turn.chat.answerMessage(result.notice?.text ?? inquiryReplies.elsewhere);
    }
  }
}

/** Says where questions are shown instead. */
export async function sayElsewhere(turn: CardTurn): Promise<void> {
  turn.log.info({ refused: 'elsewhere' }, 'question not shown');
  await turn.chat.answerMessage(inquiryReplies.elsewhere);
}

/** Which programmes are told of here is for everybody in the conversation to see. */
export async function showChannelCard(
  kit: HandlerKit,
  turn: CardTurn,
  result: ChannelResult,
): Promise<void> {
  if (result.kind === 'channel') return await replace(kit, turn, result);
  turn.log.warn({ refused: result.kind }, 'channel not changed');
  await turn.chat.answerMessage(channelRefusal(result.kind));
}
