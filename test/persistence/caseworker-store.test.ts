import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { CaseworkerChannel, CaseworkerStore } from '../../src/domain/ports-questions.ts';
import { createCaseworkerStore } from '../../src/persistence/caseworker-store.ts';
import { aPerson, NOON } from '../support/sample-dossier.ts';
import { aPlace } from '../support/sample-questions.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let store: CaseworkerStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  store = createCaseworkerStore(opened.database.db);
});
afterAll(() => opened.drop());

const vera = aPerson('Vera Verhulst');

describe('caseworkers', () => {
  /** Changes whenever the row is written or locked. */
  const trace = async (name: string) => {
    const rows = sql<{ trace: string }>`
      select concat(ctid, xmin, xmax) as trace from caseworkers where name = ${name}`;
    return (await rows.execute(opened.database.db)).rows[0]?.trace;
  };

  test('who used the bot are known by name, once each', async () => {
    const [zoe, emile, eva] = [aPerson('zoë'), aPerson('Émile'), aPerson('Eva')];
    for (const one of [zoe, eva, emile, eva]) await store.seen(one, NOON);
    await store.seen({ ...eva, objectId: eva.objectId.toUpperCase() }, NOON);
    expect(await store.known()).toEqual([emile, eva, zoe]);
  });

  test('are written once a Brussels day', async () => {
    const beforeMidnight = new Date('2026-11-23T22:59:59Z');
    await store.seen(vera, NOON);
    const first = await trace(vera.name);
    await store.seen(vera, beforeMidnight);
    expect(await trace(vera.name)).toBe(first);
    await store.seen(vera, new Date(beforeMidnight.getTime() + 1000));
    expect(await trace(vera.name)).not.toBe(first);
  });

  test('are looked up once a day and name', async () => {
    const person = aPerson('Karel');
    await store.seen(person, NOON);
    await store.seen(person, NOON);
    await sql`delete from caseworkers where name = 'Karel'`.execute(opened.database.db);
    await store.seen(person, NOON);
    expect((await store.known()).map(({ name }) => name)).not.toContain('Karel');
    await createCaseworkerStore(opened.database.db).seen(person, NOON);
    expect((await store.known()).map(({ name }) => name)).toContain('Karel');
  });

  test('are known by their new name from the moment they use the bot with it', async () => {
    const person = aPerson('Voor');
    await store.seen(person, NOON);
    await store.seen({ ...person, name: 'Na' }, NOON);
    const names = (await store.known()).map(({ name }) => name);
    expect(names).toContain('Na');
    expect(names).not.toContain('Voor');
  });

  test('may be seen for the first time in two places at once', async () => {
    const person = aPerson('Tweemaal');
    await Promise.all(Array.from({ length: 6 }, () => store.seen(person, NOON)));
    expect((await store.known()).filter(({ name }) => name === 'Tweemaal')).toEqual([person]);
  });
});

describe('a channel', () => {
  const channel = (programmeId: string, conversationId: string): CaseworkerChannel => ({
    programmeId,
    place: aPlace({ conversationId, scope: 'channel', botId: '28:bot' }),
    setBy: vera,
    setAt: NOON,
  });

  test('comes back with every field, the newest of each programme', async () => {
    const [first, second] = [channel('p1', '19:a;messageid=1'), channel('p1', '19:b')];
    await store.putChannel(first);
    expect(await store.channel('p1')).toStrictEqual(first);
    await store.putChannel(second);
    expect(await store.channel('p1')).toStrictEqual(second);
    expect(await store.channel('none')).toBeUndefined();
  });

  test('is ended for every programme that was told of in its conversation, whatever the thread', async () => {
    await store.putChannel(channel('p3', '19:c;messageid=1'));
    await store.putChannel(channel('p2', '19:c'));
    await store.putChannel(channel('p4', '19:d'));
    expect(await store.removeChannel('19:c;messageid=2')).toEqual(['p2', 'p3']);
    expect(await store.removeChannel('19:c')).toEqual([]);
    expect(await store.channel('p2')).toBeUndefined();
    expect(await store.channel('p4')).toBeDefined();
  });
});
