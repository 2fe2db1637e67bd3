import type { Verb } from '../../cards/card-action.ts';
import { caseworkReplies } from '../../texts/casework-replies.ts';
import type { CardHandler } from './card-handler.ts';

/** A button that works in somebody's own chat only: elsewhere others would read a file along. */
export function inOwnChat<V extends Verb>(handle: CardHandler<V>): CardHandler<V> {
  return async (kit, turn, action) => {
    if (turn.scope === 'personal') return await handle(kit, turn, action);
    turn.log.warn({ refused: 'elsewhere', verb: action.verb }, 'not shown in a shared place');
    await turn.chat.answerMessage(caseworkReplies.ownChatOnly);
  };
}
