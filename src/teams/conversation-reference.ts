import type { ChatPlace } from '../domain/chat-place.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import type { Scope } from './turn.ts';

export type ConversationReference = ChatPlace;

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
