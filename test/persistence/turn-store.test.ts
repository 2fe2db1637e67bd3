import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { nextPace, type Pace, RESTED, verdictOf } from '../../src/domain/pace.ts';
import type { BeginningTurn, TurnLog } from '../../src/domain/turn-log.ts';
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

/** A turn of a conversation, another one at every call unless told otherwise. */
function aTurn(given: Partial<BeginningTurn> = {}): BeginningTurn {
  return { key: randomUUID(), conversationHash: randomUUID(), now: NOON, ...given };
}

/** How a turn stands, or why it is refused. */
async function beginIn(log: TurnLog, turn: BeginningTurn): Promise<string> {
  const begun = await log.begin(turn);
  return typeof begun === 'string' ? begun : begun.standing;
}

/** Begins a turn that has to get a place. */
async function placeIn(log: TurnLog, turn: BeginningTurn) {
  const begun = await log.begin(turn);
  if (typeof begun === 'string' || begun.place === undefined) throw new Error('it has no place');
  return { place: begun.place, waits: begun.waits };
}

/** What a process that died leaves: nobody shows any more that its turns live. */
async function endLeases(conversationHash: string): Promise<void> {
  await sql`update turn_lanes set leases = array(
    select clock_timestamp() - interval '1 millisecond' from unnest(leases))
    where conversation_hash = ${conversationHash}`.execute(opened.database.db);
}

describe('the turn log', () => {
  test('tells a new turn from one that was begun and one that was answered', async () => {
    const log = createTurnLog(opened.database.db);
    const turn = aTurn();
    const { place } = await placeIn(log, turn);
    expect(await beginIn(log, turn)).toBe('unanswered');
    expect(await log.standing(turn.key)).toBe('unanswered');
    await log.answered(turn.key, place);
    expect(await beginIn(log, turn)).toBe('answered');
    await log.answered(turn.key, place);
    expect(await beginIn(log, turn)).toBe('answered');
    expect(await log.standing(turn.key)).toBe('answered');
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
        const now = new Date(at);
        const verdict = verdictOf(pace);
        if (turn % 3 === 0) {
          expect(await log.count(now, by)).toBe(verdict);
          continue;
        }
        const counted = aTurn({ now, by });
        expect(await beginIn(log, counted)).toBe(verdict === 'fine' ? 'new' : verdict);
        const again = { ...counted, by: undefined };
        expect(await log.begin(again)).toMatchObject(
          verdict === 'fine'
            ? { standing: 'unanswered', waits: true }
            : { standing: 'new', waits: false },
        );
      }
    }
  });

  test('counts the turns of one person that come to two replicas together', async () => {
    const logs = [createTurnLog(opened.database.db), createTurnLog(opened.database.db)];
    const by = { personHash: randomUUID(), rule: { burst: 10, gapMs: 1_000, pauseMs: 3_000 } };
    const turns = Array.from({ length: 30 }, (_, index) =>
      beginIn(logs[index % 2] ?? createTurnLog(opened.database.db), aTurn({ by })),
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
    const turn = aTurn();
    const standings = await Promise.all(Array.from({ length: 8 }, () => beginIn(log, turn)));
    expect(standings.filter((standing) => standing === 'new')).toHaveLength(1);
  });

  test('shares its rows with the outcomes of the work', async () => {
    const { db } = opened.database;
    const log = createTurnLog(db);
    const work = createUnitOfWork(db, () => ({ enqueue: async () => undefined }));
    const turn = aTurn();
    const { place } = await placeIn(log, turn);
    const { key } = turn;
    expect(await work.once(key, async () => 'done')).toEqual({ outcome: 'done', repeated: false });
    expect(await beginIn(log, turn)).toBe('unanswered');
    await log.answered(key, place);
    expect(await work.once(key, async () => 'never')).toEqual({ outcome: 'done', repeated: true });
  });

  test('makes only its own statement not wait for the disk', async () => {
    const { db } = opened.database;
    await db.connection().execute(async (connection) => {
      const setting = () =>
        sql<{ on: string }>`
        select current_setting('synchronous_commit') as on`.execute(connection);
      await sql`set synchronous_commit = on`.execute(connection);
      await createTurnLog(connection).begin(aTurn());
      expect((await setting()).rows).toEqual([{ on: 'on' }]);
      await sql`reset synchronous_commit`.execute(connection);
    });
  });
});

