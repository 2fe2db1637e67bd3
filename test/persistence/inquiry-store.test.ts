import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import {
  answer,
  askFurther,
  close,
  type Inquiry,
  type InquiryMessage,
  take,
} from '../../src/domain/inquiry.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { InquiryQuery, InquiryStore } from '../../src/domain/ports-questions.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createInquiryStore } from '../../src/persistence/inquiry-store.ts';
import { aDraft, aPerson, NOON } from '../support/sample-dossier.ts';
import { anInquiry, anInquiryEvent, aPlace } from '../support/sample-questions.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;
let store: InquiryStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
  store = createInquiryStore(db);
});
afterAll(() => opened.drop());

const MINUTE_MS = 60_000;
const later = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE_MS);
const an = aPerson('An Peeters');
const vera = aPerson('Vera Verhulst', 'tenant-vlaio');
const wim = aPerson('Wim', 'tenant-vlaio');

const message = (
  number: number,
  kind: InquiryMessage['kind'],
  by: NamedPerson,
  more: Partial<InquiryMessage> = {},
): InquiryMessage => ({ number, kind, text: `tekst ${number}`, by, at: later(number), ...more });

function fullInquiry(): Inquiry {
  return anInquiry(an, {
    state: 'answered',
    askerEmail: 'an@lier.be',
    organisation: 'Stad "Lier" é 🎉',
    dossierId: randomUUID(),
    place: aPlace({ botId: '28:bot', userId: '29:an' }),
    messages: [
      message(1, 'question', an, { text: 'Mag dit?\n\\u0000 als "tekst" 🎉' }),
      message(2, 'answer', vera, { delivery: 'chat' }),
      message(3, 'further', an),
      message(4, 'answer', wim, { delivery: 'pending' }),
    ],
    assignee: vera,
    channelPost: { place: aPlace({ scope: 'channel' }), messageId: '1700000000001' },
    createdAt: new Date('2026-11-23T12:00:00.001Z'),
    version: 17,
  });
}

async function stored(inquiry: Inquiry): Promise<Inquiry> {
  await store.insert(inquiry, [anInquiryEvent('asked', inquiry.asker)]);
  return inquiry;
}

describe('an inquiry', () => {
  test('comes back with every field, by id and by reference', async () => {
    for (const one of [fullInquiry(), anInquiry(an)]) {
      await stored(one);
      expect(await store.load(one.id)).toStrictEqual(one);
      expect(await store.lock(one.id)).toStrictEqual(one);
      expect(await store.findByReference(one.reference)).toStrictEqual(one);
    }
  });

  test('that does not exist is nothing, whatever the id', async () => {
    for (const id of [randomUUID(), 'x', '']) {
      expect(await store.load(id)).toBeUndefined();
      expect(await store.lock(id)).toBeUndefined();
      expect(await store.events(id)).toEqual([]);
    }
    expect(await store.findByReference('VR-0000-0000')).toBeUndefined();
  });

  test('has a reference of its own', async () => {
    const { reference } = await stored(anInquiry(an));
    await expect(store.insert(anInquiry(an, { reference }), [])).rejects.toThrow(/reference/);
  });

  test('stays when the application it is about is removed', async () => {
    const draft = aDraft(an);
    await createDossierStore(db).insert(draft, []);
    const inquiry = await stored(anInquiry(an, { dossierId: draft.id }));
    await createDossierStore(db).remove(draft.id);
    expect(await store.load(inquiry.id)).toEqual(inquiry);
  });
});

