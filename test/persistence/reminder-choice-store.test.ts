import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCalendarFeedStore } from '../../src/persistence/calendar-feed-store.ts';
import { createReminderChoiceStore } from '../../src/persistence/reminder-choice-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

const NOW = new Date('2021-08-04T10:00:00Z');
const AN = { tenantId: 'TIELT', objectId: 'An' };
const STORED_AN = { tenantId: 'tielt', objectId: 'an' };
const BRAM = { tenantId: 'tielt', objectId: 'bram' };

describe('what people do not want to be reminded of', () => {
  test('is nothing until they choose, and the newest choice after that', async () => {
    const store = createReminderChoiceStore(opened.database.db);
    expect(await store.of(AN)).toEqual({ person: STORED_AN, muted: [] });
    await store.put({ person: AN, muted: ['step'], snoozedUntil: NOW }, NOW);
    await store.put({ person: STORED_AN, muted: ['meeting', 'step'] }, NOW);
    await store.put({ person: BRAM, muted: [] }, NOW);
    expect(await store.of(AN)).toEqual({ person: STORED_AN, muted: ['meeting', 'step'] });
    expect(await store.all()).toHaveLength(2);
  });

  test('keeps a pause to the millisecond, and goes with its person', async () => {
    const store = createReminderChoiceStore(opened.database.db);
    const snoozedUntil = new Date('2021-08-10T22:00:00.001Z');
    await store.put({ person: AN, muted: [], snoozedUntil }, NOW);
    expect((await store.of(AN)).snoozedUntil).toEqual(snoozedUntil);
    await store.removeOfPerson(AN);
    expect(await store.of(AN)).toEqual({ person: STORED_AN, muted: [] });
    expect(await store.all()).toHaveLength(1);
  });
});

describe('the address of a calendar', () => {
  const feedOf = (tokenHash: string) => ({
    tokenHash,
    person: { ...AN, name: 'An Peeters' },
    createdAt: NOW,
  });

  test('is one per person: a new one ends the one before', async () => {
    const store = createCalendarFeedStore(opened.database.db);
    expect(await store.ofPerson(AN)).toBeUndefined();
    await store.put(feedOf('first'));
    await store.put(feedOf('second'));
    expect(await store.find('first')).toBeUndefined();
    const kept = { ...feedOf('second'), person: { ...STORED_AN, name: 'An Peeters' } };
    expect(await store.find('second')).toEqual(kept);
    expect(await store.ofPerson(AN)).toEqual(kept);
  });

  test('goes with its person', async () => {
    const store = createCalendarFeedStore(opened.database.db);
    await store.put(feedOf('third'));
    await store.removeOfPerson(AN);
    expect(await store.find('third')).toBeUndefined();
  });
});
