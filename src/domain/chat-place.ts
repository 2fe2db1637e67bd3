export type ChatScope = 'personal' | 'groupChat' | 'channel';

/** Where something can be written in Teams, now or later; plain data, fit to be stored. */
export interface ChatPlace {
  /**
   * In a channel with its thread (`;messageid=`) to answer there, without it to begin a new one. Empty when it
   * was forgotten at somebody's request: nothing can be written there.
   */
  readonly conversationId: string;
  readonly scope: ChatScope;
  readonly tenantId: string;
  /** May change; the newest one counts. */
  readonly serviceUrl: string;
  /** The bot as Teams knows it here (28:…); made from its app id when absent. */
  readonly botId?: string;
  /** The person's id in Teams (29:…), which is not their object id; for chats with a person. */
  readonly userId?: string;
}

/** The conversation without its thread. */
export function bareConversation(conversationId: string): string {
  return conversationId.split(';messageid=')[0] ?? conversationId;
}

/** Whether two places are in the same conversation, whatever their thread. */
export function isSameConversation(
  a: Pick<ChatPlace, 'conversationId'>,
  b: Pick<ChatPlace, 'conversationId'>,
): boolean {
  return bareConversation(a.conversationId) === bareConversation(b.conversationId);
}
