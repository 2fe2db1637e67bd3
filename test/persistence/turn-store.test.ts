import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { nextPace, type Pace, RESTED, verdictOf } from '../../src/domain/pace.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createDownloadStore } from '../../src/persistence/download-store.ts';
import { createInvitationStore } from '../../src/persistence/invitation-store.ts';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { createTurnLog } from '../../src/persistence/turn-store.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { seededRandom } from '../faults/support/seeded-random.ts';
import { aDraft, aPerson, NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

const later = (ms: number) => new Date(NOON.getTime() + ms);
const DAY_MS = 86_400_000;

describe('the turn log', () => {
  test('tells a new turn from one that was begun and one that was answered', async () => {
    const log = createTurnLog(opened.database.db);
    const key = randomUUID();
    expect(await log.begin(key, NOON)).toBe('new');
    expect(await log.begin(key, NOON)).toBe('unanswered');
    await log.answered(key);
    expect(await log.begin(key, NOON)).toBe('answered');
    await log.answered(key);
    expect(await log.begin(key, NOON)).toBe('answered');
  });

  test('counts turns as the rule does, whatever the moments, and notes none of those it refuses', async () => {
    const log = createTurnLog(opened.database.db);
    const rule = { burst: 5, gapMs: 1_000, pauseMs: 3_000 };
    const random = seededRandom(7);
    for (let round = 0; round < 10; round++) {
      const by = { personHash: randomUUID(), rule };
      let [pace, at]: [Pace, number] = [RESTED, NOON.getTime()];
      for (let turn = 0; turn < 40; turn++) {
        at += Math.floor(random() * 1_500);
        pace = nextPace(pace, at, rule);
        const key = randomUUID();
        const now = new Date(at);
        const verdict = verdictOf(pace);
        if (turn % 3 === 0) {
          expect(await log.count(now, by)).toBe(verdict);
          continue;
        }
        expect(await log.begin(key, now, by)).toBe(verdict === 'fine' ? 'new' : verdict);
        expect(await log.begin(key, now)).toBe(verdict === 'fine' ? 'unanswered' : 'new');
      }
    }
  });

  test('counts the turns of one person that come to two replicas together', async () => {
    const logs = [createTurnLog(opened.database.db), createTurnLog(opened.database.db)];
    const by = { personHash: randomUUID(), rule: { burst: 10, gapMs: 1_000, pauseMs: 3_000 } };
    const turns = Array.from({ length: 30 }, (_, index) =>
      logs[index % 2]?.begin(randomUUID(), NOON, by),
    );
    const begun = await Promise.all(turns);
    expect(begun.filter((one) => one === 'new')).toHaveLength(10);
    expect(begun.filter((one) => one === 'tooFast')).toHaveLength(1);
    expect(begun.filter((one) => one === 'stillTooFast')).toHaveLength(19);
    const { turnPaces } = await purgeExpired(opened.database.db, later(2 * DAY_MS));
    expect(turnPaces).toBeGreaterThan(0);
    expect(await logs[0]?.count(later(2 * DAY_MS), by)).toBe('fine');
  });

  test('finds one new turn when eight deliveries come at the same moment', async () => {
    const log = createTurnLog(opened.database.db);
    const key = randomUUID();
    const standings = await Promise.all(Array.from({ length: 8 }, () => log.begin(key, NOON)));
    expect(standings.filter((standing) => standing === 'new')).toHaveLength(1);
  });

  test('shares its rows with the outcomes of the work', async () => {
    const { db } = opened.database;
    const log = createTurnLog(db);
    const work = createUnitOfWork(db, () => ({ enqueue: async () => undefined }));
    const key = randomUUID();
    await log.begin(key, NOON);
    expect(await work.once(key, async () => 'done')).toEqual({ outcome: 'done', repeated: false });
    expect(await log.begin(key, NOON)).toBe('unanswered');
    await log.answered(key);
    expect(await work.once(key, async () => 'never')).toEqual({ outcome: 'done', repeated: true });
  });

  test('makes only its own statement not wait for the disk', async () => {
    const { db } = opened.database;
    await db.connection().execute(async (connection) => {
      const setting = () =>
        sql<{ on: string }>`
        select current_setting('synchronous_commit') as on`.execute(connection);
      await sql`set synchronous_commit = on`.execute(connection);
      await createTurnLog(connection).begin(randomUUID(), NOON);
      expect((await setting()).rows).toEqual([{ on: 'on' }]);
      await sql`reset synchronous_commit`.execute(connection);
    });
  });
});

describe('purging', () => {
  test('removes turns of more than a week ago, invitations and links that ended, and nothing else', async () => {
    const { db } = opened.database;
    const [log, links] = [createTurnLog(db), createDownloadStore(db)];
    const invitations = createInvitationStore(db);
    const an = aPerson('An');
    const draft = aDraft(an);
    await createDossierStore(db).insert(draft, []);
    const [old, young] = [randomUUID(), randomUUID()];
    await log.begin(old, later(-8 * DAY_MS));
    await log.begin(young, later(-6 * DAY_MS));
    for (const [name, expiresAt] of [
      ['ended', NOON],
      ['valid', later(1)],
    ] as const) {
      await links.add({ tokenHash: name, person: an, file: { kind: 'personalData' }, expiresAt });
      await invitations.add({ codeHash: name, dossierId: draft.id, expiresAt });
    }
    const purged = await purgeExpired(db, NOON);
    expect(purged).toMatchObject({ turns: 1, invitations: 1, downloads: 1 });
    expect(await log.begin(young, NOON)).toBe('unanswered');
    expect(await log.begin(old, NOON)).toBe('new');
    expect(await links.find('ended')).toBeUndefined();
    expect(await links.find('valid')).toBeDefined();
    expect(await invitations.find('valid', NOON)).toBeDefined();
    expect(await purgeExpired(db, NOON)).toMatchObject({ turns: 0, invitations: 0, downloads: 0 });
  });

  test('goes on until all of many are gone', async () => {
    const { db } = opened.database;
    await sql`insert into turns (key, begun_at)
      select 'many-' || n, ${later(-9 * DAY_MS)} from generate_series(1, 12000) n`.execute(db);
    expect((await purgeExpired(db, NOON)).turns).toBe(12_000);
  });
});
