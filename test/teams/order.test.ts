import { afterEach, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { holdPlace } from '../../src/teams/hold-place.ts';
import { createTurnQueue } from '../../src/teams/serialise-turns.ts';
import type { TextTurn } from '../../src/teams/turn.ts';
import { AN, BRAM } from '../support/activities.ts';
import { createMemoryTurnLog } from '../support/memory-turn-log.ts';
import { startTestHost, type TestHost } from '../support/test-host.ts';

let host: TestHost | undefined;
afterEach(() => host?.stop());

/** A promise with its resolver. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

test('messages of one conversation are dealt with one after another, in their order', async () => {
  const events: string[] = [];
  const first = gate();
  const begun = gate();
  host = await startTestHost({
    async message({ text }: TextTurn) {
      events.push(`begin ${text}`);
      if (text === '1') {
        begun.open();
        await first.opened;
      }
      events.push(`end ${text}`);
    },
  });
  const { post, activities } = host;
  const posts = [post(activities.message('1'))];
  await begun.opened;
  posts.push(post(activities.message('2')));
  // Somebody else is not kept waiting.
  await post(activities.message('anders', { from: BRAM }));
  first.open();
  await Promise.all(posts);
  expect(events).toEqual(['begin 1', 'begin anders', 'end anders', 'end 1', 'begin 2', 'end 2']);
});

test('typing in a field does not wait for the turn before it', async () => {
  const first = gate();
  const begun = gate();
  host = await startTestHost({
    async message() {
      begun.open();
      await first.opened;
    },
    search: async () => [{ title: 'Gent', value: '44021' }],
  });
  const { post, activities } = host;
  const waiting = post(activities.message('1', { from: AN }));
  await begun.opened;
  const answer = await post(activities.search('gemeenten', 'gent', { from: AN }));
  expect(JSON.stringify(answer.body)).toContain('Gent');
  first.open();
  await waiting;
});

test('a failing turn does not hold up the next', async () => {
  const queue = createTurnQueue({ maxWaiting: 5, maxWaitMs: 60_000 });
  const order: number[] = [];
  const first = queue.run('a', async () => {
    order.push(1);
    throw new Error('stuk');
  });
  const second = queue.run('a', async () => void order.push(2));
  await expect(first).rejects.toThrow('stuk');
  expect(await second).toBe('done');
  expect(order).toEqual([1, 2]);
});

test('no more than the limit wait for one conversation, and none waits for ever', async () => {
  const { opened, open } = gate();
  const crowded = createTurnQueue({ maxWaiting: 1, maxWaitMs: 60_000 });
  const running = [crowded.run('a', () => opened), crowded.run('a', async () => {})];
  expect(await crowded.run('a', async () => {})).toBe('busy');

  const impatient = createTurnQueue({ maxWaiting: 5, maxWaitMs: 1 });
  running.push(impatient.run('a', () => opened));
  let ran = false;
  const late = impatient.run('a', async () => {
    ran = true;
  });
  expect(await late).toBe('busy');
  open();
  expect(await Promise.all(running)).toEqual(['done', 'done', 'done']);
  expect(await impatient.run('a', async () => {})).toBe('done');
  expect(ran).toBe(false);
});

describe('two replicas', () => {
  const hosts: TestHost[] = [];
  afterEach(async () => {
    for (const one of hosts.splice(0)) await one.stop();
  });

  /** Two with one turn log, whose handlers note what they do; the first message waits until the gate opens. */
  async function twoHosts(opened: Promise<void>) {
    const events: string[] = [];
    const begun = gate();
    const turnLog = createMemoryTurnLog();
    const message = async ({ text }: TextTurn): Promise<void> => {
      events.push(`begin ${text}`);
      begun.open();
      if (text === '1') await opened;
      events.push(`end ${text}`);
      if (text === 'stuk') throw new Error('stuk');
    };
    hosts.push(await startTestHost({ message }, { turnLog }));
    hosts.push(await startTestHost({ message }, { turnLog }));
    const [here, there] = hosts;
    if (here === undefined || there === undefined) throw new Error('no hosts');
    return { here, there, events, begun: begun.opened };
  }

  test('deal with the messages of one conversation one after another, in the order in which they came', async () => {
    const first = gate();
    const { here, there, events, begun } = await twoHosts(first.opened);
    const posts = [here.post(here.activities.message('1'))];
    await begun;
    posts.push(there.post(there.activities.message('2')));
    await new Promise((resolve) => setTimeout(resolve, 30));
    posts.push(here.post(here.activities.message('3')));
    await there.post(there.activities.message('anders', { from: BRAM }));
    first.open();
    await Promise.all(posts);
    expect(events.filter((event) => !event.endsWith('anders'))).toEqual(
      ['1', '2', '3'].flatMap((text) => [`begin ${text}`, `end ${text}`]),
    );
    expect(events.indexOf('end anders')).toBeLessThan(events.indexOf('end 1'));
  });

  test('that get the same message do it once: the second waits for the first', async () => {
    const first = gate();
    const { here, there, events, begun } = await twoHosts(first.opened);
    const activity = here.activities.message('1');
    const posts = [here.post(activity)];
    await begun;
    posts.push(there.post(activity));
    await new Promise((resolve) => setTimeout(resolve, 30));
    first.open();
    expect((await Promise.all(posts)).map(({ status }) => status)).toEqual([200, 200]);
    expect(events).toEqual(['begin 1', 'end 1']);
  });

  test('go on after a turn that failed at the other, which may come again', async () => {
    const { here, there, events } = await twoHosts(Promise.resolve());
    const activity = here.activities.message('stuk');
    await here.post(activity);
    await there.post(there.activities.message('2'));
    await there.post(activity);
    expect(events.filter((event) => event.startsWith('begin'))).toEqual([
      'begin stuk',
      'begin 2',
      'begin stuk',
    ]);
  });

  test('do not let a turn wait for ever for one that goes on at the other', async () => {
    const turnLog = createMemoryTurnLog();
    const turn = { conversationHash: 'a', now: new Date() };
    const first = await turnLog.begin({ ...turn, key: '1' });
    const second = await turnLog.begin({ ...turn, key: '2' });
    if (typeof first === 'string' || typeof second === 'string') throw new Error('refused');
    if (first.place === undefined || second.place === undefined) throw new Error('no place');
    const held = holdPlace(second.place, turnLog, createLog('error'));
    expect(await held.becomesFirst(performance.now() + 50)).toBe(false);
    await turnLog.leavePlace(first.place);
    expect(await held.becomesFirst(performance.now() + 50)).toBe(true);
    await held.leave();
  });
});
