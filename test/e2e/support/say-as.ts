import { type MockUser, mockTenant } from '../../../src/local-client/mock-tenant.ts';
import { sender } from './custom-activity.ts';
import type { TeamsClient } from './teams-client.ts';

/** Somebody else writes to the bot in the conversation that is open; their own message is not drawn. */
export async function sayAs(client: TeamsClient, user: MockUser, text: string): Promise<void> {
  const { id, name } = mockTenant(0).bot;
  const mention = `<at>${name}</at>`;
  await client.sendCustomActivity({
    type: 'message',
    from: sender(user),
    text: `${mention} ${text}`,
    entities: [{ type: 'mention', text: mention, mentioned: { id, name } }],
  });
}
