import { ActivityTypes, TurnContext } from 'botbuilder';
import type { ChatPlace } from '../domain/chat-place.ts';
import type { Chat } from './chat.ts';
import type { ConversationReference } from './conversation-reference.ts';
import { openPersonalChat } from './open-personal-chat.ts';
import { type ChatOptions, createTeamsChat } from './teams-chat.ts';

/** The personal chat of the bot with whoever a turn is of. */
export interface OwnChat {
  readonly chat: Chat;
  readonly reference: ConversationReference;
}

/**
 * The own chat of whoever the turn is of, to write in during that turn: the one that is known, or else it is opened.
 * Undefined when Teams does not allow that.
 */
export async function ownChat(
  context: TurnContext,
  reference: ConversationReference,
  known: ChatPlace | undefined,
  options: Omit<ChatOptions, 'personal'>,
): Promise<OwnChat | undefined> {
  const place = known ?? (await openPersonalChat(context, reference, options));
  if (place === undefined) return undefined;
  // Nothing that is written there answers a message of the chat that the turn is in.
  const { id: _, replyToId: __, ...activity } = context.activity;
  const own = new TurnContext(context.adapter, {
    ...activity,
    ...TurnContext.applyConversationReference(
      { type: ActivityTypes.Event },
      {
        channelId: context.activity.channelId,
        serviceUrl: context.activity.serviceUrl,
        bot: { id: reference.botId ?? '', name: '' },
        user: { id: reference.userId ?? '', name: '' },
        conversation: {
          id: place.conversationId,
          conversationType: 'personal',
          tenantId: place.tenantId,
          isGroup: false,
          name: '',
        },
      },
      true,
    ),
  });
  const key = context.adapter.ConnectorClientKey;
  own.turnState.set(key, context.turnState.get(key));
  return { chat: createTeamsChat(own, { ...options, personal: true }), reference: place };
}
