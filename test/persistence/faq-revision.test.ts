import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import { createFaqRevision, type FaqRevision } from '../../src/persistence/faq-revision.ts';
import { createFaqStore } from '../../src/persistence/faq-store.ts';
import { createTurnLog } from '../../src/persistence/turn-store.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aPerson, NOON } from '../support/sample-dossier.ts';
import { aFaqVersion } from '../support/sample-questions.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const vera = aPerson('Vera Verhulst');

describe('what a process heard of the revision of the FAQ', () => {
  test('holds for a second, and says nothing when it is older than what was heard before', () => {
    const time = { now: 0 };
    const heard = createFaqRevision(() => time.now);
    expect(heard.get()).toBeUndefined();
    heard.hear(5);
    time.now = 999;
    heard.hear(4);
    expect(heard.get()).toBe(5);
    time.now = 1000;
    expect(heard.get()).toBeUndefined();
    heard.hear(5);
    expect(heard.get()).toBe(5);
  });
});

describe('among the statements of a process', () => {
  let opened: TestDatabase;
  let heard: FaqRevision;
  let work: UnitOfWork;
  /** Still, so that nothing that was heard gets old. */
  const still = () => 0;
  beforeAll(async () => {
    opened = await createTestDatabase();
    heard = createFaqRevision(still);
    work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }), heard);
  });
  afterAll(() => opened.drop());

  const inDatabase = () => createFaqStore(opened.database.db).revision();
  const begin = () =>
    createTurnLog(opened.database.db, heard).begin({
      key: crypto.randomUUID(),
      conversationHash: crypto.randomUUID(),
      now: NOON,
      by: undefined,
    });

  test('a turn that begins hears what another process published, and nobody has to ask', async () => {
    await createFaqStore(opened.database.db).add(aFaqVersion(vera));
    await begin();
    expect(heard.get()).toBe(await inDatabase());
    expect(await work.stores.faq.revision()).toBe(await inDatabase());
    await createFaqStore(opened.database.db).add(aFaqVersion(vera));
    // Only a turn that begins hears of it.
    expect(await work.stores.faq.revision()).toBe((await inDatabase()) - 1);
    await begin();
    expect(await work.stores.faq.revision()).toBe(await inDatabase());
  });

  test('what a transaction publishes is heard when it is committed, and not before', async () => {
    await begin();
    const before = heard.get();
    await work.transaction(async (stores) => {
      await stores.faq.add(aFaqVersion(vera));
      expect(await stores.faq.revision()).toBe((before ?? 0) + 1);
      expect(heard.get()).toBe(before);
    });
    expect(heard.get()).toBe(await inDatabase());
    const failing = work.transaction(async (stores) => {
      await stores.faq.add(aFaqVersion(vera));
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(heard.get()).toBe(await inDatabase());
  });
});
