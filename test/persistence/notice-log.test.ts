import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createNoticeLog } from '../../src/persistence/notice-log.ts';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(NOON.getTime() - days * DAY_MS);

describe('a notice', () => {
  test('is claimed once, by one of eight who claim it at the same moment', async () => {
    const log = createNoticeLog(opened.database.db);
    const key = randomUUID();
    const claims = await Promise.all(Array.from({ length: 8 }, () => log.claim(key, NOON)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await log.claim(key, NOON)).toBe(false);
    expect(await log.claim(randomUUID(), NOON)).toBe(true);
  });

  test('can be claimed by who waited when the first is rolled back', async () => {
    const key = randomUUID();
    const claimed = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const first = opened.database.db.transaction().execute(async (transaction) => {
      await createNoticeLog(transaction).claim(key, NOON);
      claimed.resolve();
      await end.promise;
      throw new Error('power cut');
    });
    await claimed.promise;
    const second = createNoticeLog(opened.database.db).claim(key, NOON);
    end.resolve();
    await expect(first).rejects.toThrow('power cut');
    expect(await second).toBe(true);
  });

  test('is remembered for a year', async () => {
    const log = createNoticeLog(opened.database.db);
    await log.claim('old', daysAgo(366));
    await log.claim('young', daysAgo(364));
    expect(await purgeExpired(opened.database.db, NOON)).toMatchObject({ notices: 1 });
    expect(await log.claim('young', NOON)).toBe(false);
    expect(await log.claim('old', NOON)).toBe(true);
  });
});
