import type { CloudAdapter, TurnContext } from 'botbuilder';
import restify from 'restify';

/** Serves a bot on PORT as the SDK's samples do, with `/healthz` for whoever waits for it. */
export function listen(
  adapter: CloudAdapter,
  logic: (context: TurnContext) => Promise<void>,
): void {
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.get('/healthz', async (_request, response) => {
    response.send(200);
  });
  server.post('/api/messages', async (request, response) => {
    const { body, headers } = request;
    await adapter.process({ body, headers, method: 'POST' }, response, logic);
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
}
