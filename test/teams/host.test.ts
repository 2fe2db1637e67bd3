import { afterEach, describe, expect, test } from '@jest/globals';
import { createRunningClock } from '../../src/local-clock.ts';
import type { HostOptions } from '../../src/teams/host.ts';
import { postJson } from '../support/post-json.ts';
import { startTestHost, type TestHost } from '../support/test-host.ts';

let host: TestHost | undefined;
afterEach(async () => {
  await host?.stop();
  host = undefined;
});

const PRODUCTION: Partial<HostOptions> = {
  identity: {
    signIn: 'microsoft',
    credentials: {
      appId: '11111111-2222-4333-8444-555555555555',
      appType: 'SingleTenant',
      appTenantId: '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096',
      password: 'geheim',
    },
  },
  serviceUrlHosts: ['smba.trafficmanager.net'],
};

describe('the clock of local mode', () => {
  async function withClock(moved?: () => Promise<void>) {
    const clock = createRunningClock({ startAt: new Date('2026-03-01T08:00:00Z') });
    const localClock = moved ? { clock, moved } : { clock };
    host = await startTestHost({}, { clock, identity: { signIn: 'none', localClock } });
    return { url: `${host.url}/local/clock`, clock };
  }

  test('tells the time and moves forward, after which what is due is done', async () => {
    let due: string | undefined;
    const { url, clock } = await withClock(async () => {
      due = clock.now().toISOString();
    });
    expect(await (await fetch(url)).json()).toMatchObject({
      now: expect.stringMatching(/^2026-03-01T08:00:/),
    });
    const answer = await postJson(url, { now: '2026-04-01T10:00:00+02:00' });
    expect(answer).toMatchObject({
      status: 200,
      body: { now: expect.stringMatching(/^2026-04-01T08:00:0/) },
    });
    expect(due).toMatch(/^2026-04-01T08:00:0/);
  });

  test.each([
    { now: '2026-02-01T08:00:00Z' },
    { now: '2026-04-01T08:00:00' },
    { now: 'morgen' },
    { now: 1 },
    {},
    null,
    '{"now"',
  ])('does not move for %j', async (body) => {
    const { url, clock } = await withClock();
    expect(await postJson(url, body)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/\.$/) },
    });
    expect(clock.now().toISOString()).toMatch(/^2026-03-01T08:00:/);
  });

  test('is not moved by a web page, which cannot send JSON unasked', async () => {
    const { url } = await withClock();
    const now = '{"now":"2026-04-01T08:00:00Z"}';
    expect((await postJson(url, now, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(405);
  });
});

describe('production', () => {
  test('has no clock to move', async () => {
    host = await startTestHost({}, PRODUCTION);
    const url = `${host.url}/local/clock`;
    expect((await fetch(url)).status).toBe(404);
    expect((await postJson(url, { now: '2030-01-01T00:00:00Z' })).status).toBe(404);
  });

  test.each([{}, { authorization: 'Bearer x' }, { authorization: `Bearer ${'a.'.repeat(3)}` }])(
    'takes no activity without the sign-in of Microsoft: %j',
    async (headers) => {
      let called = false;
      host = await startTestHost(
        {
          async message() {
            called = true;
          },
        },
        PRODUCTION,
      );
      const serviceUrl = 'https://smba.trafficmanager.net/emea/';
      const activity = { ...host.activities.message('hallo'), serviceUrl };
      const answer = await host.post(activity, headers);
      expect(answer).toEqual({ status: 401, body: undefined });
      expect(called).toBe(false);
    },
  );

  test('answers no service without https', async () => {
    host = await startTestHost({}, PRODUCTION);
    const serviceUrl = 'http://smba.trafficmanager.net/emea/';
    const answer = await host.post({ ...host.activities.message('hallo'), serviceUrl });
    expect(answer.status).toBe(403);
  });
});

describe('health', () => {
  test('is ready when every check says so', async () => {
    const check = async (): Promise<boolean> => true;
    host = await startTestHost({}, { ready: [{ name: 'database', check }] });
    const answer = await fetch(`${host.url}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ready', checks: { database: true } });
  });

  test('is not ready, but alive, when a check fails or throws', async () => {
    host = await startTestHost(
      {},
      {
        ready: [
          { name: 'database', check: async () => Promise.reject(new Error('geheim')) },
          { name: 'jobs', check: async () => false },
        ],
      },
    );
    const answer = await fetch(`${host.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'not ready',
      checks: { database: false, jobs: false },
    });
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200);
  });
});

describe('routes of others', () => {
  test('are given the parts of their path and answer bytes', async () => {
    host = await startTestHost(
      {},
      {
        routes: [
          {
            path: '/downloads/:token',
            async handle({ params, query }) {
              const body = new TextEncoder().encode(`${params.token} ${query.get('a')}`);
              return { status: 200, headers: { 'content-type': 'application/pdf' }, body };
            },
          },
        ],
      },
    );
    const answer = await fetch(`${host.url}/downloads/x%20y?a=1`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe('x y 1');
    expect((await fetch(`${host.url}/downloads/%zz`)).status).toBeGreaterThanOrEqual(400);
  });

  test('that throw are answered without detail', async () => {
    const handle = async (): Promise<never> => {
      throw new Error('geheim');
    };
    host = await startTestHost({}, { routes: [{ path: '/stuk', handle }] });
    const answer = await fetch(`${host.url}/stuk`);
    expect(answer.status).toBe(500);
    const { error } = await answer.json();
    const code = /^Something went wrong\. Code: ([0-9a-f]{8})\.$/.exec(error)?.[1];
    expect(host.logLines).toContainEqual(expect.objectContaining({ request: code }));
  });

  test('that do not exist are 404, and repeat nothing', async () => {
    host = await startTestHost();
    const answer = await fetch(`${host.url}/geheim`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('geheim');
  });
});

test('a connection without a request is kept longer than a balancer keeps it', async () => {
  host = await startTestHost();
  const { headers } = await fetch(`${host.url}/healthz`);
  expect(headers.get('keep-alive')).toBe('timeout=300');
});

test('stopping waits for the turn in flight, whose answer still arrives', async () => {
  const begun = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const own = await startTestHost({
    async message({ chat }) {
      begun.resolve();
      await release.promise;
      await chat.sendText('Klaar');
    },
  });
  const answer = own.post(own.activities.message('hallo'));
  await begun.promise;
  let sentWhenStopped: readonly string[] | undefined;
  const stopped = own.stop().then((clean) => {
    sentWhenStopped = own.connector.texts();
    return clean;
  });
  // New work is refused meanwhile: the port no longer takes connections.
  await expect(fetch(`${own.url}/healthz`, { headers: { connection: 'close' } })).rejects.toThrow();
  release.resolve();
  expect((await answer).status).toBe(200);
  expect(await stopped).toBe(true);
  expect(sentWhenStopped).toEqual(['Klaar']);
});
