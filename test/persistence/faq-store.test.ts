import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { FaqVersion } from '../../src/domain/faq-entry.ts';
import type { FaqStore } from '../../src/domain/ports-questions.ts';
import { createFaqStore } from '../../src/persistence/faq-store.ts';
import { aPerson, NOON } from '../support/sample-dossier.ts';
import { aFaqVersion } from '../support/sample-questions.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;
let store: FaqStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
  store = createFaqStore(db);
});
afterAll(() => opened.drop());

const vera = aPerson('Vera Verhulst');
const page = { limit: 10, offset: 0 };

const fullVersion = (): FaqVersion =>
  aFaqVersion(vera, {
    question: 'Wanneer "opent" de ronde? é 🎉',
    alternatives: ['Vanaf wanneer?', 'Tot \\u0000 wanneer?'],
    answer: { open: 'Tot {deadline}.', upcoming: 'Vanaf {opent}.', closed: 'Nu niet.' },
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    related: ['cost', 'who'],
    inquiryId: randomUUID(),
  });

/** Adds within a transaction that stays open until `commit` is called. */
async function addInOpenTransaction(version: FaqVersion) {
  const [added, end] = [Promise.withResolvers<boolean>(), Promise.withResolvers<void>()];
  const done = db.transaction().execute(async (transaction) => {
    added.resolve(await createFaqStore(transaction).add(version));
    await end.promise;
  });
  expect(await added.promise).toBe(true);
  return async () => {
    end.resolve();
    await done;
  };
}

/** Whether a statement waits for a lock; looks until it does, for two seconds at most. */
async function someoneWaits(): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { rows } = await sql`
      select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (rows.length > 0) return true;
    await sql`select pg_sleep(0.02)`.execute(db);
  }
  return false;
}

describe('a version', () => {
  test('comes back with every field', async () => {
    for (const version of [fullVersion(), aFaqVersion(vera, { state: 'retired' })]) {
      expect(await store.add(version)).toBe(true);
      expect(await store.latest(version.id)).toStrictEqual(version);
      expect(await store.history(version.id)).toStrictEqual([version]);
    }
    expect(await store.latest('nothing')).toBeUndefined();
    expect(await store.history('nothing')).toEqual([]);
  });

  test('is kept when a later one comes', async () => {
    const first = aFaqVersion(vera);
    const second = { ...first, version: 2, answer: 'Wel iets.' };
    await store.add(first);
    await store.add(second);
    expect(await store.latest(first.id)).toEqual(second);
    expect(await store.history(first.id)).toEqual([second, first]);
  });

  test('that exists is not replaced, and the transaction goes on', async () => {
    const first = aFaqVersion(vera);
    await store.add(first);
    await db.transaction().execute(async (transaction) => {
      const within = createFaqStore(transaction);
      expect(await within.add({ ...first, answer: 'Anders.' })).toBe(false);
      expect(await within.latest(first.id)).toEqual(first);
    });
  });

  test('is added by one of six who write it at the same moment', async () => {
    const version = aFaqVersion(vera);
    const added = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        db
          .transaction()
          .execute((transaction) =>
            createFaqStore(transaction).add({ ...version, answer: `${index}` }),
          ),
      ),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    expect((await store.latest(version.id))?.answer).toBe(`${added.indexOf(true)}`);
  });
});

describe('changes', () => {
  test('since a revision are the newest version of each entry that changed', async () => {
    const [a, b] = [aFaqVersion(vera), aFaqVersion(vera)];
    await store.add(a);
    const before = await store.revision();
    await store.add(b);
    await store.add({ ...b, version: 2 });
    await store.add({ ...a, version: 2, state: 'retired' });
    const changed = await store.changedSince(before);
    expect(changed.versions).toEqual([
      { ...b, version: 2 },
      { ...a, version: 2, state: 'retired' },
    ]);
    expect(changed.revision).toBe(await store.revision());
    expect(await store.changedSince(changed.revision)).toEqual({
      revision: changed.revision,
      versions: [],
    });
  });

  test('that are rolled back are no change', async () => {
    const before = await store.revision();
    const failing = db.transaction().execute(async (transaction) => {
      await createFaqStore(transaction).add(aFaqVersion(vera));
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await store.revision()).toBe(before);
    expect((await store.changedSince(before)).versions).toEqual([]);
  });

  test('reach two replicas that read while one change commits late', async () => {
    const [late, quick] = [aFaqVersion(vera), aFaqVersion(vera)];
    const start = await store.revision();
    const commitLate = await addInOpenTransaction(late);
    const adding = store.add(quick);
    expect(await someoneWaits()).toBe(true);
    // The first replica reads while both are under way, the second only afterwards.
    const early = await store.changedSince(start);
    expect(early).toEqual({ revision: start, versions: [] });
    await commitLate();
    await adding;
    const first = await store.changedSince(early.revision);
    const second = await store.changedSince(start);
    expect(first.versions).toEqual([late, quick]);
    expect(second).toEqual(first);
  });

  test('are never missed by who reads all the time while many write', async () => {
    const written = Array.from({ length: 30 }, () => aFaqVersion(vera));
    const seen = { revision: await store.revision(), ids: [] as string[] };
    const writing = Promise.all(
      written.map((version) =>
        db.transaction().execute(async (transaction) => {
          await createFaqStore(transaction).add(version);
          await sql`select pg_sleep(random() * 0.02)`.execute(transaction);
        }),
      ),
    ).then(() => true);
    const read = async () => {
      const { revision, versions } = await store.changedSince(seen.revision);
      seen.revision = revision;
      seen.ids.push(...versions.map(({ id }) => id));
    };
    const pause = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 2));
    while (!(await Promise.race([writing, pause()]))) await read();
    await read();
    expect(seen.ids.sort()).toEqual(written.map(({ id }) => id).sort());
  });
});

describe('the list', () => {
  test('shows newest versions whose question holds the text, latest change first', async () => {
    const named = (question: string, changes: Partial<FaqVersion> = {}) =>
      aFaqVersion(vera, { programmeId: 'listed', question, ...changes });
    const [old, young, gone, elsewhere] = [
      named('Wat is één 100%_plan?'),
      named('WAT IS EEN 100%_PLAN nog?', { at: NOON }),
      named('Iets over een 100%_plan', { state: 'retired' }),
      named('Een 100%_plan', { programmeId: 'other' }),
    ];
    const renamed = { ...young, version: 2, question: 'Wat nu?' };
    for (const one of [old, young, gone, elsewhere]) await store.add(one);
    expect(await store.list(['listed'], ' Eén 100%_Plan', page)).toEqual([gone, young, old]);
    await store.add(renamed);
    expect(await store.list(['listed'], '100%_plan', page)).toEqual([gone, old]);
    expect(await store.list(['listed'], '', page)).toEqual([renamed, gone, old]);
    expect(await store.list(['listed'], '', { limit: 1, offset: 1 })).toEqual([gone]);
    expect(await store.list(['listed', 'other'], 'een', page)).toHaveLength(3);
    expect(await store.list([], '', page)).toEqual([]);
  });
});
