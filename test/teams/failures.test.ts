import { afterEach, expect, test } from '@jest/globals';
import type { EventTurn } from '../../src/teams/turn.ts';
import { failedText } from '../support/failed-text.ts';
import { createMemoryTurnLog } from '../support/memory-turn-log.ts';
import { startTestHost, TEXTS, type TestHost } from '../support/test-host.ts';

const FAILED = expect.stringMatching(failedText(TEXTS));
const SECRET = 'An Peeters, an@kernegem.example';
const fail = async (_turn: EventTurn): Promise<never> => {
  throw Object.assign(new Error(SECRET), { code: 'XX000' });
};
const FAILING = {
  message: fail,
  cardAction: fail,
  search: fail,
  installed: fail,
  removed: fail,
  fileConsent: fail,
};

let host: TestHost;
afterEach(() => host.stop());

test('a message whose handler throws is answered kindly', async () => {
  host = await startTestHost(FAILING);
  expect((await host.post(host.activities.message('hallo'))).status).toBe(200);
  expect(host.connector.texts()).toEqual([FAILED]);
});

test('a press whose handler throws has one valid response with a kind text', async () => {
  host = await startTestHost(FAILING);
  const answer = await host.post(host.activities.execute('step.save', {}));
  expect(answer).toEqual({
    status: 200,
    body: {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: FAILED,
    },
  });
  expect(host.connector.calls).toEqual([]);
});

test('the kind text takes the place of what a handler answered before it threw', async () => {
  host = await startTestHost({
    async cardAction(turn) {
      await turn.chat.answerCard({ type: 'AdaptiveCard' }, 's');
      await fail(turn);
    },
  });
  const answer = await host.post(host.activities.execute('step.save', {}));
  expect(answer.body).toMatchObject({ value: FAILED });
});

test('a submit whose handler throws is answered with a message', async () => {
  host = await startTestHost(FAILING);
  await host.post(host.activities.submit({ verb: 'step.save' }));
  expect(host.connector.texts()).toEqual([FAILED]);
});

test('a search whose handler throws finds nothing', async () => {
  host = await startTestHost(FAILING);
  const answer = await host.post(host.activities.search('gemeenten', 'gent'));
  expect(answer).toMatchObject({ status: 200, body: { value: { results: [] } } });
});

test('a file answer whose handler throws is answered in the response and in the chat', async () => {
  host = await startTestHost(FAILING);
  expect((await host.post(host.activities.fileConsent('accept', {}))).status).toBe(200);
  expect(host.connector.texts()).toEqual([FAILED]);
});

test('an event whose handler throws says nothing to anybody', async () => {
  host = await startTestHost(FAILING);
  expect((await host.post(host.activities.installation('add'))).status).toBe(200);
  expect(host.connector.calls).toEqual([]);
});

test('when Teams takes nothing at all, the activity is still taken and the bot goes on', async () => {
  host = await startTestHost(FAILING);
  host.connector.refuse('POST', 403, 2);
  expect((await host.post(host.activities.message('hallo'))).status).toBe(200);
  expect((await fetch(`${host.url}/healthz`)).status).toBe(200);
});

test('a turn log that is away is answered kindly, and the handler is not called', async () => {
  const away = async (): Promise<never> => {
    throw new Error('database away');
  };
  let called = false;
  const message = async (): Promise<void> => {
    called = true;
  };
  host = await startTestHost(
    { message },
    { turnLog: { ...createMemoryTurnLog(), begin: away, count: away, answered: away } },
  );
  await host.post(host.activities.message('hallo'));
  expect(called).toBe(false);
  expect(host.connector.texts()).toEqual([FAILED]);
});

test('the code that a person reads when something broke finds the lines of their turn', async () => {
  host = await startTestHost(FAILING);
  await host.post(host.activities.message('hallo'));
  const code = /\((\w+)\)/.exec(host.connector.texts()[0] ?? '')?.[1];
  const lines = host.logLines.filter(({ turn }) => turn === code);
  expect(lines.map(({ msg }) => msg)).toEqual(['turn failed', 'turn']);
});

test('every turn has one log line with its id, and no line tells who or what', async () => {
  host = await startTestHost(FAILING);
  await host.post(host.activities.message('geheime tekst'));
  await host.post(host.activities.execute('step.save', { text: 'geheim' }));
  await host.post(host.activities.execute('An Peeters <script>', {}));
  const turns = host.logLines.filter((line) => line.msg === 'turn');
  expect(turns).toMatchObject([
    { turn: expect.stringMatching(/^[\w-]{8}$/), kind: 'message', outcome: 'failed' },
    { kind: 'cardAction', verb: 'step.save', ms: expect.any(Number) },
    { verb: 'unreadable' },
  ]);
  const all = JSON.stringify(host.logLines);
  expect(all).not.toMatch(/Peeters|kernegem|geheim|7c1e4a90|29:1/);
  expect(all).toContain('XX000');
});
