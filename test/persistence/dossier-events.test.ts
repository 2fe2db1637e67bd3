import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EVENT_KINDS } from '../../src/domain/dossier-event.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { aDraft, anEvent, aPerson } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

const an = aPerson('An Peeters');

test('what happened to a file comes newest first, in pages, without what is left out', async () => {
  const store = createDossierStore(opened.database.db);
  const file = aDraft(an);
  await store.insert(
    file,
    EVENT_KINDS.map((kind) => anEvent(kind, an)),
  );
  await store.insert(aDraft(an), [anEvent('started', an)]);
  const newest = [...EVENT_KINDS].reverse();
  const kindsOf = async (limit: number, offset: number, leftOut = newest.slice(0, 0)) =>
    (await store.events(file.id, { limit, offset }, leftOut)).map(({ kind }) => kind);
  expect(await kindsOf(100, 0)).toEqual(newest);
  expect(await kindsOf(2, 1)).toEqual(newest.slice(1, 3));
  expect(await store.countEvents(file.id)).toBe(EVENT_KINDS.length);
  const leftOut = newest.slice(0, 3);
  expect(await kindsOf(2, 0, leftOut)).toEqual(newest.slice(3, 5));
  expect(await store.countEvents(file.id, leftOut)).toBe(EVENT_KINDS.length - 3);
});