describe('saving', () => {
  test('writes what the domain changed, with its events in order', async () => {
    const asked = await stored(anInquiry(an));
    const taken = take(asked, 1, { by: vera, at: later(1) });
    if (!taken.ok) throw new Error('not taken');
    await store.save(asked, taken.value.inquiry, taken.value.events);
    const answered = answer(
      taken.value.inquiry,
      { text: 'Ja.', seenMessage: 1 },
      { by: vera, at: later(2) },
    );
    if (!answered.ok) throw new Error('not answered');
    await store.save(taken.value.inquiry, answered.value.inquiry, answered.value.events);
    const further = askFurther(answered.value.inquiry, 'En dat?', { by: an, at: later(3) });
    await store.save(answered.value.inquiry, further.inquiry, further.events);
    expect(await store.load(asked.id)).toStrictEqual(further.inquiry);
    expect(await store.events(asked.id)).toStrictEqual([
      anInquiryEvent('asked', an),
      ...taken.value.events,
      ...answered.value.events,
      ...further.events,
    ]);
  });

  test('changes a message that is there, and can take fields away', async () => {
    const before = await stored(fullInquiry());
    const { assignee: _, askerEmail: __, dossierId: ___, channelPost: ____, ...rest } = before;
    const after: Inquiry = {
      ...rest,
      messages: before.messages.map((one) =>
        one.number === 4 ? { ...one, delivery: 'mail' } : one,
      ),
      version: 18,
    };
    await store.save(before, after, []);
    expect(await store.load(before.id)).toStrictEqual(after);
  });

  test('fails when somebody changed the inquiry since, and leaves nothing behind', async () => {
    const before = await stored(anInquiry(an));
    const first = askFurther(before, 'eerste', { by: an, at: later(1) });
    const second = askFurther(before, 'tweede', { by: an, at: later(1) });
    await store.save(before, first.inquiry, first.events);
    await expect(store.save(before, second.inquiry, second.events)).rejects.toThrow(
      /changed since/,
    );
    await expect(store.save(before, before, [anInquiryEvent('mailed', vera)])).rejects.toThrow(
      /changed since/,
    );
    expect(await store.load(before.id)).toEqual(first.inquiry);
    expect(await store.events(before.id)).toHaveLength(2);
  });

  test('without a change writes nothing', async () => {
    const inquiry = await stored(anInquiry(an));
    await store.save(inquiry, inquiry, []);
    expect(await store.load(inquiry.id)).toEqual(inquiry);
    expect(await store.events(inquiry.id)).toHaveLength(1);
  });

  test('keeps what eight people do at the same moment when each holds the lock', async () => {
    const { id } = await stored(anInquiry(an));
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        db.transaction().execute(async (transaction) => {
          const inquiries = createInquiryStore(transaction);
          const before = await inquiries.lock(id);
          if (before === undefined) throw new Error('not there');
          const { inquiry, events } = askFurther(before, `${index}`, { by: an, at: NOON });
          await inquiries.save(before, inquiry, events);
        }),
      ),
    );
    const after = await store.load(id);
    expect(after?.messages.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(after?.version).toBe(9);
    expect(await store.events(id)).toHaveLength(9);
  });
});

describe('lists', () => {
  const page = { limit: 10, offset: 0 };
  const query = (programmeId: string, filter: InquiryQuery['filter']): InquiryQuery => ({
    programmeIds: [programmeId, 'none'],
    filter,
    person: { ...vera, objectId: vera.objectId.toUpperCase() },
  });
  const references = async (listed: Promise<readonly Inquiry[]>) =>
    (await listed).map((one) => one.reference);
  const { waitingSince: _, ...settled } = anInquiry(an);

  async function fill(programmeId: string): Promise<void> {
    const own = (reference: string) => ({
      id: randomUUID(),
      reference: `${programmeId}-${reference}`,
      programmeId,
    });
    for (const inquiry of [
      anInquiry(an, { ...own('second'), waitingSince: later(2) }),
      anInquiry(an, { ...own('newer'), createdAt: later(1), assignee: vera }),
      anInquiry(an, { ...own('oldest'), assignee: wim }),
      { ...settled, ...own('mine'), state: 'answered', assignee: vera },
      { ...settled, ...own('closed'), state: 'closed', assignee: vera, createdAt: later(5) },
    ] satisfies Inquiry[]) {
      await store.insert(inquiry, []);
    }
  }

  test('show who waits the longest first, of the given programmes alone', async () => {
    await fill('p1');
    await fill('p2');
    expect(await references(store.list(query('p1', 'waiting'), page))).toEqual([
      'p1-oldest',
      'p1-newer',
      'p1-second',
    ]);
    expect(await store.count(query('p1', 'waiting'))).toBe(3);
    const both = { ...query('p1', 'waiting'), programmeIds: ['p1', 'p2'] };
    expect(await store.count(both)).toBe(6);
    expect(await store.list({ ...both, programmeIds: [] }, page)).toEqual([]);
  });

  test('come in pages without doubles', async () => {
    await fill('p3');
    const wanted = query('p3', 'waiting');
    expect(await references(store.list(wanted, { limit: 2, offset: 0 }))).toHaveLength(2);
    expect(await references(store.list(wanted, { limit: 2, offset: 2 }))).toEqual(['p3-second']);
    expect(await store.list(wanted, { limit: 2, offset: 4 })).toEqual([]);
  });

  test('of what somebody has leave out what is closed; what waits stands first', async () => {
    await fill('p4');
    expect(await references(store.list(query('p4', 'mine'), page))).toEqual([
      'p4-newer',
      'p4-mine',
    ]);
    expect(await store.count(query('p4', 'mine'))).toBe(2);
    expect(await store.count({ ...query('p4', 'mine'), person: an })).toBe(0);
  });

  test('of what was dealt with show the newest change first', async () => {
    await fill('p5');
    const listed = () => references(store.list(query('p5', 'answered'), page));
    expect(await listed()).toEqual(['p5-closed', 'p5-mine']);
    const mine = await store.findByReference('p5-mine');
    if (mine === undefined) throw new Error('not there');
    const closed = close(mine, { by: vera, at: later(60) });
    if (!closed.ok) throw new Error('not closed');
    await store.save(mine, closed.value.inquiry, closed.value.events);
    expect(await listed()).toEqual(['p5-mine', 'p5-closed']);
    // A change without a moment of its own, such as the post in the channel, moves nothing.
    const now = closed.value.inquiry;
    const channelPost = { place: aPlace(), messageId: '1' };
    await store.save(now, { ...now, channelPost, version: now.version + 1 }, []);
    expect(await listed()).toEqual(['p5-mine', 'p5-closed']);
    expect(await store.count(query('p5', 'answered'))).toBe(2);
  });

  test('of what somebody asked show the newest first', async () => {
    const bart = aPerson('Bart');
    for (const minutes of [1, 3, 2]) {
      await stored(anInquiry(bart, { reference: `bart-${minutes}`, createdAt: later(minutes) }));
    }
    const loud = { ...bart, tenantId: bart.tenantId.toUpperCase() };
    expect(await references(store.listOf(loud, 2))).toEqual(['bart-3', 'bart-2']);
    expect(await store.listOf(aPerson('Bart'), 2)).toEqual([]);
  });

  test('of what waits since before a moment leave out that moment', async () => {
    const early = new Date('2020-01-01T00:00:00Z');
    const at = (ms: number) => new Date(early.getTime() + ms);
    for (const ms of [2, 1, 0]) {
      await stored(anInquiry(an, { reference: `early-${ms}`, waitingSince: at(ms) }));
    }
    expect(await references(store.waitingSince(at(2)))).toEqual(['early-0', 'early-1']);
  });
});

