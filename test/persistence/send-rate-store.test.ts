import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { createSendRateStore } from '../../src/persistence/send-rate-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

const calls = (key: string, count: number, gapMs = 100) =>
  Array.from({ length: count }, () => ({ key, gapMs }));

/** Rounded: the database keeps whole microseconds. */
function gaps(at: readonly number[]): readonly number[] {
  const sorted = at.toSorted((a, b) => a - b);
  return sorted.slice(1).map((moment, index) => Math.round(moment - (sorted[index] ?? 0)));
}

describe('the pace of sending', () => {
  test('begins at once and keeps the same distance between all calls of a key', async () => {
    const rates = createSendRateStore(opened.database.db);
    const key = randomUUID();
    const { now, at } = await rates.reserve(calls(key, 4));
    expect(Math.abs((at[0] ?? 0) - now)).toBeLessThan(50);
    const again = await rates.reserve(calls(key, 2));
    expect(gaps([...at, ...again.at])).toEqual([100, 100, 100, 100, 100]);
  });

  test('gives no two of eight processes the same moment', async () => {
    const rates = createSendRateStore(opened.database.db);
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 8 }, () => rates.reserve(calls(key, 5, 20))),
    );
    const between = gaps(all.flatMap(({ at }) => at));
    expect(between).toHaveLength(39);
    expect(Math.min(...between)).toBe(20);
  });

  test('is one per key, each with its own distance, in the order in which they were asked for', async () => {
    const rates = createSendRateStore(opened.database.db);
    const [tenant, channel] = [randomUUID(), randomUUID()];
    await rates.reserve(calls(channel, 1, 500));
    const { now, at } = await rates.reserve([
      { key: tenant, gapMs: 20 },
      { key: channel, gapMs: 500 },
      { key: tenant, gapMs: 20 },
      { key: channel, gapMs: 500 },
    ]);
    const waits = at.map((moment) => moment - now);
    expect(waits[0]).toBeLessThan(10);
    expect(Math.round((waits[2] ?? 0) - (waits[0] ?? 0))).toBe(20);
    expect(waits[1]).toBeGreaterThan(400);
    expect(Math.round((waits[3] ?? 0) - (waits[1] ?? 0))).toBe(500);
  });

  test('is not made up for after a pause', async () => {
    const rates = createSendRateStore(opened.database.db);
    const key = randomUUID();
    await rates.reserve(calls(key, 1, 5));
    await new Promise((resolve) => setTimeout(resolve, 40));
    const { now, at } = await rates.reserve(calls(key, 3, 5));
    expect((at[0] ?? 0) - now).toBeGreaterThan(-10);
    expect(gaps(at)).toEqual([5, 5]);
  });

  test('is forgotten a day later', async () => {
    const rates = createSendRateStore(opened.database.db);
    await rates.reserve(calls(randomUUID(), 1));
    const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000);
    const { sendRates } = await purgeExpired(opened.database.db, inTwoDays);
    expect(sendRates).toBeGreaterThan(0);
  });
});
