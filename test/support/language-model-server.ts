import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the model does with the next requests. */
export type ModelReply =
  | { readonly kind: 'text'; readonly text: string; readonly finish?: string }
  | {
      readonly kind: 'raw';
      readonly status?: number;
      readonly type?: string;
      readonly body: string;
      readonly location?: string;
    }
  /** Sends its headers and half of an answer, and then nothing more. */
  | { readonly kind: 'stall' }
  /** The same, and hangs up. */
  | { readonly kind: 'hangUp' }
  /** Never answers. */
  | { readonly kind: 'silent' };

export interface ModelRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** As it came in. */
  readonly body: string;
}

/** A language model that speaks the chat completions protocol over HTTP, and says what a test tells it to. */
export interface LanguageModelServer {
  /** What stands before `/chat/completions`. */
  readonly url: string;
  /** In the order of their arrival. */
  readonly requests: readonly ModelRequest[];
  reply(reply: ModelReply): void;
  stop(): Promise<void>;
}

export async function startLanguageModelServer(): Promise<LanguageModelServer> {
  const requests: ModelRequest[] = [];
  const now: { reply: ModelReply } = { reply: { kind: 'text', text: '' } };
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => {
        requests.push({ path: request.url ?? '', headers: request.headers, body });
        answer(response, now.reply);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    reply(reply) {
      now.reply = reply;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(response: ServerResponse, reply: ModelReply): void {
  if (reply.kind === 'silent') return;
  if (reply.kind === 'text') {
    send(response, 200, 'application/json', completion(reply.text, reply.finish));
  } else if (reply.kind === 'raw') {
    const location = reply.location === undefined ? {} : { location: reply.location };
    send(response, reply.status ?? 200, reply.type ?? 'application/json', reply.body, location);
  } else {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(completion('De begeleiding').slice(0, 60), () => {
      if (reply.kind === 'hangUp') response.destroy();
    });
  }
}

function completion(text: string, finish = 'stop'): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'nl-klein',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: text } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  // Not chained: restify patches every response in the process, and its writeHead gives nothing back.
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
