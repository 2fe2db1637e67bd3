import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { SessionStore } from '../../src/domain/ports-questions.ts';
import type { QuestionSession } from '../../src/domain/question-session.ts';
import { createDownloadStore } from '../../src/persistence/download-store.ts';
import { createSessionStore } from '../../src/persistence/session-store.ts';
import { aPerson, NOON } from '../support/sample-dossier.ts';
import { aPlace, aSession, aSessionQuestion } from '../support/sample-questions.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;
let store: SessionStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
  store = createSessionStore(db);
});
afterAll(() => opened.drop());

const later = (ms: number) => new Date(NOON.getTime() + ms);
const an = aPerson('An Peeters');
const vera = aPerson('Vera Verhulst', 'tenant-vlaio');

const fullSession = (): QuestionSession =>
  aSession(vera, {
    state: 'published',
    messageId: '1700000000001',
    closedAt: later(1),
    publishedAt: later(2),
    questions: [
      aSessionQuestion(an, 'Eerst "dit"\n\\u0000 🎉', { userId: '29:an', group: 1, at: later(3) }),
      aSessionQuestion(an, 'Dan dat'),
      aSessionQuestion(vera, 'En dit', { group: 2 }),
    ],
    groups: [
      { number: 1, question: 'Dit?', answer: 'Ja.', source: 'VLAIO', state: 'answered' },
      { number: 2, question: 'Dat?', state: 'skipped' },
    ],
    version: 9,
  });

async function stored(session: QuestionSession): Promise<QuestionSession> {
  await store.insert(session);
  return session;
}

const withQuestion = (session: QuestionSession, text: string): QuestionSession => ({
  ...session,
  questions: [...session.questions, aSessionQuestion(an, text)],
  version: session.version + 1,
});

describe('a session', () => {
  test('comes back with every field', async () => {
    for (const session of [fullSession(), aSession(vera)]) {
      await stored(session);
      expect(await store.load(session.id)).toStrictEqual(session);
      expect(await store.lock(session.id)).toStrictEqual(session);
    }
    for (const id of [randomUUID(), 'x']) {
      expect(await store.load(id)).toBeUndefined();
      expect(await store.lock(id)).toBeUndefined();
    }
  });

  test('is written as it was changed: questions more, less, grouped, and its own fields', async () => {
    const empty = await stored(aSession(vera));
    const two = withQuestion(withQuestion(empty, 'een'), 'twee');
    await store.save(empty, two);
    expect(await store.load(empty.id)).toStrictEqual(two);
    const closed: QuestionSession = {
      ...two,
      state: 'closed',
      closedAt: later(1),
      messageId: '1',
      questions: two.questions.slice(1).map((question) => ({ ...question, group: 1 })),
      groups: [{ number: 1, question: 'Twee?', state: 'open' }],
      version: two.version + 1,
    };
    await store.save(two, closed);
    expect(await store.load(empty.id)).toStrictEqual(closed);
    await store.save(closed, closed);
    expect(await store.load(empty.id)).toStrictEqual(closed);
  });

  test('that somebody changed since is not written, nor are its questions', async () => {
    const before = await stored(aSession(vera));
    const first = withQuestion(before, 'eerst');
    await store.save(before, first);
    await expect(store.save(before, withQuestion(before, 'later'))).rejects.toThrow(
      /changed since/,
    );
    expect(await store.load(before.id)).toEqual(first);
  });

  test('keeps every question of ten people who ask at the same moment', async () => {
    const { id } = await stored(aSession(vera));
    const texts = Array.from({ length: 10 }, (_, index) => `vraag ${index}`);
    await Promise.all(
      texts.map((text) =>
        db.transaction().execute(async (transaction) => {
          const sessions = createSessionStore(transaction);
          const before = await sessions.lock(id);
          if (before === undefined) throw new Error('not there');
          await sessions.save(before, withQuestion(before, text));
        }),
      ),
    );
    const after = await store.load(id);
    expect(after?.questions.map(({ text }) => text).sort()).toEqual(texts);
    expect(after?.version).toBe(11);
  });
});

describe('the session that gathers in a conversation', () => {
  test('is found from every thread, until it is closed', async () => {
    const session = await stored(
      aSession(vera, {
        place: aPlace({ conversationId: '19:abc@thread.tacv2;messageid=1', scope: 'channel' }),
      }),
    );
    expect(await store.openIn('19:abc@thread.tacv2')).toEqual(session);
    expect(await store.openIn('19:abc@thread.tacv2;messageid=2')).toEqual(session);
    expect(await store.openIn('19:other@thread.tacv2')).toBeUndefined();
    await store.save(session, { ...session, state: 'closed', version: 2 });
    expect(await store.openIn('19:abc@thread.tacv2')).toBeUndefined();
    await stored({ ...session, id: randomUUID() });
  });

  test('is one, also when six start one at the same moment', async () => {
    const place = aPlace();
    const started = await Promise.allSettled(
      Array.from({ length: 6 }, () => store.insert(aSession(vera, { place }))),
    );
    expect(started.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await stored(aSession(vera, { place, state: 'closed' }));
  });
});

describe('sessions that are not published', () => {
  test('are listed by programme, newest first', async () => {
    const own = (ms: number, changes: Partial<QuestionSession> = {}) =>
      aSession(vera, { programmeId: 'p1', startedAt: later(ms), ...changes });
    const [old, young] = [own(1, { state: 'closed' }), own(2)];
    const other = own(0, { programmeId: 'p2' });
    for (const one of [old, young, other, own(3, { state: 'published' })]) await stored(one);
    expect(await store.unpublished(['p1', 'none'])).toEqual([young, old]);
    expect(await store.unpublished(['p2', 'p1'])).toEqual([young, old, other]);
    expect(await store.unpublished([])).toEqual([]);
  });
});

describe('taking out a name', () => {
  test('leaves neither the name nor the way to write to the person', async () => {
    const name = 'Wilhelmina Zonderling';
    const person = aPerson(name);
    const question = aSessionQuestion(person, 'Van haar', { userId: '29:wilhelmina' });
    const asked = await stored(
      aSession(vera, {
        questions: [question, aSessionQuestion(an, 'Van An', { userId: '29:an' })],
      }),
    );
    const led = await stored(aSession(person));
    const other = await stored(fullSession());
    await store.anonymise({ ...person, tenantId: 'TENANT-A' }, 'Vroegere medewerker');
    for (const table of ['question_sessions', 'session_questions']) {
      const { rows } = await sql`
        select from ${sql.table(table)} as one where one::text ~ 'Wilhelmina|29:wilh'`.execute(db);
      expect(rows).toHaveLength(0);
    }
    const anonymous = { ...person, name: 'Vroegere medewerker' };
    const { userId: _, ...silent } = question;
    expect((await store.load(asked.id))?.questions).toEqual([
      { ...silent, by: anonymous },
      asked.questions[1],
    ]);
    expect((await store.load(led.id))?.startedBy).toEqual(anonymous);
    expect(await store.load(other.id)).toEqual(other);
    await expect(store.save(asked, withQuestion(asked, 'x'))).rejects.toThrow(/changed since/);
  });
});

test('a download link leads to the list of a session', async () => {
  const { id: sessionId } = await stored(aSession(vera));
  const downloads = createDownloadStore(db);
  const { name: _, ...person } = vera;
  const link = {
    tokenHash: 'list',
    person,
    file: { kind: 'session', sessionId },
    expiresAt: NOON,
  } as const;
  await downloads.add(link);
  expect(await downloads.find('list')).toStrictEqual(link);
});
