import { afterEach, expect, test } from '@jest/globals';
import { createTurnQueue } from '../../src/teams/serialise-turns.ts';
import type { TextTurn } from '../../src/teams/turn.ts';
import { AN, BRAM } from '../support/activities.ts';
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
