import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { ConversationRecord } from '../../src/domain/ports.ts';
import { createConversationStore } from '../../src/persistence/conversation-store.ts';
import { createMailLog } from '../../src/persistence/mail-log.ts';
import { createRoundCache } from '../../src/persistence/round-cache.ts';
import { createRoundStore } from '../../src/persistence/round-store.ts';
import { aPerson, NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
});
afterAll(() => opened.drop());

describe('rounds', () => {
  const round = {
    id: 'r2',
    programmeId: 'profploeg',
    name: 'Tweede ronde',
    opensAt: NOON,
    deadlineDay: '2026-03-29',
    guidanceFrom: '2026-10-25',
    demonstration: true,
    version: 1,
  };

  test('come back with their days as days, listed by deadline', async () => {
    const store = createRoundStore(db, createRoundCache());
    const first = { ...round, id: 'r1', deadlineDay: '2026-01-01', demonstration: false };
    for (const one of [round, first, { ...round, id: 'x', programmeId: 'labo' }]) {
      await store.addIfAbsent(one);
    }
    expect(await store.get('r2')).toEqual(round);
    expect(await store.list('profploeg')).toEqual([first, round]);
    expect(await store.get('r9')).toBeUndefined();
  });

  test('that are there stay as they are', async () => {
    const store = createRoundStore(db, createRoundCache());
    await store.addIfAbsent(round);
    await store.addIfAbsent({ ...round, deadlineDay: '2030-01-01' });
    expect(await store.get('r2')).toEqual(round);
  });

  test('that somebody changed in the database are seen within three seconds', async () => {
    let now = 0;
    const store = createRoundStore(
      db,
      createRoundCache(() => now),
    );
    await store.addIfAbsent({ ...round, id: 'r3' });
    await store.get('r3');
    await sql`update rounds set name = 'Verlengd' where id = 'r3'`.execute(db);
    now = 2_999;
    expect((await store.get('r3'))?.name).toBe('Tweede ronde');
    now = 3_000;
    expect((await store.get('r3'))?.name).toBe('Verlengd');
  });
});

describe('conversations', () => {
  const { tenantId, objectId } = aPerson('An');
  const aChat = (): ConversationRecord => ({
    conversationId: randomUUID(),
    scope: 'personal',
    tenantId,
    serviceUrl: 'https://smba.example/emea/',
    reachable: true,
    person: { tenantId, objectId },
  });

  test('are new once, and again after they could not be reached', async () => {
    const store = createConversationStore(db);
    const chat = aChat();
    expect(await store.put(chat, NOON)).toBe(true);
    expect(await store.put(chat, NOON)).toBe(false);
    expect(await store.put({ ...chat, serviceUrl: 'https://smba.example/amer/' }, NOON)).toBe(
      false,
    );
    await store.markUnreachable(chat.conversationId);
    expect(await store.put(chat, NOON)).toBe(true);
    expect(await store.put(chat, NOON)).toBe(false);
  });

  test('are new for one of eight that come at the same moment', async () => {
    const store = createConversationStore(db);
    const { person: _, ...group } = { ...aChat(), scope: 'groupChat' as const };
    const put = () => Promise.all(Array.from({ length: 8 }, () => store.put(group, NOON)));
    expect((await put()).filter(Boolean)).toHaveLength(1);
    await store.markUnreachable(group.conversationId);
    expect((await put()).filter(Boolean)).toHaveLength(1);
  });

  test('of a person are forgotten with the person', async () => {
    const store = createConversationStore(db);
    const chat = { ...aChat(), person: { tenantId, objectId: randomUUID() } };
    await store.put(chat, NOON);
    await store.removeOfPerson({ tenantId, objectId: randomUUID() });
    expect(await store.put(chat, NOON)).toBe(false);
    await store.removeOfPerson({ ...chat.person, tenantId: tenantId.toUpperCase() });
    expect(await store.put(chat, NOON)).toBe(true);
  });
});

describe('mails', () => {
  test('are sent or not, and stay so', async () => {
    const mails = createMailLog(db);
    expect(await mails.isSent('m1')).toBe(false);
    await mails.markSent('m1', NOON);
    await mails.markSent('m1', NOON);
    expect(await mails.isSent('m1')).toBe(true);
    expect(await mails.isSent('m2')).toBe(false);
  });
});
