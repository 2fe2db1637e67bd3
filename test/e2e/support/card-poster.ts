import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll } from '@jest/globals';
import { z } from 'zod/v4';
import type { AdaptiveCard } from '../../../src/cards/card-json.ts';

/** A bot that only posts the cards it is given: to see how the client draws any card. */
export interface CardPoster {
  readonly port: number;
  /** Posts a card where the client last wrote to the bot; waits until it wrote for the first time. */
  post(card: AdaptiveCard): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one before the tests of a `describe` and ends it after them; the result gives it during a test. */
export function useCardPoster(): () => CardPoster {
  const open: { poster?: CardPoster } = {};
  beforeAll(async () => {
    open.poster = await startCardPoster();
  });
  afterAll(() => open.poster?.stop());
  return () => {
    if (open.poster === undefined) throw new Error('the poster runs during tests only');
    return open.poster;
  };
}

async function startCardPoster(): Promise<CardPoster> {
  const heard: Ears = { first: Promise.withResolvers() };
  const server = createServer((request, response) => {
    listen(request, response, heard).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    async post(card) {
      await heard.first.promise;
      if (heard.last === undefined) throw new Error('the client wrote nothing yet');
      await post(heard.last, card);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(
  request: IncomingMessage,
  response: ServerResponse,
  heard: Ears,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  // The client first asks, without a body, whether there is a bot.
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const { data } = heardShape.safeParse(body);
  if (data !== undefined) {
    heard.last = data;
    heard.first.resolve();
  }
  response.writeHead(200);
  response.end();
}

async function post({ serviceUrl, conversation, recipient }: Heard, card: AdaptiveCard) {
  const path = `v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  const posted = await fetch(`${serviceUrl.replace(/\/$/, '')}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      from: recipient,
      conversation,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    }),
  });
  if (!posted.ok) throw new Error(`the client refused a card: ${posted.status}`);
}

const heardShape = z.object({
  type: z.literal('message'),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  recipient: z.looseObject({ id: z.string() }),
});
type Heard = z.infer<typeof heardShape>;

interface Ears {
  readonly first: PromiseWithResolvers<void>;
  last?: Heard;
}
