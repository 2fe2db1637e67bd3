import type { Log } from '../log.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { Chat } from './chat.ts';
import { refusalStatus } from './connector-call.ts';
import type { ConversationReference } from './conversation-reference.ts';
import { createTeamsChat } from './teams-chat.ts';

/**
 * Writes in a conversation outside a turn. `gone`: Teams will not take it here any more (the bot was removed
 * or blocked, or the conversation does not exist), until it is installed again. Rejects for anything else.
 * The chat may only be used inside `write`.
 */
export type OpenChat = (
  reference: ConversationReference,
  write: (chat: Chat) => Promise<void>,
) => Promise<'written' | 'gone'>;

export function createProactiveChat(
  adapter: TeamsAdapter,
  appId: string,
  options: { readonly log: Log; readonly pauseMs?: () => number },
): OpenChat {
  const { log, pauseMs } = options;
  return async (reference, write) => {
    // What is left of a place when somebody had their data removed.
    if (reference.conversationId === '') return 'gone';
    const personal = reference.scope === 'personal';
    const own = { log, userId: reference.userId, personal, ...(pauseMs ? { pauseMs } : {}) };
    let failure: { readonly error: unknown } | undefined;
    // Caught inside: what leaves this function goes to the adapter's own handler and is lost to us.
    await adapter.continueConversationAsync(
      appId,
      sdkReference(reference, appId),
      async (context) => {
        try {
          await write(createTeamsChat(context, own));
        } catch (error) {
          failure = { error };
        }
      },
    );
    if (!failure) return 'written';
    const status = refusalStatus(failure.error);
    if (status === 403 || status === 404) return 'gone';
    throw failure.error;
  };
}

function sdkReference(reference: ConversationReference, appId: string) {
  const { conversationId, scope, tenantId, serviceUrl, botId, userId } = reference;
  const name = '';
  const isGroup = scope !== 'personal';
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: botId ?? `28:${appId}`, name },
    ...(userId ? { user: { id: userId, name } } : {}),
    conversation: { id: conversationId, conversationType: scope, tenantId, isGroup, name },
  };
}
