import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Json, Stores, UnitOfWork } from '../../src/domain/ports.ts';
import type { Walk } from '../../src/domain/walk.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aDraft, aPerson, withAnswer } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let work: UnitOfWork;

beforeAll(async () => {
  opened = await createTestDatabase();
  // A queue in a table of the test's own: a job is there if its transaction was committed.
  await sql`create table test_jobs (dossier_id text)`.execute(opened.database.db);
  work = createUnitOfWork(opened.database.db, (transaction) => ({
    async enqueue(job) {
      const id = job.name === 'send-receipt' ? job.payload.dossierId : null;
      await sql`insert into test_jobs values (${id})`.execute(transaction);
    },
  }));
});
afterAll(() => opened.drop());

const an = aPerson('An');
const bart = aPerson('Bart');

async function stored(): Promise<Dossier> {
  const draft = aDraft(an);
  await work.transaction((stores) => stores.dossiers.insert(draft, []));
  return draft;
}

async function addAnswer(stores: Stores, id: string, question: string): Promise<void> {
  const before = await stores.dossiers.lock(id);
  if (before === undefined) throw new Error('not there');
  await stores.dossiers.save(before, withAnswer(before, question, question, bart), []);
}

describe('a lock', () => {
  test('makes the second editor see what the first one wrote', async () => {
    const { id } = await stored();
    const locked = Promise.withResolvers<void>();
    const first = work.transaction(async (stores) => {
      await addAnswer(stores, id, 'first');
      locked.resolve();
      // Long enough for the other transaction to have begun and to wait for the lock.
      await sql`select pg_sleep(0.2)`.execute(opened.database.db);
    });
    await locked.promise;
    const second = work.transaction(async (stores) => {
      const seen = await stores.dossiers.lock(id);
      await addAnswer(stores, id, 'second');
      return seen;
    });
    await first;
    expect(Object.keys((await second)?.answers ?? {})).toEqual(['first']);
    const after = await work.stores.dossiers.load(id);
    expect(Object.keys(after?.answers ?? {}).sort()).toEqual(['first', 'second']);
  });

  test('lets twelve editors of one file write without losing anything', async () => {
    const { id } = await stored();
    const questions = Array.from({ length: 12 }, (_, index) => `q${index}`);
    await Promise.all(questions.map((q) => work.transaction((stores) => addAnswer(stores, id, q))));
    const after = await work.stores.dossiers.load(id);
    expect(Object.keys(after?.answers ?? {}).sort()).toEqual([...questions].sort());
    expect(after?.version).toBe(13);
  });
});

