import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import { type Reminder, reminderKey } from '../../src/domain/reminder.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let work: UnitOfWork;
const NOW = new Date('2021-08-11T08:00:00.123Z');
const AT = new Date('2021-08-12T07:00:00Z');
const LATER = new Date('2021-08-13T07:00:00Z');
const ROUND = { kind: 'round', roundId: 'r1', roundName: 'Eerste', demonstration: false } as const;
const PAGE = { limit: 25, offset: 0 };

beforeAll(async () => {
  opened = await createTestDatabase();
  work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
});
afterAll(() => opened.drop());
beforeEach(async () => {
  await sql`truncate reminder_messages cascade`.execute(opened.database.db);
});

function aReminder(objectId: string, changes: Partial<Reminder> = {}): Reminder {
  const named = {
    programmeId: 'profploeg',
    milestoneKey: 'round:r1',
    day: '2021-08-13',
    moment: 'd1',
    recipient: { kind: 'person', person: { tenantId: 'Tielt', objectId } } as const,
    ...changes,
  };
  const base = { topic: 'reminder', kind: 'deadline', subject: ROUND, sendAt: AT } as const;
  return { ...base, always: false, ...named, key: reminderKey(named) };
}

const plan = (reminders: readonly Reminder[], now = NOW) =>
  work.transaction((stores) => stores.reminders.plan(reminders, [], now));
const states = async () => {
  const planned = await work.stores.reminders.planned();
  return planned.map(({ key }) => key);
};

describe('what is planned', () => {
  test('comes back with every field, and without those that are absent', async () => {
    const full = aReminder('an', { topic: 'moved', fromDay: '2021-08-10', always: true });
    const digest = aReminder('an', { milestoneKey: 'digest:2021-08-09', moment: 'digest' });
    const { kind: _, subject: __, ...bare } = { ...digest, topic: 'digest' as const };
    expect(await plan([full, bare])).toBe(2);
    const [one, other] = await work.stores.reminders.planned();
    expect(one?.messageId).toBe(other?.messageId);
    const kept = { state: 'planned', messageId: one?.messageId, changedAt: NOW };
    expect([one, other]).toStrictEqual(
      [full, bare].toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((r) => ({ ...r, ...kept })),
    );
  });

  test('is planned once, however often, also by two processes at once', async () => {
    const all = ['an', 'bram', 'cas'].map((id) => aReminder(id));
    const counts = await Promise.all([plan(all), plan(all.toReversed()), plan(all)]);
    expect(counts.reduce((sum, one) => sum + one)).toBe(3);
    const { rows } = await sql<{ messages: number }>`
      select count(*)::integer as messages from reminder_messages`.execute(opened.database.db);
    expect(rows[0]?.messages).toBe(3);
  });

  test('for one that is on its way goes in the next message', async () => {
    await plan([aReminder('an')]);
    const [first] = await work.stores.reminderOutbox.claim('p1', LATER, 10, 60_000);
    expect(await plan([aReminder('an', { milestoneKey: 'round:r2' })])).toBe(1);
    const planned = await work.stores.reminders.planned();
    const added = planned.find(({ milestoneKey }) => milestoneKey === 'round:r2');
    expect(added?.messageId).not.toBe(first?.id);
    expect(added?.sendAt.getTime()).toBe(AT.getTime() + 1);
    // What is known makes no message without anything in it.
    expect(await plan([aReminder('an')])).toBe(0);
    expect(await work.stores.reminderOutbox.claim('p2', LATER, 10, 60_000)).toHaveLength(1);
  });

  test('is one message for all announcements of one, and another for what else is due then', async () => {
    const told = { topic: 'announcement', milestoneKey: 'announcement:a1', moment: 'now' } as const;
    await plan([aReminder('an'), aReminder('an', told)]);
    const messages = await work.stores.reminderOutbox.claim('p1', LATER, 10, 60_000);
    expect(messages.map(({ about }) => about).toSorted()).toEqual(['announcement:a1', 'reminders']);
    expect(await states()).toHaveLength(1);
  });
});

describe('what is not sent', () => {
  test('is kept with the reason, and nothing is sent for it', async () => {
    const held = { reminder: aReminder('an'), reason: 'muted' } as const;
    await work.transaction(({ reminders }) => reminders.plan([], [held], NOW));
    const { reminders, reminderOutbox } = work.stores;
    expect(await reminders.known([held.reminder.key, 'gone'])).toEqual(
      new Map([[held.reminder.key, { state: 'skipped', reason: 'muted' }]]),
    );
    expect(await reminderOutbox.claim('p1', LATER, 10, 60_000)).toEqual([]);
  });

  test('is planned again once its reason holds no more, and not otherwise', async () => {
    const [an, bram] = [aReminder('an'), aReminder('bram')];
    await plan([an, bram]);
    const { reminders, reminderOutbox } = work.stores;
    await reminders.takeBack([an.key], 'moved', NOW);
    await reminders.takeBack([bram.key], 'overtaken', NOW);
    expect(await states()).toEqual([]);
    expect(await plan([an, bram])).toBe(1);
    expect(await states()).toEqual([an.key]);
    const claimed = await reminderOutbox.claim('p1', LATER, 10, 60_000);
    expect(claimed.map(({ recipient }) => recipient)).toEqual([an.recipient]);
  });

  test('leaves the rest of its message to be sent', async () => {
    const [one, two] = [aReminder('an'), aReminder('an', { milestoneKey: 'round:r2' })];
    await plan([one, two]);
    await work.stores.reminders.takeBack([one.key], 'done', NOW);
    const [message] = await work.stores.reminderOutbox.claim('p1', LATER, 10, 60_000);
    const left = await work.stores.reminderOutbox.ofMessages([message?.id ?? '']);
    expect(left.map(({ key }) => key)).toEqual([two.key]);
  });

  test('is not taken out of a message that somebody has, but by who has it', async () => {
    const one = aReminder('an');
    await plan([one]);
    const { reminders, reminderOutbox } = work.stores;
    const [message] = await reminderOutbox.claim('p1', LATER, 10, 60_000);
    await reminders.takeBack([one.key], 'done', NOW);
    expect(await states()).toEqual([one.key]);
    await reminders.skip([one.key], 'done', NOW);
    expect(await states()).toEqual([]);
    expect((await reminderOutbox.message(message?.id ?? ''))?.state).toBe('skipped');
  });
});