describe('taking out a name', () => {
  const NAME = 'Wilhelmina Zonderling';

  const holding = async (text: string): Promise<number> => {
    const counts = await Promise.all(
      ['inquiries', 'inquiry_messages', 'inquiry_events'].map(async (table) => {
        const { rows } = await sql`
          select from ${sql.table(table)} as one where one::text like ${`%${text}%`}`.execute(db);
        return rows.length;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };

  test('leaves no name, mail address or place in what the person asked', async () => {
    const person = aPerson(NAME);
    const place = aPlace({ userId: '29:wilhelmina', scope: 'groupChat' });
    const inquiry = anInquiry(person, {
      askerEmail: 'wilhelmina@lier.be',
      place,
      assignee: person,
      messages: [message(1, 'question', person), message(2, 'answer', vera)],
    });
    await store.insert(inquiry, [
      anInquiryEvent('asked', person),
      anInquiryEvent('taken', person, { to: NAME }),
      anInquiryEvent('answered', vera, { message: 2 }),
    ]);
    const other = await stored(anInquiry(an));
    const loud = { ...person, objectId: person.objectId.toUpperCase(), tenantId: 'TENANT-A' };
    await store.anonymise(loud, 'Vroegere medewerker');
    for (const text of [NAME, 'wilhelmina', place.conversationId]) {
      expect(await holding(text)).toBe(0);
    }
    const read = await store.load(inquiry.id);
    expect(read?.place).toEqual({
      ...aPlace(),
      scope: 'groupChat',
      conversationId: '',
      serviceUrl: '',
    });
    expect(read?.askerEmail).toBeUndefined();
    expect(read?.asker).toEqual({ ...person, name: 'Vroegere medewerker' });
    expect(read?.messages.map(({ by }) => by.name)).toEqual(['Vroegere medewerker', vera.name]);
    expect(await store.load(other.id)).toEqual(other);
  });

  test('leaves the name of a caseworker where they answered others', async () => {
    const inquiry = await stored(fullInquiry());
    await store.anonymise(vera, 'Vroegere medewerker');
    expect(await store.load(inquiry.id)).toEqual(inquiry);
  });

  test('keeps who loaded the inquiry before from putting the name back', async () => {
    const person = aPerson(NAME);
    const before = await stored(anInquiry(person));
    await store.anonymise(person, 'Vroegere medewerker');
    const further = askFurther(before, 'Nog iets', { by: person, at: later(1) });
    await expect(store.save(before, further.inquiry, further.events)).rejects.toThrow(
      /changed since/,
    );
    expect(await holding(NAME)).toBe(0);
  });
});