describe('a transaction', () => {
  test('that fails leaves nothing, no job either', async () => {
    const draft = aDraft(an);
    const failing = work.transaction(async (stores) => {
      await stores.dossiers.insert(draft, []);
      await stores.jobs.enqueue({ name: 'send-receipt', payload: { dossierId: draft.id } });
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await work.stores.dossiers.load(draft.id)).toBeUndefined();
    const jobs = sql`select from test_jobs where dossier_id = ${draft.id}`;
    expect((await jobs.execute(opened.database.db)).rows).toHaveLength(0);
  });
});

describe('once', () => {
  test('does the work one time and gives the same outcome after that', async () => {
    const { id } = await stored();
    const key = randomUUID();
    const turn = () =>
      work.once(key, async (stores) => {
        await addAnswer(stores, id, `q-${randomUUID()}`);
        return { kind: 'saved', text: 'a\\u0000 "b"', list: [1, null, true] };
      });
    const outcome = { kind: 'saved', text: 'a\\u0000 "b"', list: [1, null, true] };
    expect(await turn()).toEqual({ outcome, repeated: false });
    expect(await turn()).toEqual({ outcome, repeated: true });
    expect((await work.stores.dossiers.load(id))?.version).toBe(2);
  });

  test('does the work one time when the same turn comes eight times at the same moment', async () => {
    const { id } = await stored();
    const key = randomUUID();
    const turns = await Promise.all(
      Array.from({ length: 8 }, () =>
        work.once(key, async (stores) => {
          await addAnswer(stores, id, `q-${randomUUID()}`);
          return randomUUID();
        }),
      ),
    );
    expect(turns.filter((turn) => !turn.repeated)).toHaveLength(1);
    expect(new Set(turns.map((turn) => turn.outcome)).size).toBe(1);
    expect((await work.stores.dossiers.load(id))?.version).toBe(2);
  });

  test('forgets a turn whose work failed, so that it may come again', async () => {
    const { id } = await stored();
    const key = randomUUID();
    const failing = work.once(key, async (stores) => {
      await addAnswer(stores, id, 'lost');
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    const turns = sql`select from turns where key = ${key}`;
    expect((await turns.execute(opened.database.db)).rows).toHaveLength(0);
    expect(await work.once(key, async () => 'again')).toEqual({
      outcome: 'again',
      repeated: false,
    });
    expect((await work.stores.dossiers.load(id))?.answers).toEqual({});
  });

  test.each<Json>([null, '', 0, false, [], ['a'], {}])('keeps the outcome %j', async (outcome) => {
    const key = randomUUID();
    await work.once(key, async () => outcome);
    expect(await work.once(key, async () => 'never')).toEqual({ outcome, repeated: true });
  });
});

describe('walks within once', () => {
  const aWalk = (dossierId: string, conversationId: string = randomUUID()): Walk => ({
    conversationId,
    dossierId,
    place: { kind: 'question', questionId: 'q' },
    seenVersion: 1,
    active: true,
  });

  test('are there with the outcome, the last one of each conversation', async () => {
    const { id } = await stored();
    const [first, other] = [aWalk(id), aWalk(id)];
    const last = { ...first, seenVersion: 2, pendingText: 'hm' };
    const read = await work.once(randomUUID(), async (stores) => {
      for (const walk of [first, other, first, last]) await stores.walks.put(walk, an);
      const seen = [first, other].map((one) => stores.walks.get(one.conversationId));
      return (await Promise.all(seen)).map((walk) => walk?.seenVersion ?? null);
    });
    expect(read.outcome).toEqual([2, 1]);
    expect(await work.stores.walks.get(first.conversationId)).toEqual(last);
    expect(await work.stores.walks.get(other.conversationId)).toEqual(other);
  });

  test('are gone when they are removed after they were put, or when their file is', async () => {
    const files = [await stored(), await stored(), await stored()];
    const walks = files.map(({ id }) => aWalk(id));
    const removals: ((stores: Stores, walk: Walk) => Promise<void>)[] = [
      (stores, walk) => stores.walks.removeOfDossier(walk.dossierId),
      (stores) => stores.walks.removeOfPerson({ ...an, tenantId: an.tenantId.toUpperCase() }),
      (stores, walk) => stores.dossiers.remove(walk.dossierId),
    ];
    for (const [index, remove] of removals.entries()) {
      const walk = walks[index];
      if (walk === undefined) throw new Error('a walk for each');
      await work.once(randomUUID(), async (stores) => {
        await stores.walks.put(walk, an);
        await remove(stores, walk);
        return null;
      });
      expect(await work.stores.walks.get(walk.conversationId)).toBeUndefined();
    }
  });

  test('are not there when the work fails', async () => {
    const walk = aWalk((await stored()).id);
    const failing = work.once(randomUUID(), async (stores) => {
      await stores.walks.put(walk, an);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await work.stores.walks.get(walk.conversationId)).toBeUndefined();
  });
});

describe('reference numbers', () => {
  test('have no gaps and no doubles when twenty transactions ask at once and some fail', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        work.transaction(async (stores) => {
          const number = await stores.dossiers.nextReferenceNumber('PP-2026');
          if (index % 5 === 0) throw new Error('rolled back');
          return number;
        }),
      ),
    );
    const given = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const expected = Array.from({ length: 16 }, (_, index) => index + 1);
    expect(given.sort((a, b) => a - b)).toEqual(expected);
  });

  test('count per series', async () => {
    expect(await work.stores.dossiers.nextReferenceNumber('PP-2030')).toBe(1);
    expect(await work.stores.dossiers.nextReferenceNumber('PP-2031')).toBe(1);
    expect(await work.stores.dossiers.nextReferenceNumber('PP-2030')).toBe(2);
  });
});
