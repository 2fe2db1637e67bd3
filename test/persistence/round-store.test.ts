import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import type { Round, RoundEvent } from '../../src/domain/round.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aRound } from '../support/rounds.ts';
import { aDraft, aPerson, NOON } from '../support/sample-dossier.ts';
import { aPlace } from '../support/sample-questions.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;
/** Two replicas of the bot on one database. */
let here: UnitOfWork;
let elsewhere: UnitOfWork;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
  const noQueue = () => ({ enqueue: async () => {} });
  here = createUnitOfWork(db, noQueue);
  elsewhere = createUnitOfWork(db, noQueue);
});
afterAll(() => opened.drop());

const kato = aPerson('Kato Maes');

function anEvent(kind: RoundEvent['kind'], details: RoundEvent['details'] = {}): RoundEvent {
  return { kind, at: NOON, by: kato, details };
}

/** A round that is stored, of a programme of its own. */
async function storedRound(over: Partial<Round> = {}): Promise<Round> {
  const round = aRound({ id: randomUUID(), programmeId: randomUUID(), ...over });
  await here.stores.rounds.insert(round, [anEvent('opened')]);
  return round;
}

async function addFile(changes: Partial<Dossier>): Promise<void> {
  await createDossierStore(db).insert(aDraft(aPerson('An'), changes), []);
}

describe('a round', () => {
  test('comes back as it was, with what happened to it in order', async () => {
    const closedAt = new Date('2021-07-05T10:00:00.123Z');
    const round = await storedRound({ closedAt, name: 'Najaar “é” 🎉' });
    const { rounds } = here.stores;
    await rounds.save({ ...round, version: 2 }, [anEvent('changed', { 'name.from': 'x' })]);
    const expected = { ...round, version: 2 };
    expect(await rounds.get(round.id)).toEqual(expected);
    expect(await rounds.list(round.programmeId)).toEqual([expected]);
    expect(await rounds.lock(round.id)).toEqual(expected);
    expect(await rounds.events(round.id)).toEqual([
      { ...anEvent('opened'), by: kato },
      { ...anEvent('changed', { 'name.from': 'x' }), by: kato },
    ]);
  });

  test('that was closed can be opened again', async () => {
    const round = await storedRound({ closedAt: NOON });
    const { closedAt: _, ...reopened } = { ...round, version: 2 };
    await here.stores.rounds.save(reopened, [anEvent('reopened')]);
    expect(await elsewhere.stores.rounds.get(round.id)).toEqual(reopened);
  });

  test('is not written over a newer version, and nothing is told of it', async () => {
    const round = await storedRound();
    const second = { ...round, version: 2 };
    await here.stores.rounds.save(second, [anEvent('changed')]);
    await expect(elsewhere.stores.rounds.save(second, [anEvent('changed')])).rejects.toThrow(
      'was changed since it was loaded',
    );
    expect(await here.stores.rounds.events(round.id)).toHaveLength(2);
  });

  test('that was removed is on no list, stays gone, and can still be named', async () => {
    const round = await storedRound();
    const { rounds } = here.stores;
    await rounds.remove({ ...round, version: 2 }, [anEvent('removed')]);
    await rounds.addIfAbsent(round);
    expect(await rounds.list(round.programmeId)).toEqual([]);
    expect(await rounds.lock(round.id)).toBeUndefined();
    expect((await elsewhere.stores.rounds.get(round.id))?.name).toBe('Eerste ronde');
    await expect(rounds.save({ ...round, version: 3 }, [])).rejects.toThrow('was changed');
  });

  test('counts its drafts and what was sent to it', async () => {
    const { id } = await storedRound();
    await addFile({ roundId: id });
    await addFile({ roundId: id });
    await addFile({ roundId: id, state: 'withdrawn' });
    await addFile({ roundId: id, state: 'submitted', submittedAt: NOON });
    await addFile({ roundId: 'andere' });
    expect(await here.stores.rounds.countFiles(id)).toEqual({ drafts: 2, sent: 1 });
  });

  test('knows everybody who works on a draft once; a colleague of another tenant is none', async () => {
    const { id } = await storedRound();
    const [an, bram, eva] = [aPerson('An'), aPerson('Bram'), aPerson('Eva', 'elders')];
    await addFile({ roundId: id, owner: an, colleagues: [bram, eva] });
    await addFile({ roundId: id, owner: bram, colleagues: [an] });
    await addFile({ roundId: id, owner: aPerson('Lot'), state: 'submitted', submittedAt: NOON });
    await addFile({ roundId: id, owner: aPerson('Wim'), state: 'withdrawn' });
    const people = await here.stores.rounds.draftPeople(id);
    expect(people.map(({ name }) => name).sort()).toEqual(['An', 'Bram']);
  });
});

