import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** One call the bot made to Teams. Ids are decoded. */
export interface ConnectorCall {
  readonly method: string;
  readonly conversationId: string;
  /** PUT and DELETE: the message; POST: the message that is answered, if any. */
  readonly activityId: string | undefined;
  /** What was sent; an activity, or undefined. */
  readonly body: SentActivity | undefined;
  /** The id it was given (POST). */
  readonly givenId: string | undefined;
}

/** What a test looks at in a message of the bot. */
export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly summary?: string;
  readonly suggestedActions?: {
    readonly to: string[];
    readonly actions: { readonly title: string }[];
  };
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content?: unknown;
    readonly name?: string;
    readonly contentUrl?: string;
  }[];
  readonly entities?: readonly unknown[];
}

/** Teams as the bot sees it: takes messages, gives ids, knows members. */
export interface FakeConnector {
  readonly serviceUrl: string;
  /** In the order of their arrival. */
  readonly calls: readonly ConnectorCall[];
  /** The texts of the messages sent so far. */
  texts(): readonly string[];
  /** The cards sent, put in place and answered so far, as JSON. */
  cards(): readonly unknown[];
  /** Answers the next calls of this method with this status, instead of doing them. */
  refuse(method: string, status: number, times?: number): void;
  /** Who is found when the bot asks for a member by this id (29:…). */
  setMember(id: string, member: { readonly name: string; readonly email?: string }): void;
  /** The channels that Teams lists for any team from now on; it refuses to when undefined. */
  setChannels(channels: readonly TestChannel[] | undefined): void;
  stop(): Promise<void>;
}

/** General has no name. */
export interface TestChannel {
  readonly id: string;
  readonly name?: string;
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const refusals: { method: string; status: number }[] = [];
  const members = new Map<string, object>();
  const team: { channels: readonly TestChannel[] | undefined } = { channels: [] };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const method = request.method ?? '';
    const [, , , conversationId = '', kind, id] = decodePath(request.url ?? '');
    const refusal = refusals.findIndex((item) => item.method === method);
    if (refusal >= 0) return reply(response, refusals.splice(refusal, 1)[0]?.status ?? 500, ERROR);
    if (request.url?.startsWith('/v3/teams/')) {
      const { channels } = team;
      return channels
        ? reply(response, 200, { conversations: channels })
        : reply(response, 403, ERROR);
    }
    if (kind === 'members') {
      const member = members.get(id ?? '');
      return member ? reply(response, 200, member) : reply(response, 404, ERROR);
    }
    const givenId = method === 'POST' ? `sent-${calls.length + 1}` : undefined;
    calls.push({ method, conversationId, activityId: id, body, givenId });
    return reply(response, 200, { id: givenId ?? id });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => reply(response, 500, ERROR));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls,
    texts: () => calls.flatMap(({ body }) => (body?.text ? [body.text] : [])),
    cards: () => calls.flatMap(({ body }) => cardsIn(body)),
    refuse(method, status, times = 1) {
      for (let count = 0; count < times; count++) refusals.push({ method, status });
    },
    setMember: (id, member) => void members.set(id, { id, ...member }),
    setChannels(channels) {
      team.channels = channels;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const ERROR = { error: { code: 'Refused', message: 'refused by the test' } };

function cardsIn(body: SentActivity | undefined): readonly unknown[] {
  const cards = body?.attachments?.filter((item) => item.contentType === CARD) ?? [];
  return cards.map((item) => item.content);
}

/** `/v3/conversations/{id}/activities/{id}` in its parts. */
function decodePath(url: string): readonly string[] {
  return new URL(url, 'http://localhost').pathname.split('/').map(decodeURIComponent);
}

async function readBody(request: IncomingMessage): Promise<SentActivity | undefined> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
}

function reply(response: ServerResponse, status: number, body: object): void {
  // Not chained: restify patches every response in the process, and its writeHead gives nothing back.
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
