import type { IncomingActivity } from './incoming-activity.ts';
import type { Scope } from './turn.ts';

/** Plain data, fit to be stored: enough to write in a conversation later. */
export interface ConversationReference {
  /** In a channel with its thread (`;messageid=`) to answer there, without it to begin a new one. */
  readonly conversationId: string;
  readonly scope: Scope;
  readonly tenantId: string;
  /** May change; the newest one counts. */
  readonly serviceUrl: string;
  /** The bot as Teams knows it here (28:…); made from its app id when absent. */
  readonly botId?: string;
  /** The person's id in Teams (29:…), which is not their object id; for chats with a person. */
  readonly userId?: string;
}

export function referenceOf(activity: IncomingActivity): ConversationReference {
  return {
    conversationId: activity.conversation.id,
    scope: scopeOf(activity),
    tenantId: activity.tenantId,
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    ...(activity.from ? { userId: activity.from.id } : {}),
  };
}

/** Anything unknown counts as shared, so that nothing private is shown in it. */
export function scopeOf(activity: IncomingActivity): Scope {
  const { conversationType } = activity.conversation;
  return conversationType === 'personal' || conversationType === 'channel'
    ? conversationType
    : 'groupChat';
}
