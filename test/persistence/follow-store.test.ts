import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Follow } from '../../src/domain/follow.ts';
import { ended } from '../../src/domain/follow-change.ts';
import { createFollowStore } from '../../src/persistence/follow-store.ts';
import { createReminderEditStore } from '../../src/persistence/reminder-edit-store.ts';
import { aFollow } from '../support/sample-follow.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;
const NOW = new Date('2021-07-05T10:00:00Z');

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
});
afterAll(() => opened.drop());

/** In a channel of its own. */
function here(changes: Partial<Follow> = {}): Follow {
  const id = randomUUID();
  const follow = aFollow({ id, ...changes });
  return { ...follow, place: { ...follow.place, conversationId: `19:${id}@thread.tacv2` } };
}

describe('what channels follow', () => {
  test('comes back as it was kept', async () => {
    const store = createFollowStore(db);
    const follow = here({
      subject: { kind: 'trajectory', dossierId: randomUUID() },
      snoozedUntil: NOW,
    });
    expect(await store.insert(follow)).toBe(true);
    expect(await store.load(follow.id)).toEqual(follow);
    expect(await store.inConversation(`${follow.place.conversationId};messageid=1`)).toEqual([
      follow,
    ]);
    expect(
      await store.setBy({ tenantId: follow.setBy.tenantId.toUpperCase(), objectId: 'AN' }),
    ).toContainEqual(follow);
  });

  test('is followed once in a conversation, and again after it ended', async () => {
    const store = createFollowStore(db);
    const follow = here();
    await store.insert(follow);
    const again = { ...follow, id: randomUUID() };
    expect(await store.insert(again)).toBe(false);
    expect(await store.load(again.id)).toBeUndefined();
    await store.save(ended(follow, NOW, 'gone'));
    expect(await store.insert(again)).toBe(true);
    expect(await store.active()).toContainEqual(again);
    expect((await store.active()).map(({ id }) => id)).not.toContain(follow.id);
  });

  test('cannot be saved over a change that was not seen', async () => {
    const store = createFollowStore(db);
    const follow = here();
    await store.insert(follow);
    await store.save({ ...follow, version: 2 });
    await expect(store.save({ ...follow, version: 2 })).rejects.toThrow('was changed');
  });

  test('is nothing for an id that is none', async () => {
    const store = createFollowStore(db);
    expect(await store.load('x')).toBeUndefined();
    expect(await store.lock("'; drop table follows; --")).toBeUndefined();
  });

  test('is over with its round or its guidance, and a programme never is', async () => {
    const store = createFollowStore(db);
    const roundId = randomUUID();
    await sql`insert into rounds (id, programme_id, name, opens_at, deadline_day, guidance_from,
      demonstration, version) values (${roundId}, 'profploeg', 'Ronde', ${NOW}, '2021-08-13',
      '2021-09-01', false, 1)`.execute(db);
    const ofRound = here({ subject: { kind: 'round', roundId } });
    const gone = here({ subject: { kind: 'round', roundId: 'gone' } });
    const unknown = here({ subject: { kind: 'trajectory', dossierId: randomUUID() } });
    const programme = here();
    for (const one of [ofRound, gone, unknown, programme]) await store.insert(one);
    const onDeadline = await store.over('2021-08-13');
    expect(onDeadline).toContain(gone.id);
    expect(onDeadline).toContain(unknown.id);
    expect(onDeadline).not.toContain(ofRound.id);
    const after = await store.over('2021-08-14');
    expect(after).toContain(ofRound.id);
    expect(after).not.toContain(programme.id);
  });

  test('loses the name of who set it', async () => {
    const store = createFollowStore(db);
    const follow = here({ setBy: { tenantId: 't1', objectId: 'weg', name: 'Wim Weg' } });
    await store.insert(follow);
    await store.anonymise({ tenantId: 'T1', objectId: 'WEG' }, 'Voormalige gebruiker');
    expect((await store.load(follow.id))?.setBy.name).toBe('Voormalige gebruiker');
  });
});

test('what posts say since they were changed is kept by message', async () => {
  const store = createReminderEditStore(db);
  const id = randomUUID();
  await sql`insert into reminder_messages (id, programme_id, recipient_key, recipient, about, send_at,
    not_before, state, changed_at) values (${id}, 'profploeg', 'x', '{}', 'reminders', ${NOW}, ${NOW},
    'sent', ${NOW})`.execute(db);
  expect(await store.said([id, 'x'])).toEqual(new Map());
  await store.put(id, 'moved', NOW);
  await store.put(id, 'off', NOW);
  expect(await store.said([id])).toEqual(new Map([[id, 'off']]));
});