describe('the turns of one conversation', () => {
  test('go on one after another, in the order in which they began, and others do not wait for them', async () => {
    const log = createTurnLog(opened.database.db);
    const conversationHash = randomUUID();
    const [first, second, third] = [
      aTurn({ conversationHash }),
      aTurn({ conversationHash }),
      aTurn({ conversationHash }),
    ];
    const a = await placeIn(log, first);
    const b = await placeIn(log, second);
    const c = await placeIn(log, third);
    expect([a.waits, b.waits, c.waits]).toEqual([false, true, true]);
    expect((await placeIn(log, aTurn())).waits).toBe(false);
    expect(await log.holdPlace(b.place)).toBe('waits');
    await log.answered(first.key, a.place);
    expect(await log.holdPlace(c.place)).toBe('waits');
    expect(await log.holdPlace(b.place)).toBe('first');
    await log.leavePlace(b.place);
    expect(await log.holdPlace(c.place)).toBe('first');
    expect(await log.standing(second.key)).toBe('unanswered');
  });

  test('that begin at the same moment on many connections are in one order: one is first', async () => {
    const log = createTurnLog(opened.database.db);
    for (let round = 0; round < 20; round++) {
      const conversationHash = randomUUID();
      const turns = Array.from({ length: 8 }, () => aTurn({ conversationHash }));
      const begun = await Promise.all(turns.map((turn) => placeIn(log, turn)));
      expect(begun.filter(({ waits }) => !waits)).toHaveLength(1);
      const tickets = begun.map(({ place }) => place.ticket).sort((x, y) => x - y);
      expect(new Set(tickets).size).toBe(turns.length);
      const first = begun.find(({ waits }) => !waits);
      expect(first?.place.ticket).toBe(tickets[0]);
    }
  });

  test('do not wait longer than the lease for one of which nobody shows that it lives', async () => {
    const log = createTurnLog(opened.database.db);
    const conversationHash = randomUUID();
    const dead = await placeIn(log, aTurn({ conversationHash }));
    const next = await placeIn(log, aTurn({ conversationHash }));
    await endLeases(conversationHash);
    expect(await log.holdPlace(next.place)).toBe('first');
    expect((await placeIn(log, aTurn({ conversationHash }))).waits).toBe(true);
    // What was dead only seemed so: it does not come back into the order.
    expect(await log.holdPlace(dead.place)).toBe('first');
    expect(await log.holdPlace(next.place)).toBe('first');
  });

  test('go on when the lanes are lost in a crash of the server', async () => {
    const log = createTurnLog(opened.database.db);
    const conversationHash = randomUUID();
    const [lost, other] = [
      await placeIn(log, aTurn({ conversationHash })),
      await placeIn(log, aTurn({ conversationHash })),
    ];
    await sql`delete from turn_lanes where conversation_hash = ${conversationHash}`.execute(
      opened.database.db,
    );
    expect(await log.holdPlace(other.place)).toBe('first');
    const next = await placeIn(log, aTurn({ conversationHash }));
    expect(next.place.ticket).toBeGreaterThan(other.place.ticket);
    await log.leavePlace(lost.place);
    expect(await log.holdPlace(next.place)).toBe('first');
  });

  test('that was answered before takes no place', async () => {
    const log = createTurnLog(opened.database.db);
    const turn = aTurn();
    const { place } = await placeIn(log, turn);
    await log.answered(turn.key, place);
    expect(await log.begin(turn)).toEqual({ standing: 'answered', waits: false });
  });
});

describe('purging', () => {
  /** Those of these conversations that are kept. */
  async function lanesOf(...hashes: readonly string[]): Promise<readonly string[]> {
    const { rows } = await sql<{ hash: string }>`
      select conversation_hash as hash from turn_lanes
      where conversation_hash in (${sql.join(hashes)})`.execute(opened.database.db);
    return rows.map(({ hash }) => hash);
  }

  test('removes turns of more than a week ago, invitations and links that ended, and nothing else', async () => {
    const { db } = opened.database;
    const [log, links] = [createTurnLog(db), createDownloadStore(db)];
    const invitations = createInvitationStore(db);
    const an = aPerson('An');
    const draft = aDraft(an);
    await createDossierStore(db).insert(draft, []);
    const [old, young] = [randomUUID(), randomUUID()];
    await log.begin(aTurn({ key: old, now: later(-8 * DAY_MS) }));
    const { place } = await placeIn(log, aTurn({ key: young, now: later(-6 * DAY_MS) }));
    const left = await placeIn(log, aTurn());
    await log.leavePlace(left.place);
    for (const [name, expiresAt] of [
      ['ended', NOON],
      ['valid', later(1)],
    ] as const) {
      await links.add({ tokenHash: name, person: an, file: { kind: 'personalData' }, expiresAt });
      await invitations.add({ codeHash: name, dossierId: draft.id, expiresAt });
    }
    const purged = await purgeExpired(db, NOON);
    expect(purged).toMatchObject({ turns: 1, invitations: 1, downloads: 1 });
    expect(await beginIn(log, aTurn({ key: young }))).toBe('unanswered');
    expect(await beginIn(log, aTurn({ key: old }))).toBe('new');
    expect(await lanesOf(place.conversationHash, left.place.conversationHash)).toEqual([
      place.conversationHash,
    ]);
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
