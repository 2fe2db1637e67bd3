import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChatPlace } from '../../src/domain/chat-place.ts';
import { createReminderSender } from '../../src/teams/reminder-sender.ts';
import { EVERY_REMINDER_UNREACHED_VIEW } from '../support/every-reminder-unreached-view.ts';
import { startFakeConnector } from '../support/fake-connector.ts';

const VIEW = EVERY_REMINDER_UNREACHED_VIEW['a reminder that reached nobody'];

/** A Teams that does with a call what a test says, and counts the calls. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let calls: number;
let serviceUrl: string;
let stop: () => Promise<void>;

beforeEach(async () => {
  calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    request.resume().on('end', () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  serviceUrl = urlOf(server.address());
  stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
});
afterEach(() => stop());

function urlOf(address: unknown): string {
  return `http://127.0.0.1:${Reflect.get(Object(address), 'port')}/`;
}

function place(changes: Partial<ChatPlace> = {}): ChatPlace {
  const tenantId = 'tenant-1';
  return {
    conversationId: '19:a/b@thread.tacv2',
    scope: 'channel',
    tenantId,
    serviceUrl,
    ...changes,
  };
}

const sender = (authorization: () => Promise<string | undefined> = async () => undefined) =>
  createReminderSender({
    appId: 'app-1',
    authorization,
    optionsOf: () => ({ municipalityChoices: [], typeahead: true }),
  });

const send = (changes: Partial<ChatPlace> = {}) => sender().send(place(changes), VIEW);

function status(code: number, headers: Record<string, string> = {}, body = '{}') {
  answer = (_request, response) => {
    response.writeHead(code, headers);
    response.end(body);
  };
}

describe('a reminder is sent with one call', () => {
  test('as a card with a summary, in a new post of the channel, by the bot', async () => {
    const connector = await startFakeConnector();
    const outcome = await sender().send(place({ serviceUrl: connector.serviceUrl }), VIEW);
    expect(outcome).toEqual({ kind: 'sent', activityId: 'sent-1' });
    expect(connector.calls[0]).toMatchObject({
      method: 'POST',
      conversationId: '19:a/b@thread.tacv2',
      activityId: undefined,
      body: { type: 'message', from: { id: '28:app-1' }, summary: expect.any(String) },
    });
    expect(connector.cards()).toHaveLength(1);
    await connector.stop();
  });

  test('with what lets it in', async () => {
    let seen: string | undefined;
    answer = ({ headers }, response) => {
      seen = headers.authorization;
      response.end('{"id":"1"}');
    };
    await sender(async () => 'Bearer x').send(place(), VIEW);
    expect(seen).toBe('Bearer x');
  });

  test.each([412, 429, 502, 503, 504])(
    'and no second one after %i: it may be tried later',
    async (code) => {
      status(code);
      expect(await send()).toEqual({ kind: 'later' });
      expect(calls).toBe(1);
    },
  );

  test.each([400, 401, 408, 413, 500, 302])(
    'and no second one after %i: it is refused',
    async (code) => {
      status(code);
      expect(await send()).toEqual({ kind: 'refused', status: code });
      expect(calls).toBe(1);
    },
  );

  test.each([403, 404])(
    'and says with which status, %i, the conversation is gone',
    async (code) => {
      status(code);
      expect(await send()).toEqual({ kind: 'gone', status: code });
      expect(calls).toBe(1);
    },
  );

  test('and hears in how many seconds, or when, to come back', async () => {
    status(429, { 'retry-after': '7' });
    expect(await send()).toEqual({ kind: 'later', afterMs: 7000 });
    status(503, { 'retry-after': new Date(Date.now() + 20_000).toUTCString() });
    const { afterMs } = { afterMs: 0, ...(await send()) };
    expect(afterMs).toBeGreaterThan(15_000);
    status(429, { 'retry-after': 'straks' });
    expect(await send()).toEqual({ kind: 'later' });
  });

  test('that is not made when nobody lets it in now, nor in a place that was forgotten', async () => {
    const locked = sender(() => Promise.reject(new Error('no token')));
    expect(await locked.send(place(), VIEW)).toEqual({ kind: 'later' });
    expect(await send({ conversationId: '' })).toEqual({ kind: 'gone', status: 404 });
    expect(calls).toBe(0);
  });
});

describe('what is not known for sure', () => {
  test('is no arrival while nobody listens: nothing was written', async () => {
    await stop();
    expect(await send()).toEqual({ kind: 'later' });
    expect(await send({ serviceUrl: 'http://bestaat-niet.invalid/' })).toEqual({ kind: 'later' });
  });

  test('is uncertain once the connection was there, and is not sent again', async () => {
    answer = ({ socket }) => void socket.destroy();
    expect(await send()).toEqual({ kind: 'uncertain' });
    expect(calls).toBe(1);
  });

  test('is uncertain on a connection that was used before too', async () => {
    status(201, {}, '{"id":"1"}');
    await send();
    const sockets = new Set<Socket>();
    answer = ({ socket }) => {
      sockets.add(socket);
      socket.destroy();
    };
    expect(await send()).toEqual({ kind: 'uncertain' });
    expect(calls).toBe(2);
  });

  test('is known when the answer began: its status came whole', async () => {
    answer = ({ socket }, response) => {
      response.writeHead(201, { 'content-length': '100' });
      response.write('{"id":');
      setTimeout(() => socket.destroy(), 20);
    };
    expect(await send()).toEqual({ kind: 'sent' });
  });
});
