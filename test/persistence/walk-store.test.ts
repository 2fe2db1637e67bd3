import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { DossierStore, WalkStore } from '../../src/domain/ports.ts';
import type { Walk } from '../../src/domain/walk.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createTurnLog } from '../../src/persistence/turn-store.ts';
import { createWalkStore } from '../../src/persistence/walk-store.ts';
import { aDraft, aPerson, NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let walks: WalkStore;
let dossiers: DossierStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  walks = createWalkStore(opened.database.db);
  dossiers = createDossierStore(opened.database.db);
});
afterAll(() => opened.drop());

const an = aPerson('An');

async function aWalk(changes: Partial<Walk> = {}): Promise<Walk> {
  const draft = aDraft(an);
  await dossiers.insert(draft, []);
  return {
    conversationId: `a:${randomUUID()}`,
    dossierId: draft.id,
    place: { kind: 'question', questionId: 'challenge' },
    seenVersion: 3,
    cardActivityId: '1700000000000',
    pendingText: 'Wat is de deadline?',
    active: true,
    ...changes,
  };
}

test('every field of a walk comes back', async () => {
  const walk = await aWalk();
  await walks.put(walk, an);
  expect(await walks.get(walk.conversationId)).toStrictEqual(walk);
  expect(await walks.get('another')).toBeUndefined();
});

test('the newest walk of a conversation replaces the one before, with the fields it does not have', async () => {
  const first = await aWalk();
  await walks.put(first, an);
  const {
    cardActivityId: _,
    pendingText: __,
    ...rest
  } = await aWalk({
    conversationId: first.conversationId,
    place: { kind: 'overview' },
    active: false,
  });
  await walks.put(rest, an);
  expect(await walks.get(first.conversationId)).toStrictEqual(rest);
});

test('walks end with their file, by file and by person', async () => {
  const [one, two, three] = [await aWalk(), await aWalk(), await aWalk()];
  const bart = aPerson('Bart');
  await walks.put(one, an);
  await walks.put(two, bart);
  await walks.put(three, an);
  await dossiers.remove(one.dossierId);
  expect(await walks.get(one.conversationId)).toBeUndefined();
  await walks.removeOfDossier(three.dossierId);
  await walks.removeOfDossier('no uuid');
  expect(await walks.get(three.conversationId)).toBeUndefined();
  await walks.removeOfPerson(an);
  expect(await walks.get(two.conversationId)).toEqual(two);
  await walks.removeOfPerson({ ...bart, objectId: bart.objectId.toUpperCase() });
  expect(await walks.get(two.conversationId)).toBeUndefined();
});

test('a walk through a file that is gone is not kept', async () => {
  const walk = await aWalk();
  await dossiers.remove(walk.dossierId);
  await walks.put(walk, an);
  expect(await walks.get(walk.conversationId)).toBeUndefined();
});

describe('a turn that begins tells the walk of its conversation', () => {
  /** Begins a turn in the lane and the conversation of this id. */
  async function begin(conversationId: string, walkIn: string | undefined = conversationId) {
    const log = createTurnLog(opened.database.db);
    const key = randomUUID();
    const begun = await log.begin({ key, conversationHash: conversationId, now: NOON, walkIn });
    if (typeof begun === 'string') throw new Error(`it was refused: ${begun}`);
    const answer = async () => begun.place && (await log.answered(key, begun.place));
    return { ...begun, key, answer };
  }

  test('every field of it, or that there is none', async () => {
    const walk = await aWalk();
    await walks.put(walk, an);
    expect((await begin(walk.conversationId)).walk).toStrictEqual(walk);
    expect((await begin(randomUUID())).walk).toBe('none');
  });

  test('only where it was asked for', async () => {
    const walk = await aWalk();
    await walks.put(walk, an);
    const log = createTurnLog(opened.database.db);
    const turn = { key: randomUUID(), conversationHash: walk.conversationId, now: NOON };
    expect(await log.begin(turn)).not.toHaveProperty('walk');
  });

  test('not while an earlier turn still runs, nor for a turn that came before', async () => {
    const walk = await aWalk();
    await walks.put(walk, an);
    const first = await begin(walk.conversationId);
    const second = await begin(walk.conversationId);
    expect(second.waits).toBe(true);
    expect(second).not.toHaveProperty('walk');
    await first.answer();
    await second.answer();
    expect((await begin(walk.conversationId)).walk).toStrictEqual(walk);
    const again = { key: first.key, conversationHash: randomUUID(), now: NOON };
    const repeated = { ...again, walkIn: walk.conversationId };
    expect(await createTurnLog(opened.database.db).begin(repeated)).not.toHaveProperty('walk');
  });

  test('as the turn before left it, also when that ends while the next one begins', async () => {
    const walk = await aWalk({ seenVersion: 1 });
    await walks.put(walk, an);
    const first = await begin(walk.conversationId);
    await first.answer();
    const later = { ...walk, seenVersion: 2 };
    const ended = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const before = opened.database.db.transaction().execute(async (transaction) => {
      // Holds the lane, as a statement that takes an earlier turn out of it does.
      await sql`select from turn_lanes where conversation_hash = ${walk.conversationId} for update`.execute(
        transaction,
      );
      await createWalkStore(transaction).put(later, an);
      written.resolve();
      await ended.promise;
    });
    await written.promise;
    const next = begin(walk.conversationId);
    await untilWaiting();
    ended.resolve();
    await before;
    expect(await next).toMatchObject({ waits: false, walk: later });
  });
});

/** Resolves when a begin waits for a lock. */
async function untilWaiting(): Promise<void> {
  const waiting = sql`select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%turn-begin%'`;
  while ((await waiting.execute(opened.database.db)).rows.length === 0);
}
