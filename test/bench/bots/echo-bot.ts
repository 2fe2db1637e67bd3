import { Application, type TurnState } from '@microsoft/teams-ai';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MemoryStorage } from 'botbuilder';
import { listen } from './listen.ts';

// The least that a Teams bot on this SDK can be: what the SDK's own samples begin with.
const app = new Application<TurnState>({ storage: new MemoryStorage() });
app.message(/.*/s, async (context) => {
  await context.sendActivity(`Je typte: ${context.activity.text}`);
});
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
listen(adapter, async (context) => {
  await app.run(context);
});
