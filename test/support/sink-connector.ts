import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** One message that the bot posted or changed. */
export interface SunkCall {
  readonly method: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly body: unknown;
}

/** Teams for long runs: takes every message, gives it an id, tells of it, and keeps nothing. */
export interface SinkConnector {
  readonly serviceUrl: string;
  stop(): Promise<void>;
}

/**
 * Listens on a free port of this machine. `onCall` hears of a call just before it is answered, which takes
 * `latencyMs`; no time when absent.
 */
export async function startSinkConnector(
  onCall: (call: SunkCall) => void = () => undefined,
  latencyMs?: () => number,
): Promise<SinkConnector> {
  let sent = 0;
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    if (latencyMs) await new Promise((resolve) => setTimeout(resolve, latencyMs()));
    const [, , , conversation = '', kind, id] = (request.url ?? '').split('/');
    if (kind === 'members') return reply(response, 200, member(id ?? ''));
    sent += 1;
    const method = request.method ?? '';
    const activityId = method === 'POST' ? `sent-${sent}` : decodeURIComponent(id ?? '');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    onCall({ method, conversationId: decodeURIComponent(conversation), activityId, body });
    reply(response, 200, { id: activityId });
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function member(id: string): object {
  return { id: decodeURIComponent(id), name: 'An Peeters', email: 'an.peeters@kernegem.be' };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function reply(response: ServerResponse, status: number, body: object): void {
  // Not chained: restify patches every response in the process, and its writeHead gives nothing back.
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
