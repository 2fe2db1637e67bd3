import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createOperationsStore } from '../../src/persistence/operations-store.ts';
import { metricsRoute } from '../../src/telemetry/metrics-route.ts';
import { type RunningTelemetry, startTelemetry } from '../../src/telemetry/start-telemetry.ts';
import { askQuestion, forgetJobs } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTestHost } from '../support/test-host.ts';

const TOKEN = 'teken-van-wie-meet';
const somebody = createPeople();
let bot: TestBot;
let telemetry: RunningTelemetry;

beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(() => {
  telemetry = startFor(undefined);
});
afterEach(() => telemetry.stop());

function startFor(endpoint: string | undefined): RunningTelemetry {
  const operations = createOperationsStore(bot.db);
  const pool = { totalCount: 4, idleCount: 3, waitingCount: 2 };
  const now = () => bot.deps.clock.now();
  return startTelemetry({ endpoint, instanceId: 'een', watched: { operations, pool, now } });
}

/** The value of a measure with these labels. */
async function measured(name: string, labels: string): Promise<number | undefined> {
  const lines = (await telemetry.text()).split('\n');
  const line = lines.find((one) => one.startsWith(name) && one.includes(labels));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

test('turns are counted by kind and how they ended, and nothing tells whose they were', async () => {
  const host = await startTestHost(
    {
      async message({ text }) {
        if (text === 'stuk') throw new Error(text);
      },
    },
    { telemetry, routes: [metricsRoute(TOKEN, () => telemetry.text())] },
  );
  await host.post(host.activities.message('geheime tekst'));
  await host.post(host.activities.message('stuk'));
  await host.post(host.activities.execute('geheim.verzonnen', {}));
  const answer = await fetch(`${host.url}/metrics`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  const text = await answer.text();
  await host.stop();
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(text).toMatch(/kernbot_turn_duration_count\{kind="message",outcome="done".*\} 1/);
  expect(text).toMatch(/kernbot_turn_duration_count\{kind="message",outcome="failed".*\} 1/);
  expect(text).toMatch(/kernbot_turn_duration_bucket\{.*le="0.05"/);
  expect(text).not.toMatch(/geheim|Peeters|7c1e4a90|3f2b8c54|kernegem/);
});

test.each([
  ['no token', {}],
  ['another token', { authorization: 'Bearer teken-van-wie-raadt' }],
  ['the bare token', { authorization: TOKEN }],
])('with %s the page with measures stays shut', async (_what, headers) => {
  let asked = false;
  const route = metricsRoute(TOKEN, async () => {
    asked = true;
    return '';
  });
  expect(await route.handle({ headers })).toMatchObject({ status: 401 });
  expect(asked).toBe(false);
});

test('attempts at work are counted by job', async () => {
  telemetry.jobEnded({ name: 'send-receipt', outcome: 'failed', ms: 20 });
  telemetry.jobEnded({ name: 'send-receipt', outcome: 'done', ms: 40 });
  const name = 'kernbot_job_duration_count';
  expect(await measured(name, 'job="send-receipt",outcome="failed"')).toBe(1);
  expect(await measured(name, 'job="send-receipt",outcome="done"')).toBe(1);
});

describe('what waits is measured at the moment that it is asked for', () => {
  test('questions and their mails', async () => {
    await forgetJobs(bot);
    const before = (await measured('kernbot_questions_waiting', '')) ?? Number.NaN;
    await askQuestion(bot, somebody(), { text: `Vraag ${crypto.randomUUID()}?` });
    expect(await measured('kernbot_questions_waiting{', '')).toBe(before + 1);
    expect(await measured('kernbot_queue_waiting', 'job="announce-inquiry"')).toBe(1);
    const [mails] = (
      await sql<{ count: number }>`
        select count(*)::integer as count from jobs.job where name = 'mail-inquiry'`.execute(bot.db)
    ).rows;
    expect(await measured('kernbot_mails_waiting{', '')).toBe(mails?.count);
    await sql`update jobs.job set start_after = now() - interval '5 minutes'`.execute(bot.db);
    const oldest = await measured('kernbot_queue_oldest', 'job="announce-inquiry"');
    expect(oldest).toBeGreaterThan(299);
    expect(oldest).toBeLessThan(360);
  });

  test('reminders that are due and late', async () => {
    const at = (minutes: number) => new Date(bot.deps.clock.now().getTime() - minutes * 60_000);
    for (const [state, minutes] of [
      ['planned', -5],
      ['planned', 5],
      ['claimed', 90],
      ['sent', 90],
    ] as const) {
      await sql`
        insert into reminder_messages (id, programme_id, recipient_key, recipient, about, send_at,
          not_before, state, changed_at)
        values (gen_random_uuid(), 'profploeg', gen_random_uuid()::text, '{}', 'reminders',
          ${at(minutes)}, ${at(minutes)}, ${state}, now())`.execute(bot.db);
    }
    expect(await measured('kernbot_reminders_due{', '')).toBe(2);
    expect(await measured('kernbot_reminders_late{', '')).toBe(1);
  });

  test('connections and the event loop', async () => {
    expect(await measured('kernbot_database_connections', 'state="busy"')).toBe(1);
    expect(await measured('kernbot_database_connections', 'state="waited_for"')).toBe(2);
    expect(await measured('kernbot_eventloop_delay', 'percentile="99"')).toBeGreaterThan(0);
  });
});

test('measures and traces are sent to a collector, with the id of the turn that is in the log', async () => {
  const got: { url: string | undefined; body: string; headers: IncomingHttpHeaders }[] = [];
  const collector = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url, headers } = request;
    got.push({ url, headers, body: Buffer.concat(chunks).toString() });
    response.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const address = collector.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const sending = startFor(`http://127.0.0.1:${port}`);
  sending.turnEnded({ turnId: '1a2b3c4d', kind: 'message', outcome: 'done', ms: 12 });
  await sending.stop();
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
  expect(got.map(({ url }) => url).toSorted()).toEqual(['/v1/metrics', '/v1/traces']);
  const trace = got.find(({ url }) => url === '/v1/traces')?.body ?? '';
  expect(trace).toContain('1a2b3c4d');
  expect(trace).toContain('turn message');
});

test('a collector that is away keeps the bot neither from working nor from stopping', async () => {
  const sending = startFor('http://127.0.0.1:9');
  sending.turnEnded({ turnId: '1a2b3c4d', kind: 'message', outcome: 'done', ms: 12 });
  const started = performance.now();
  await sending.stop();
  expect(performance.now() - started).toBeLessThan(10_000);
});
