import { type RenderOptions, renderView } from '../cards/render-view.ts';
import type { ChatPlace } from '../domain/chat-place.ts';
import type { Messenger, Posted } from '../domain/ports-chat.ts';
import type { View } from '../domain/views.ts';
import type { OpenChat } from './proactive-chat.ts';

export interface MessengerOptions {
  readonly openChat: OpenChat;
  /** How a client shows cards; by the service that a conversation is reached through. */
  readonly optionsOf: (serviceUrl: string) => RenderOptions;
}

/** Writes cards in conversations outside a turn. */
export function createMessenger({ openChat, optionsOf }: MessengerOptions): Messenger {
  const rendered = (place: ChatPlace, view: View) => renderView(view, optionsOf(place.serviceUrl));
  return {
    async post(place, view): Promise<Posted> {
      const { card, summary } = rendered(place, view);
      const sent: { messageId?: string } = {};
      const outcome = await openChat(place, async (chat) => {
        const messageId = await chat.sendCard(card, summary);
        if (messageId !== undefined) sent.messageId = messageId;
      });
      return outcome === 'written' ? { kind: 'posted', ...sent } : { kind: 'gone' };
    },
    async update(place, messageId, view) {
      const { card, summary } = rendered(place, view);
      const taken = { value: false };
      const outcome = await openChat(place, async (chat) => {
        taken.value = await chat.updateCard(messageId, card, summary);
      });
      return outcome === 'written' && taken.value;
    },
  };
}
