import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TextTurn } from '../../src/teams/turn.ts';
import { TENANT } from '../support/activities.ts';
import { startTestHost, type TestHost } from '../support/test-host.ts';

const turns: TextTurn[] = [];
let host: TestHost;

beforeAll(async () => {
  const message = async (turn: TextTurn): Promise<void> => void turns.push(turn);
  host = await startTestHost({ message }, { tenants: [TENANT] });
});
afterAll(() => host.stop());
beforeEach(() => void turns.splice(0));

/** Sends bytes as they are; resolves to the status of the answer. */
function raw(request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (chunk) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(chunk.toString())?.[1]));
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('a request that would end the process of an unguarded router gets 400', () => {
  test.each(['a b', 'a:b:c', '[', '%', 'x:99999', '[::1'])('Host: %s', async (name) => {
    expect(await raw(`GET /healthz HTTP/1.1\r\nHost: ${name}\r\n\r\n`)).toBe(400);
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200);
  });

  test.each(['http://[', 'http://x/healthz', '*', '//['])('target %s', async (target) => {
    const status = await raw(`OPTIONS ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200);
  });
});

test('local mode refuses a name that was made to point at this machine, and whatever a proxy passes on', async () => {
  const request = (lines: string): Promise<number> =>
    raw(`GET /healthz HTTP/1.1\r\n${lines}\r\n\r\n`);
  expect(await request('Host: evil.example')).toBe(403);
  expect(await request('Host: localhost\r\nX-Forwarded-For: 203.0.113.7')).toBe(403);
  expect(await request('Host: localhost:3978')).toBe(200);
  expect(await request('Host: [::1]:3978')).toBe(200);
});

describe('the body', () => {
  test('may hold a message of 100 KB', async () => {
    const answer = await host.post(host.activities.message('é'.repeat(100_000)));
    expect(answer.status).toBe(200);
    expect(turns[0]?.text).toHaveLength(100_000);
  });

  test('of more than 256 KB is refused with 413, told its length or not', async () => {
    const large = JSON.stringify(host.activities.message('a'.repeat(257 * 1024)));
    expect((await host.post(large)).status).toBe(413);
    const chunk = `40000\r\n${'a'.repeat(0x40000)}\r\n`;
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(await raw(head + chunk + chunk)).toBe(413);
    expect(turns).toEqual([]);
  });

  test.each(['{"type":', 'hallo', '', 'null', '[]', '"message"', '{}'])(
    'that is no activity is refused with 400: %s',
    async (body) => {
      const answer = await host.post(body);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) });
    },
  );

  test('of another type, or compressed, is refused with 415', async () => {
    const activity = host.activities.message('hallo');
    expect((await host.post(activity, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await host.post(activity, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect(turns).toEqual([]);
  });
});

describe('an incomplete activity is refused with 400 and reaches no handler', () => {
  const tenantless = { conversation: { id: 'a:1' }, channelData: {} };
  test.each([
    ['type', { type: undefined }],
    ['a type that is text', { type: 5 }],
    ['sender', { from: undefined }],
    ['sender known to Entra', { from: { id: '29:1', name: 'An' } }],
    ['conversation', { conversation: undefined }],
    ['conversation id', { conversation: { tenantId: TENANT } }],
    ['tenant', tenantless],
    ['service', { serviceUrl: undefined }],
    ['bot', { recipient: undefined }],
    ['id', { id: undefined }],
    ['text that is text', { text: { a: 1 } }],
    ['an id that can be in an address', { id: 'a\ud800' }],
    ['a conversation that can be in a header', { conversation: { id: 'é', tenantId: TENANT } }],
    ['a language that is text', { locale: 5 }],
    ['a name of the bot that is text', { recipient: { id: '28:1', name: {} } }],
  ])('without %s', async (_part, change) => {
    const answer = await host.post({ ...host.activities.message('hallo'), ...change });
    expect(answer).toEqual({ status: 400, body: { error: 'This is not a complete activity.' } });
    expect(turns).toEqual([]);
  });

  test('an event of Teams itself needs no sender', async () => {
    const event = { ...host.activities.botAdded(), from: undefined };
    expect((await host.post(event)).status).toBe(200);
  });
});

describe('an activity that is not for this bot is refused with 403, without a word, and reaches no handler', () => {
  const stranger = '99999999-2222-4333-8444-555555555555';
  test.each([
    ['another channel', { channelId: 'webchat' }],
    ['another host', { serviceUrl: 'https://evil.example/' }],
    ['a host that only begins like ours', { serviceUrl: 'http://localhost.evil.example/' }],
    ['a host behind a user part', { serviceUrl: 'http://localhost@evil.example/' }],
    ['a user part before our host', { serviceUrl: 'http://evil@localhost/' }],
    ['no URL', { serviceUrl: 'localhost' }],
    ['another protocol', { serviceUrl: 'file://localhost/' }],
    ['another tenant', { conversation: { id: 'a:1', tenantId: stranger } }],
    [
      'another tenant in the channel data',
      { conversation: { id: 'a:1' }, channelData: { tenant: { id: stranger } } },
    ],
    [
      'a channel of another tenant, by somebody of ours',
      { channelData: { tenant: { id: stranger } } },
    ],
    [
      'a shared channel of ours, by somebody of another tenant',
      { from: { id: '29:1', aadObjectId: stranger, name: 'Vreemde', tenantId: stranger } },
    ],
  ])('%s', async (_what, change) => {
    const answer = await host.post({ ...host.activities.message('hallo'), ...change });
    expect(answer).toEqual({ status: 403, body: undefined });
    expect(turns).toEqual([]);
    expect(host.connector.calls).toEqual([]);
  });
});