test('what may not be sent yet waits, but not what somebody has', async () => {
  const [an, bram] = [aReminder('an'), aReminder('bram', { sendAt: NOW })];
  await plan([an, bram]);
  const { reminders, reminderOutbox } = work.stores;
  await reminderOutbox.claim('p1', NOW, 10, 60_000);
  await reminders.defer([an.key, bram.key], LATER, NOW);
  expect(await reminderOutbox.dueMoments(10)).toEqual([NOW, LATER]);
});

test('messages of a recipient are counted by week, without those that are not sent', async () => {
  const { reminders } = work.stores;
  const three = [AT, LATER, new Date('2021-08-16T07:00:00Z')].map((sendAt, index) =>
    aReminder('an', { sendAt, milestoneKey: `round:${index}` }),
  );
  await plan([...three, aReminder('an', { milestoneKey: 'round:r9' })]);
  const count = async () => {
    const [from, until] = [new Date('2021-08-08T22:00:00Z'), new Date('2021-08-15T22:00:00Z')];
    return (await reminders.countMessages(['person:tielt:an', 'person:x:y'], from, until)).get(
      'person:tielt:an',
    );
  };
  expect(await count()).toBe(2);
  await reminders.takeBack([three[1]?.key ?? ''], 'muted', NOW);
  expect(await count()).toBe(1);
});

test('up to when was planned is kept, by one process at a time', async () => {
  const { reminders } = work.stores;
  expect(await reminders.plannedUntil()).toBeUndefined();
  const order: string[] = [];
  const one = (name: string) =>
    work.transaction(async (stores) => {
      await stores.reminders.lockPlanning();
      order.push(name);
      await new Promise((resolve) => setTimeout(resolve, 50));
      // Whoever only reads does not wait.
      await reminders.plannedUntil();
      order.push(name);
      await stores.reminders.setPlannedUntil(NOW);
    });
  await Promise.all([one('a'), one('b')]);
  expect(order[0]).toBe(order[1]);
  expect(order[2]).toBe(order[3]);
  expect(await reminders.plannedUntil()).toEqual(NOW);
});

test('lists are by programme, state and time: what comes first first, what was last first', async () => {
  const { reminders } = work.stores;
  const [early, late] = [aReminder('an'), aReminder('an', { sendAt: LATER, moment: 'd0' })];
  const other = aReminder('an', { programmeId: 'labo' });
  await plan([early, late, other]);
  const query = { programmeIds: ['profploeg'], states: ['planned'] } as const;
  const keys = async (more = {}) =>
    (await reminders.list({ ...query, ...more }, PAGE)).map(({ key }) => key);
  expect(await keys()).toEqual([early.key, late.key]);
  expect(await keys({ states: ['planned', 'sent'] })).toEqual([late.key, early.key]);
  expect(await keys({ from: LATER })).toEqual([late.key]);
  expect(await keys({ until: LATER })).toEqual([early.key]);
  expect(await reminders.count(query)).toBe(2);
  expect(await reminders.list(query, { limit: 1, offset: 1 })).toHaveLength(1);
});

test('of a person everything is found, and removed', async () => {
  const { reminders } = work.stores;
  await plan([aReminder('an'), aReminder('bram')]);
  const an = { tenantId: 'TIELT', objectId: 'AN' };
  expect(await reminders.ofPerson(an, 10)).toHaveLength(1);
  await reminders.removeOfPerson(an);
  expect(await reminders.ofPerson(an, 10)).toEqual([]);
  expect(await states()).toHaveLength(1);
});

test('posts in channels are found by the days that they told of', async () => {
  const { reminders, reminderOutbox } = work.stores;
  const recipient = { kind: 'follow', followId: 'f1' } as const;
  await plan([aReminder('', { recipient }), aReminder('an')]);
  const messages = await reminderOutbox.claim('p1', LATER, 10, 60_000);
  for (const { id } of messages) await reminderOutbox.markSending(id, 'p1', LATER, 60_000);
  const place = {
    conversationId: '19:x',
    scope: 'channel',
    tenantId: 't',
    serviceUrl: 's',
  } as const;
  await reminderOutbox.settle(
    messages.map(({ id, recipient: to }) => ({
      id,
      state: 'sent',
      way: to.kind === 'follow' ? 'channel' : 'chat',
      place,
      activityId: `post-${id}`,
    })),
    LATER,
  );
  const [post, ...others] = await reminders.sentInChannels('2021-08-13');
  expect(others).toEqual([]);
  expect(post?.message).toMatchObject({ recipient, place, activityId: `post-${post?.message.id}` });
  expect(post?.reminders.map(({ day }) => day)).toEqual(['2021-08-13']);
  expect(await reminders.remindersOf(post?.message.id ?? '')).toEqual(post?.reminders);
  expect(await reminders.sentInChannels('2021-08-14')).toEqual([]);
  expect(await reminders.remindersOf('geen-id')).toEqual([]);
});
