import type { TurnContext } from 'botbuilder';
import type { Log } from '../log.ts';
import { callConnector, refusalStatus } from './connector-call.ts';
import type { ConversationReference } from './conversation-reference.ts';
import type { ConnectorClient } from './reused-clients.ts';

interface OpenOptions {
  readonly log: Log;
  readonly pauseMs?: () => number;
}

/**
 * Opens the personal chat between the bot and whoever the turn is of; the same one each time, and nothing is
 * written in it. Undefined when Teams does not allow it: the bot is not among this person's apps or teams.
 */
export async function openPersonalChat(
  context: TurnContext,
  { tenantId, serviceUrl, botId = '', userId }: ConversationReference,
  { log, pauseMs }: OpenOptions,
): Promise<ConversationReference | undefined> {
  const client = context.turnState.get<ConnectorClient | undefined>(
    context.adapter.ConnectorClientKey,
  );
  if (client === undefined || userId === undefined) return undefined;
  const chat = {
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: userId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  try {
    const { id } = await callConnector(
      () => client.conversations.createConversation(chat),
      pauseMs,
    );
    return id
      ? { conversationId: id, scope: 'personal', tenantId, serviceUrl, botId, userId }
      : undefined;
  } catch (error) {
    log.info({ verb: 'open', status: refusalStatus(error) }, 'Teams did not open a personal chat');
    return undefined;
  }
}
