import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DossierStore, WalkStore } from '../../src/domain/ports.ts';
import type { Walk } from '../../src/domain/walk.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createWalkStore } from '../../src/persistence/walk-store.ts';
import { aDraft, aPerson } from '../support/sample-dossier.ts';
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
