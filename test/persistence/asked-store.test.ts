import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AskedQuestion } from '../../src/domain/asked-question.ts';
import type { AskedStore } from '../../src/domain/ports-questions.ts';
import { createAskedStore } from '../../src/persistence/asked-store.ts';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let store: AskedStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  store = createAskedStore(opened.database.db);
});
afterAll(() => opened.drop());

const DAY_MS = 24 * 60 * 60 * 1000;
const later = (ms: number) => new Date(NOON.getTime() + ms);

async function asked(changes: Partial<AskedQuestion> = {}): Promise<AskedQuestion> {
  const question: AskedQuestion = {
    id: randomUUID(),
    text: 'Mag een \\u0000 "dorp" ook? 🎉',
    outcome: 'unknown',
    at: NOON,
    ...changes,
  };
  await store.add(question);
  return question;
}

describe('an asked question', () => {
  test('comes back with every field', async () => {
    for (const changes of [
      {},
      { outcome: 'sure', entryId: 'cost', helpful: false },
      { helpful: true },
    ] as const) {
      const question = await asked(changes);
      expect(await store.get(question.id)).toStrictEqual(question);
    }
    expect(await store.get('nothing')).toBeUndefined();
  });

  test('keeps what was chosen and what the asker said of it, also when the turn comes twice', async () => {
    const question = await asked({ outcome: 'doubt' });
    await store.choose(question.id, 'who');
    await store.rate(question.id, true);
    await store.add(question);
    expect(await store.get(question.id)).toEqual({ ...question, entryId: 'who', helpful: true });
    await store.rate(question.id, false);
    expect((await store.get(question.id))?.helpful).toBe(false);
    await store.choose('nothing', 'who');
    await store.rate('nothing', true);
  });
});

describe('what the FAQ did not answer', () => {
  test('is unknown or in doubt without a choice, or without help, newest first', async () => {
    const since = later(10 * DAY_MS);
    const at = (ms: number) => ({ at: later(10 * DAY_MS + ms) });
    const unknown = await asked({ ...at(0) });
    const doubt = await asked({ ...at(1), outcome: 'doubt' });
    const bad = await asked({ ...at(3), outcome: 'sure', entryId: 'a', helpful: false });
    const badChoice = await asked({ ...at(2), outcome: 'doubt', entryId: 'a', helpful: false });
    await asked({ ...at(4), outcome: 'sure', entryId: 'a' });
    await asked({ ...at(4), outcome: 'sure', entryId: 'a', helpful: true });
    await asked({ ...at(4), outcome: 'doubt', entryId: 'a' });
    await asked({ ...at(4), outcome: 'unknown', entryId: 'a' });
    await asked({ ...at(-1) });
    expect(await store.unanswered(since, 10)).toEqual([bad, badChoice, doubt, unknown]);
    expect(await store.unanswered(since, 2)).toEqual([bad, badChoice]);
    await store.settle([bad.id, doubt.id, 'nothing', 'nul\0']);
    await store.settle([]);
    expect(await store.unanswered(since, 10)).toEqual([badChoice, unknown]);
  });

  test('is kept for two years', async () => {
    const [old, young] = [
      await asked({ at: later(-733 * DAY_MS) }),
      await asked({ at: later(-730 * DAY_MS) }),
    ];
    expect(await purgeExpired(opened.database.db, NOON)).toMatchObject({ askedQuestions: 1 });
    expect(await store.get(old.id)).toBeUndefined();
    expect(await store.get(young.id)).toEqual(young);
  });
});
