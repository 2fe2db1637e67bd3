import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createDownloadStore } from '../../src/persistence/download-store.ts';
import { createInvitationStore } from '../../src/persistence/invitation-store.ts';
import { aDraft, aPerson, NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

const an = aPerson('An');
const later = (ms: number) => new Date(NOON.getTime() + ms);

async function aStoredDraft(): Promise<string> {
  const draft = aDraft(an);
  await createDossierStore(opened.database.db).insert(draft, []);
  return draft.id;
}

describe('an invitation', () => {
  test('is found until it ends, and goes with its file', async () => {
    const invitations = createInvitationStore(opened.database.db);
    const invitation = { codeHash: 'h1', dossierId: await aStoredDraft(), expiresAt: later(1000) };
    await invitations.add(invitation);
    expect(await invitations.find('h1', later(999))).toEqual(invitation);
    expect(await invitations.find('h1', later(1000))).toBeUndefined();
    expect(await invitations.find('h2', NOON)).toBeUndefined();
    await createDossierStore(opened.database.db).remove(invitation.dossierId);
    expect(await invitations.find('h1', NOON)).toBeUndefined();
  });
});

describe('a download link', () => {
  const person = { tenantId: an.tenantId, objectId: an.objectId };

  test('comes back with every field', async () => {
    const downloads = createDownloadStore(opened.database.db);
    const dossierId = await aStoredDraft();
    const links = [
      { tokenHash: 'file', person, file: { kind: 'application', dossierId }, expiresAt: NOON },
      { tokenHash: 'own', person, file: { kind: 'personalData' }, expiresAt: NOON },
      {
        tokenHash: 'bound',
        person,
        file: { kind: 'personalData' },
        expiresAt: NOON,
        browserHash: 'b',
      },
    ] as const;
    for (const link of links) {
      await downloads.add(link);
      expect(await downloads.find(link.tokenHash)).toStrictEqual(link);
    }
    expect(await downloads.find('other')).toBeUndefined();
  });

  test('belongs to the first browser that opens it, also when two do at the same moment', async () => {
    const downloads = createDownloadStore(opened.database.db);
    const tokenHash = randomUUID();
    await downloads.add({ tokenHash, person, file: { kind: 'personalData' }, expiresAt: NOON });
    const browsers = Array.from({ length: 6 }, (_, index) => `browser-${index}`);
    const bound = await Promise.all(browsers.map((one) => downloads.bind(tokenHash, one)));
    expect(bound.filter(Boolean)).toHaveLength(1);
    const owner = browsers[bound.indexOf(true)] ?? '';
    expect((await downloads.find(tokenHash))?.browserHash).toBe(owner);
    expect(await downloads.bind(tokenHash, owner)).toBe(true);
    expect(await downloads.bind('unknown', owner)).toBe(false);
  });

  test('goes with its person', async () => {
    const downloads = createDownloadStore(opened.database.db);
    const tokenHash = randomUUID();
    await downloads.add({ tokenHash, person, file: { kind: 'personalData' }, expiresAt: NOON });
    await downloads.removeOfPerson(aPerson('Bart'));
    expect(await downloads.find(tokenHash)).toBeDefined();
    await downloads.removeOfPerson({ ...person, tenantId: person.tenantId.toUpperCase() });
    expect(await downloads.find(tokenHash)).toBeUndefined();
  });
});
