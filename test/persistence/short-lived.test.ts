import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { createShortLived, type ShortLived } from '../../src/persistence/short-lived.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let shortLived: ShortLived;

beforeAll(async () => {
  opened = await createTestDatabase();
  shortLived = createShortLived(opened.database.db);
});
afterAll(() => opened.drop());

const MINUTE_MS = 60_000;

test('a value comes back to every store of its name, and to no other', async () => {
  const profile = { name: 'An "Peeters" é', email: 'an@example.be' };
  expect(await shortLived('profiles', MINUTE_MS).set('an', profile)).toBe(true);
  expect(await shortLived('profiles', MINUTE_MS).get('an')).toEqual(profile);
  expect(await shortLived('others', MINUTE_MS).get('an')).toBeUndefined();
  expect(await shortLived('profiles', MINUTE_MS).delete('an')).toBe(true);
  expect(await shortLived('profiles', MINUTE_MS).get('an')).toBeUndefined();
});

test('keys may be long', async () => {
  const store = shortLived<number>('long', MINUTE_MS);
  const key = 'k'.repeat(1000);
  expect(await store.set(key, 1)).toBe(true);
  expect(await store.get(key)).toBe(1);
});

test('values that ended are purged', async () => {
  await shortLived('purge', 1).set('short', 1);
  await shortLived('purge', MINUTE_MS).set('long', 2);
  const purged = await purgeExpired(opened.database.db, new Date(Date.now() + 1000));
  expect(purged.shortLived).toBe(1);
  expect(await shortLived('purge', MINUTE_MS).get('long')).toBe(2);
});

test('a database that fails looks like an empty store', async () => {
  const broken = createShortLived({
    executeQuery: () => Promise.reject(new Error('connection lost')),
  })<number>('broken', MINUTE_MS);
  expect(await broken.get('key')).toBeUndefined();
  expect(await broken.set('key', 1)).toBe(false);
});

test('no connections are opened besides those of the bot', async () => {
  await shortLived('own', MINUTE_MS).set('key', 1);
  const { rows } = await sql<{ others: number }>`
    select count(*)::integer as others from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend'
      and application_name <> 'kernbot'`.execute(opened.database.db);
  expect(rows).toEqual([{ others: 0 }]);
});