describe('a change', () => {
  test('shows at once in this process, and at once in what decides elsewhere', async () => {
    const round = await storedRound();
    await elsewhere.stores.rounds.get(round.id);
    const later = { ...round, deadlineDay: '2021-08-20', version: 2 };
    await here.transaction(({ rounds }) => rounds.save(later, [anEvent('changed')]));
    expect(await here.stores.rounds.get(round.id)).toEqual(later);
    expect(await elsewhere.stores.rounds.list(round.programmeId)).toEqual([later]);
    expect((await elsewhere.stores.rounds.get(round.id))?.version).toBe(1);
  });

  test('shows within its transaction, and nowhere when that is rolled back', async () => {
    const round = await storedRound();
    const broken = here.transaction(async ({ rounds }) => {
      await rounds.save({ ...round, name: 'Anders', version: 2 }, [anEvent('changed')]);
      expect((await rounds.get(round.id))?.name).toBe('Anders');
      expect((await here.stores.rounds.get(round.id))?.name).toBe('Eerste ronde');
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await here.stores.rounds.get(round.id)).toEqual(round);
    expect(await here.stores.rounds.events(round.id)).toHaveLength(1);
  });

  test('is not undone by a read that began before it', async () => {
    const round = await storedRound();
    const later = { ...round, version: 2 };
    const read = elsewhere.stores.rounds.get(round.id);
    await elsewhere.transaction(({ rounds }) => rounds.save(later, [anEvent('changed')]));
    await read;
    expect((await elsewhere.stores.rounds.get(round.id))?.version).toBe(2);
  });

  test('of a programme waits for another one that was begun', async () => {
    const { programmeId } = await storedRound();
    const order: string[] = [];
    const change = (name: string, unit: UnitOfWork) =>
      unit.transaction(async ({ rounds }) => {
        await rounds.lockProgramme(programmeId);
        order.push(`${name} begins`);
        await sql`select pg_sleep(0.05)`.execute(db);
        order.push(`${name} ends`);
      });
    await Promise.all([change('a', here), change('b', elsewhere)]);
    const [first] = (order[0] ?? '').split(' ');
    expect(order.slice(0, 2)).toEqual([`${first} begins`, `${first} ends`]);
  });
});

test('posts about a round are kept, one per conversation', async () => {
  const { id } = await storedRound();
  const place = aPlace({ scope: 'channel', conversationId: '19:a@thread.tacv2;messageid=1' });
  const other = { ...place, conversationId: '19:b@thread.tacv2' };
  const { roundPosts } = here.stores;
  await roundPosts.put({ roundId: id, place, messageId: '1' });
  await roundPosts.put({ roundId: id, place: other, messageId: '2' });
  const anew = { ...place, conversationId: '19:a@thread.tacv2' };
  await roundPosts.put({ roundId: id, place: anew, messageId: '3' });
  expect(await roundPosts.of(id)).toEqual([
    { roundId: id, place: anew, messageId: '3' },
    { roundId: id, place: other, messageId: '2' },
  ]);
});
