import type { ChatPlace } from './chat-place.ts';
import type { View } from './views.ts';

/** `gone`: the bot was removed or blocked there, or the conversation does not exist. */
export type Posted =
  | { readonly kind: 'posted'; readonly messageId?: string }
  | { readonly kind: 'gone' };

/** Writes in a conversation without being spoken to. Rejects when Teams has trouble: try again later. */
export interface Messenger {
  post(place: ChatPlace, view: View): Promise<Posted>;
  /** False when the message or the conversation is gone. */
  update(place: ChatPlace, messageId: string, view: View): Promise<boolean>;
}
