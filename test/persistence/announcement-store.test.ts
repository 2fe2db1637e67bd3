import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Announcement } from '../../src/domain/announcement.ts';
import { personKey } from '../../src/domain/person.ts';
import type { AnnouncementStore, ReminderCareStore } from '../../src/domain/ports-reminders.ts';
import { createAnnouncementStore } from '../../src/persistence/announcement-store.ts';
import { createReminderCareStore } from '../../src/persistence/reminder-care-store.ts';
import { aPerson, NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;
let store: AnnouncementStore;
let care: ReminderCareStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
  store = createAnnouncementStore(db);
  care = createReminderCareStore(db);
});
afterAll(() => opened.drop());

const kato = aPerson('Kato Maes', 'tenant-vlaio');
const wim = aPerson('Wim Aerts', 'tenant-vlaio');

function announcement(changes: Partial<Announcement> = {}): Announcement {
  return {
    id: randomUUID(),
    programmeId: 'profploeg',
    audience: { kind: 'makers', roundId: 'r1', onlyDrafts: true },
    title: 'Infosessie "morgen" 🎉',
    text: 'Eerst.\nDan \\u0000.',
    by: kato,
    state: 'draft',
    createdAt: NOON,
    changedAt: NOON,
    history: [{ kind: 'written', by: kato, at: NOON }],
    version: 1,
    ...changes,
  };
}

describe('an announcement', () => {
  test('comes back with every field', async () => {
    const whole = announcement({
      state: 'sent',
      sendAt: NOON,
      madeAt: NOON,
      history: [
        { kind: 'written', by: kato, at: NOON },
        { kind: 'released', by: wim, at: NOON },
      ],
    });
    for (const one of [whole, announcement({ audience: { kind: 'channels' } })]) {
      await store.insert(one);
      expect(await store.load(one.id)).toStrictEqual(one);
    }
  });

  test('is nobody’s under an id that is none', async () => {
    expect(await store.load("' or 1=1 --")).toBeUndefined();
    expect(await store.lock(randomUUID())).toBeUndefined();
  });

  test('is not written over a change of somebody else', async () => {
    const one = announcement();
    await store.insert(one);
    await store.save({ ...one, title: 'Anders', version: 2 });
    await expect(store.save({ ...one, title: 'Verloren', version: 2 })).rejects.toThrow(/changed/);
    expect((await store.load(one.id))?.title).toBe('Anders');
  });

  test('loses the name of who asks for that, and keeps what was said and done', async () => {
    const history = [
      { kind: 'written', by: kato, at: NOON },
      { kind: 'released', by: wim, at: NOON },
    ] as const;
    const one = announcement({ by: wim, history });
    await store.insert(one);
    expect((await store.ofPerson(kato)).map(({ id }) => id)).toContain(one.id);
    await store.anonymise(kato, 'Iemand');
    const after = await store.load(one.id);
    expect(after?.by.name).toBe('Wim Aerts');
    expect(after?.history.map(({ by }) => by.name)).toEqual(['Iemand', 'Wim Aerts']);
    await store.anonymise(wim, 'Iemand');
    expect(await store.load(one.id)).toMatchObject({ by: { name: 'Iemand' }, text: one.text });
  });
});

describe('names that caseworkers may read', () => {
  const owner = aPerson('Owner', 't');
  const drafter = aPerson('Drafter', 't');
  const colleague = aPerson('Collega', 't');

  async function file(of: typeof owner, name: string, sent: Date | null, round = 'r1') {
    const id = randomUUID();
    await sql`
      insert into dossiers (id, programme_id, round_id, state, form_version, owner_tenant,
        owner_object, owner_name, created_at, updated_at, submitted_at, version)
      values (${id}, 'profploeg', ${round}, ${sent === null ? 'draft' : 'submitted'}, 1,
        ${of.tenantId.toLowerCase()}, ${of.objectId.toLowerCase()}, ${name}, ${NOON},
        ${sent ?? NOON}, ${sent}, 1)`.execute(db);
    return id;
  }

  test('are those of what was sent in their programmes, the newest one', async () => {
    await file(owner, 'Oude Naam', NOON);
    const id = await file(owner, 'Nieuwe Naam', new Date(NOON.getTime() + 1), 'r2');
    await file(drafter, 'Geheim', null);
    await sql`
      insert into colleagues (dossier_id, tenant_id, object_id, name)
      values (${id}, ${colleague.tenantId.toLowerCase()}, ${colleague.objectId.toLowerCase()}, 'Bram')`.execute(
      db,
    );
    const people = [owner, drafter, colleague];
    const named = await care.names(people, ['profploeg'], '');
    expect(named).toEqual(
      new Map([
        [personKey(owner), 'Nieuwe Naam'],
        [personKey(colleague), 'Bram'],
      ]),
    );
    expect(await care.names(people, ['profploeg'], 'r1')).toEqual(
      new Map([[personKey(owner), 'Oude Naam']]),
    );
    expect(await care.names(people, ['labo'], '')).toEqual(new Map());
    expect(await care.names([], ['profploeg'], '')).toEqual(new Map());
  });
});

describe('what a caseworker did about a message', () => {
  test('is done once, with who did it', async () => {
    const id = randomUUID();
    await sql`
      insert into reminder_messages (id, programme_id, recipient_key, recipient, about, send_at,
        not_before, state, changed_at)
      values (${id}, 'profploeg', 'follow:x', '{}', 'reminders', ${NOON}, ${NOON}, 'failed', ${NOON})`.execute(
      db,
    );
    expect(await care.take(id, { care: 'again', by: kato }, NOON)).toBe(true);
    expect(await care.take(id, { care: 'aside', by: wim }, NOON)).toBe(false);
    expect(await care.of([id, 'none'])).toEqual(new Map([[id, { care: 'again', by: kato }]]));
    await care.anonymise(kato, 'Iemand');
    expect((await care.of([id])).get(id)?.by.name).toBe('Iemand');
  });
});
