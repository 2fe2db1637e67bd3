import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { SunkCall } from '../../support/sink-connector.ts';

/** What Teams does with every call; `fine` takes it. */
export type TeamsManner =
  | { readonly kind: 'fine' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  /** Never answers. */
  | { readonly kind: 'hang' };

/** Teams that takes messages and tells of them, and can be made to fail for a while. */
export interface FaultyTeams {
  readonly serviceUrl: string;
  /** From now on. Calls that hang are cut when it changes. */
  behave(manner: TeamsManner | (() => TeamsManner)): void;
  /** How often it did something else than take a call. */
  readonly failures: number;
  stop(): Promise<void>;
}

/** `onCall` hears of a call that is taken, just before it is answered. */
export async function startFaultyTeams(onCall: (call: SunkCall) => void): Promise<FaultyTeams> {
  const hanging = new Set<ServerResponse>();
  let manner: () => TeamsManner = () => ({ kind: 'fine' });
  let sent = 0;
  let failures = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const now = manner();
    if (now.kind !== 'fine') failures += 1;
    if (now.kind === 'hang') return void hanging.add(response);
    if (now.kind === 'status') return refuse(response, now);
    const [, , , conversation = '', kind, id] = (request.url ?? '').split('/');
    if (kind === 'members') return reply(response, 200, MEMBER);
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
    behave(next) {
      manner = typeof next === 'function' ? next : () => next;
      for (const response of hanging) response.destroy();
      hanging.clear();
    },
    get failures() {
      return failures;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const MEMBER = { id: '29:1an', name: 'An Peeters', email: 'an.peeters@kernegem.be' };

function refuse(
  response: ServerResponse,
  { status, retryAfterSeconds }: Extract<TeamsManner, { kind: 'status' }>,
): void {
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds);
  reply(response, status, { error: { code: 'Refused', message: 'refused by the fault run' } });
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
