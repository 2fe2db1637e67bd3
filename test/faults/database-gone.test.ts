import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { turnTexts } from '../../src/texts/turn-texts.ts';
import { type RunningBot, runBot } from '../e2e/support/run-bot.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { failedText } from '../support/failed-text.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { createPost, type PostActivity } from '../support/post-activity.ts';
import { cardOfAnswer, findPress } from '../support/read-card.ts';
import { copyTemplate, type DatabaseCopy } from '../support/test-database.ts';
import { type OneDraft, startDraft } from './support/one-draft.ts';

let database: DatabaseCopy;
let proxy: DatabaseProxy;
let connector: FakeConnector;
let bot: RunningBot;
let http: { readonly post: PostActivity; close(): void };
let draft: OneDraft;

beforeEach(async () => {
  database = await copyTemplate();
  proxy = await startDatabaseProxy(database.url);
  connector = await startFakeConnector();
  bot = await runBot({ env: { DATABASE_URL: proxy.url } });
  http = createPost(bot.url);
  draft = await startDraft(http.post, connector.serviceUrl);
}, 30_000);

afterEach(async () => {
  http.close();
  await bot.stop();
  await proxy.stop();
  await connector.stop();
  await database.drop();
}, 30_000);

/** Rows of this draft, read past the proxy. */
async function rows(table: 'answers' | 'answer_history' | 'dossier_events'): Promise<number> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const statement = `select count(*)::integer as n from ${table} where dossier_id = $1`;
  const result = await client.query<{ n: number }>(statement, [draft.dossierId]);
  await client.end();
  return result.rows[0]?.n ?? 0;
}

async function status(path: string): Promise<number> {
  return (await fetch(`${bot.url}${path}`)).status;
}

const FAILED = expect.stringMatching(failedText(turnTexts));
/** The fields of the first step. */
const FIELDS = 5;

test('a database that goes away in the middle of a save leaves nothing half, and the same press works afterwards', async () => {
  const before = await rows('dossier_events');
  const save = proxy.hold('dossier-save');
  const pressed = http.post(draft.save);
  await save.reached;
  await proxy.cut();
  expect(await pressed).toMatchObject({ status: 200, body: { value: FAILED } });
  expect(await rows('answers')).toBe(0);
  expect(await rows('dossier_events')).toBe(before);

  expect(await http.post(draft.save)).toMatchObject({ body: { value: FAILED } });
  expect(await http.post(draft.message('Dienst lokale economie'))).toMatchObject({ status: 200 });
  expect(connector.texts()).toEqual([FAILED]);
  expect(await status('/healthz')).toBe(200);
  expect(await status('/readyz')).toBe(503);

  await proxy.restore();
  const { body } = await http.post(draft.save);
  expect(findPress(cardOfAnswer(body), 'step.save', 'previous')).toBeDefined();
  expect(await rows('answers')).toBe(FIELDS);
  expect(await status('/readyz')).toBe(200);
}, 30_000);

test('a save whose commit was done but never heard of is not done again', async () => {
  const commit = proxy.hold('commit');
  const pressed = http.post(draft.save);
  await commit.pass();
  await proxy.cut();
  expect(await pressed).toMatchObject({ status: 200, body: { value: FAILED } });
  await proxy.restore();
  expect(await rows('answer_history')).toBe(FIELDS);
  const { body } = await http.post(draft.save);
  expect(findPress(cardOfAnswer(body), 'step.save', 'previous')).toBeDefined();
  expect(await rows('answer_history')).toBe(FIELDS);
}, 30_000);

test('SIGTERM lets the turn under way end, takes no new one, and ends with exit code 0', async () => {
  const save = proxy.hold('dossier-save');
  const pressed = http.post(draft.save);
  await save.reached;
  const stopped = bot.stop({ keepData: true });
  const other = createPost(bot.url);
  const refused = other.post(draft.message('status')).then(
    ({ status }) => status,
    () => 'refused',
  );
  expect([503, 'refused']).toContain(await refused);
  other.close();
  (await save.pass()).deliver();
  const { body } = await pressed;
  expect(findPress(cardOfAnswer(body), 'step.save', 'previous')).toBeDefined();
  expect(await stopped).toBe(0);
  expect(await rows('answers')).toBe(FIELDS);
}, 30_000);
