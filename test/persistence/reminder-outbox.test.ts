import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { MessageOutcome } from '../../src/domain/ports-reminders.ts';
import { type Reminder, reminderKey } from '../../src/domain/reminder.ts';
import { createReminderOutbox } from '../../src/persistence/reminder-outbox.ts';
import { createReminderStore } from '../../src/persistence/reminder-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterEach(() => sql`truncate reminder_messages cascade`.execute(opened.database.db));
afterAll(() => opened.drop());

const NINE = new Date('2021-08-04T07:00:00Z');
const TEN = new Date('2021-08-04T08:00:00Z');
const LEASE_MS = 60_000;
/** A lease that is over when it begins: the process is gone. */
const OVER_MS = -1;
const PLACE = {
  conversationId: '19:kanaal@thread.tacv2',
  scope: 'channel',
  tenantId: 'tenant-1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
} as const;

const outbox = () => createReminderOutbox(opened.database.db);
const store = () => createReminderStore(opened.database.db);

function reminder(followId: string, changes: Partial<Reminder> = {}): Reminder {
  const plain = {
    topic: 'reminder',
    programmeId: 'profploeg',
    kind: 'deadline',
    milestoneKey: 'round:r1',
    day: '2021-08-13',
    moment: 'w7',
    recipient: { kind: 'follow', followId },
    sendAt: NINE,
    always: false,
    ...changes,
  } as const;
  return { ...plain, key: reminderKey(plain) };
}

/** Messages of channels of their own; gives nothing. */
async function plan(count: number, changes: Partial<Reminder> = {}): Promise<void> {
  const planned = Array.from({ length: count }, () => reminder(randomUUID(), changes));
  await store().plan(planned, [], NINE);
}

async function claimOne(by = 'a', leaseMs = LEASE_MS) {
  const [message] = await outbox().claim(by, NINE, 1, leaseMs);
  if (message === undefined) throw new Error('nothing is due');
  return message;
}

const stateOf = async (id: string) => (await outbox().message(id))?.state;
const remindersIn = async (id: string) =>
  (await store().remindersOf(id)).map(({ state, reason }) => [state, reason]);

describe('claiming', () => {
  test('gives every message that is due to one of eight processes, and those that are not due to none', async () => {
    await plan(100);
    await plan(3, { sendAt: TEN });
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, by) => outbox().claim(`p${by}`, NINE, 20, LEASE_MS)),
    );
    const ids = claims.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await outbox().claim('rest', NINE, 200, LEASE_MS);
    expect(ids.length + rest.length).toBe(100);
    expect(await outbox().claim('more', NINE, 200, LEASE_MS)).toEqual([]);
  });

  test('gives what goes in the messages and is still planned', async () => {
    const followId = randomUUID();
    const [one, other] = [reminder(followId), reminder(followId, { milestoneKey: 'round:r2' })];
    await store().plan([one, other], [], NINE);
    const { id } = await claimOne();
    await store().skip([other.key], 'moved', NINE);
    expect((await outbox().ofMessages([id])).map(({ key }) => key)).toEqual([one.key]);
  });

  test('takes over what a process left behind, but not what it was sending', async () => {
    await plan(2);
    const [left, sending] = await outbox().claim('dead', NINE, 2, OVER_MS);
    if (left === undefined || sending === undefined) throw new Error('nothing is due');
    expect(await outbox().markSending(sending.id, 'dead', NINE, OVER_MS)).toBe(true);
    const taken = await outbox().claim('alive', NINE, 10, LEASE_MS);
    expect(taken.map(({ id }) => id)).toEqual([left.id]);
    expect(await outbox().markSending(left.id, 'dead', NINE, LEASE_MS)).toBe(false);
    expect(await outbox().markSending(left.id, 'alive', NINE, LEASE_MS)).toBe(true);
  });

  test('does not depend on the clock of a process: a lease lasts as long as it lasts', async () => {
    await plan(1);
    await claimOne('a', LEASE_MS);
    const inAYear = new Date(NINE.getTime() + 365 * 24 * 60 * 60 * 1000);
    expect(await outbox().claim('b', inAYear, 1, LEASE_MS)).toEqual([]);
  });

  test('is given back at once by a process that stops, but for what it is sending', async () => {
    await plan(2);
    await claimOne('a');
    const sending = await claimOne('a');
    await outbox().markSending(sending.id, 'a', NINE, LEASE_MS);
    await outbox().giveBack('a');
    expect(await outbox().claim('b', NINE, 10, LEASE_MS)).toHaveLength(1);
    expect(await stateOf(sending.id)).toBe('sending');
  });
});

