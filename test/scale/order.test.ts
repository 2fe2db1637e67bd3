import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { QUESTIONS } from '../bench/support/walker.ts';
import { personalChatId, type TestPerson } from '../support/activities.ts';
import { typedFor } from '../support/answers-for.ts';
import { createPeople } from '../support/people.ts';
import { type Cluster, startCluster } from './support/cluster.ts';

// Four processes of the whole bot, and each message of a person comes to another one.
let cluster: Cluster;
const somebody = createPeople();

beforeAll(async () => {
  cluster = await startCluster({ count: 4 });
}, 150_000);
afterAll(() => cluster?.stop(), 30_000);

/** Three more follow. */
const ASKED = QUESTIONS.slice(0, 10);

async function start(person: TestPerson, on = 0): Promise<void> {
  const data = { nonce: crypto.randomUUID(), programmeId: 'profploeg', fresh: true };
  const { status } = await cluster.talk(on).press(person, 'apply.start', data);
  expect(status).toBe(200);
}

/** What somebody read, in the order in which Teams took it. */
function heardBy(person: TestPerson): readonly string[] {
  const where = personalChatId(person);
  return cluster.connector.calls
    .filter(({ conversationId, method }) => conversationId === where && method === 'POST')
    .map(({ body }) => body?.text ?? JSON.stringify(body?.attachments))
    .map((text) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '-'));
}

/** Question → answer of the only file of this person. */
async function answersOf({ aadObjectId }: TestPerson): Promise<Record<string, unknown>> {
  const found = await cluster.rows<{ question_id: string; value: unknown }>(
    `select a.question_id, a.value from answers a
     join dossiers d on d.id = a.dossier_id where d.owner_object = $1`,
    [aadObjectId],
  );
  return Object.fromEntries(found.map((row) => [row.question_id, row.value]));
}

async function noted(): Promise<number> {
  const [row] = await cluster.rows<{ n: number }>('select count(*)::integer n from turns');
  return row?.n ?? 0;
}

test('answers that come to other processes within milliseconds stand in their order', async () => {
  const [an, bram] = [somebody(), somebody()];
  const texts = ASKED.map((question, index) => typedFor(question, 100 + index));
  // One after another at one process: what it has to be like.
  await start(bram);
  for (const text of texts) await cluster.talk(0).say(bram, text);

  await start(an);
  const posts: Promise<unknown>[] = [];
  for (const [index, text] of texts.entries()) {
    const before = await noted();
    posts.push(cluster.talk(index).say(an, text));
    // The next one comes as soon as this one has arrived.
    while ((await noted()) === before) await delay(1);
  }
  await Promise.all(posts);
  expect(await answersOf(an)).toEqual(await answersOf(bram));
  expect(Object.keys(await answersOf(an)).sort()).toEqual([...ASKED].sort());
  expect(heardBy(an)).toEqual(heardBy(bram));
}, 20_000);

test('what is delivered to all processes at once is done once and answered once', async () => {
  const an = somebody();
  await start(an);
  for (const [index, question] of ASKED.slice(0, 6).entries()) {
    const before = heardBy(an).length;
    const activity = cluster.talk(0).activities.message(typedFor(question, index), { from: an });
    const replies = await Promise.all(cluster.talks.map((talk) => talk.send(activity)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(heardBy(an).slice(before)).toHaveLength(1);
  }
  expect(Object.keys(await answersOf(an))).toHaveLength(6);
}, 20_000);

test('people who write in one channel thread through several processes are all answered, and nobody keeps a place', async () => {
  const [an, bram] = [somebody(), somebody()];
  const where = 'channel' as const;
  const before = cluster.connector.calls.length;
  await Promise.all([
    cluster.talk(0).say(an, 'help', { where }),
    cluster.talk(1).say(bram, 'help', { where }),
    cluster.talk(2).say(an, 'help', { where }),
  ]);
  const calls = cluster.connector.calls.slice(before).filter(({ method }) => method === 'POST');
  expect(calls).toHaveLength(3);
  const lanes = await cluster.rows('select 1 from turn_lanes where cardinality(tickets) > 0');
  expect(lanes).toEqual([]);
});

// The last one: a process is gone after it.
test('when a process is killed in the middle of a turn the conversation goes on within the lease, and nothing is lost', async () => {
  const [an, bram, els] = [somebody(), somebody(), somebody()];
  const victim = cluster.talks.length - 1;
  const texts = ASKED.map((question, index) => typedFor(question, 300 + index));
  await start(bram);
  for (const text of texts) await cluster.talk(0).say(bram, text);

  await start(an, victim);
  for (const text of texts.slice(0, 3)) await cluster.talk(victim).say(an, text);
  const held = cluster.proxy.hold('dossier-save');
  const message = cluster.talk(0).activities.message(texts[3] ?? '', { from: an });
  const cut = cluster.talk(victim).send(message);
  cut.catch(() => undefined);
  await held.reached;
  await cluster.replicas[victim]?.kill();
  await expect(cut).rejects.toThrow();

  // Teams delivers it again, to all that are left; nobody else waits for it, and then the person goes on.
  const ended: string[] = [];
  const again = [0, 1, 2].map((number) => cluster.talk(number).send(message));
  const delivered = Promise.all(again).finally(() => ended.push('delivered again'));
  await start(els, 1).finally(() => ended.push('of somebody else'));
  expect((await delivered).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(ended).toEqual(['of somebody else', 'delivered again']);
  for (const [index, text] of texts.slice(4).entries()) {
    await cluster.talk(index % victim).say(an, text);
  }
  expect(await answersOf(an)).toEqual(await answersOf(bram));
  expect(heardBy(an)).toEqual(heardBy(bram));
}, 30_000);