describe('what became of a message', () => {
  async function sending(): Promise<string> {
    await plan(1);
    const { id } = await claimOne();
    await outbox().markSending(id, 'a', NINE, LEASE_MS);
    return id;
  }
  const settle = (outcome: MessageOutcome) => outbox().settle([outcome], TEN);

  test('is kept with everything in it, and where and how it went', async () => {
    const id = await sending();
    await settle({ id, state: 'sent', way: 'channel', place: PLACE, activityId: '17' });
    expect(await outbox().message(id)).toMatchObject({
      state: 'sent',
      way: 'channel',
      place: PLACE,
      activityId: '17',
      changedAt: TEN,
    });
    expect(await remindersIn(id)).toEqual([['sent', undefined]]);
  });

  test('is uncertain when its process is gone while it was sent; who comes back later still tells that it was', async () => {
    const id = await sending();
    expect(await outbox().settleCut(TEN)).toEqual([]);
    await outbox().markSending(id, 'a', NINE, OVER_MS);
    expect((await outbox().settleCut(TEN)).map((one) => one.id)).toEqual([id]);
    expect(await remindersIn(id)).toEqual([['uncertain', 'cut']]);
    expect(await outbox().claim('b', TEN, 10, LEASE_MS)).toEqual([]);
    await settle({ id, state: 'failed', reason: 'refused' });
    await settle({ id, state: 'skipped', reason: 'done' });
    expect(await stateOf(id)).toBe('uncertain');
    await settle({ id, state: 'sent' });
    expect(await stateOf(id)).toBe('sent');
    expect(await remindersIn(id)).toEqual([['sent', undefined]]);
    await settle({ id, state: 'uncertain', reason: 'cut' });
    expect(await stateOf(id)).toBe('sent');
  });

  test('is nothing yet when Teams did not take it: it is due again later, once more tried', async () => {
    const id = await sending();
    await outbox().postpone(id, TEN, NINE);
    expect(await outbox().message(id)).toMatchObject({ state: 'planned', attempts: 1 });
    expect(await outbox().claim('b', NINE, 10, LEASE_MS)).toEqual([]);
    expect(await outbox().dueMoments(5)).toEqual([TEN]);
    expect(await outbox().claim('b', TEN, 10, LEASE_MS)).toHaveLength(1);
  });

  test('is told to caseworkers once it failed or is uncertain, by one process, until they were told', async () => {
    const [failed, uncertain] = [await sending(), await sending()];
    await settle({ id: failed, state: 'failed', reason: 'unreachable' });
    await settle({ id: uncertain, state: 'uncertain', reason: 'cut' });
    expect(await outbox().lockUntold('labo', 10)).toEqual([]);
    await opened.database.db.transaction().execute(async (transaction) => {
      const mine = createReminderOutbox(transaction);
      expect(await mine.lockUntold('profploeg', 10)).toHaveLength(2);
      expect(await outbox().lockUntold('profploeg', 10)).toEqual([]);
      await mine.markTold([failed], TEN);
    });
    const left = await outbox().lockUntold('profploeg', 10);
    expect(left.map(({ id }) => id)).toEqual([uncertain]);
  });

  test('is counted and listed by what the messages are about', async () => {
    const id = await sending();
    await settle({ id, state: 'sent' });
    await plan(2);
    expect(await outbox().countsOf('reminders')).toMatchObject({ sent: 1, planned: 2, failed: 0 });
    const listed = await outbox().messagesOf('reminders', ['sent'], { limit: 10, offset: 0 });
    expect(listed.map((one) => one.id)).toEqual([id]);
    expect(await outbox().message('geen id')).toBeUndefined();
  });
});
