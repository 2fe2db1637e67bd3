import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import type { RoleCode } from '../../src/domain/ports-roles.ts';
import type { ProgrammeRole, RoleGrant } from '../../src/domain/role.ts';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { createRoleCache, createRoleStore } from '../../src/persistence/role-store.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aPerson, NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
/** Two processes on one database. */
let here: UnitOfWork;
let there: UnitOfWork;

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());
beforeEach(() => {
  const replica = () =>
    createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
  here = replica();
  there = replica();
});

const kato = aPerson('Kato Maes');
const NOTHING = { grants: [], expertIds: [] };

function aGrant(person: NamedPerson, role: ProgrammeRole, programmeId = 'profploeg'): RoleGrant {
  return { programmeId, person, role, by: kato, at: NOON };
}

describe('a role', () => {
  test('that was given counts at once in this process', async () => {
    const wim = aPerson('Wim');
    expect(await here.stores.roles.of(wim)).toEqual(NOTHING);
    await here.transaction(({ roles }) => roles.put(aGrant(wim, 'caseworker')));
    const { grants } = await here.stores.roles.of(wim);
    expect(grants).toEqual([{ programmeId: 'profploeg', role: 'caseworker' }]);
  });

  test('that was taken back counts no more at once, on every replica', async () => {
    const wim = aPerson('Wim');
    await here.stores.roles.put(aGrant(wim, 'head'));
    expect((await there.stores.roles.of(wim)).grants).toHaveLength(1);
    await here.transaction(({ roles }) => roles.put(aGrant(wim, 'none')));
    const taken = [{ programmeId: 'profploeg', role: 'none' }];
    expect((await there.stores.roles.of(wim)).grants).toEqual(taken);
    expect((await here.stores.roles.of(wim)).grants).toEqual(taken);
  });

  test('that was given elsewhere counts after three seconds at most', async () => {
    const time = { now: 0 };
    const store = createRoleStore(
      opened.database.db,
      createRoleCache(() => time.now),
    );
    const wim = aPerson('Wim');
    expect(await store.of(wim)).toEqual(NOTHING);
    await there.stores.roles.put(aGrant(wim, 'caseworker'));
    time.now = 2_999;
    expect(await store.of(wim)).toEqual(NOTHING);
    time.now = 3_000;
    expect((await store.of(wim)).grants).toHaveLength(1);
  });

  test('given while everybody is read elsewhere in this process is not lost', async () => {
    const wim = aPerson('Wim');
    await here.transaction(async ({ roles }) => {
      await roles.put(aGrant(wim, 'caseworker'));
      // Another turn, that does not see what is not committed.
      await here.stores.roles.of(aPerson('An'));
    });
    expect((await here.stores.roles.of(wim)).grants).toHaveLength(1);
  });

  test('whose transaction failed was never given', async () => {
    const wim = aPerson('Wim');
    const failing = here.transaction(async ({ roles }) => {
      await roles.put(aGrant(wim, 'caseworker'));
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await here.stores.roles.of(wim)).toEqual(NOTHING);
  });

  test('is per programme, and the last one counts, whatever the capitals of the ids', async () => {
    const wim = aPerson('Wim');
    const { roles } = here.stores;
    await roles.put(aGrant(wim, 'head', 'labo'));
    await roles.put(aGrant(wim, 'caseworker'));
    await roles.put(aGrant({ ...wim, objectId: wim.objectId.toUpperCase() }, 'head'));
    const { grants } = await roles.of({ ...wim, tenantId: wim.tenantId.toUpperCase() });
    expect(grants.toSorted((a, b) => a.programmeId.localeCompare(b.programmeId))).toEqual([
      { programmeId: 'labo', role: 'head' },
      { programmeId: 'profploeg', role: 'head' },
    ]);
  });

  test('comes back on the list with who gave it, the latest of each person; the rest is kept', async () => {
    const [wim, els] = [aPerson('Wim'), aPerson('Els')];
    const { roles } = here.stores;
    const later = new Date(NOON.getTime() + 1000);
    await roles.put(aGrant(wim, 'caseworker', 'vitrine'));
    await roles.put({ ...aGrant(wim, 'head', 'vitrine'), by: els, at: later });
    await roles.put(aGrant(els, 'none', 'vitrine'));
    const listed = await roles.list('vitrine');
    expect(listed.toSorted((a, b) => a.person.name.localeCompare(b.person.name))).toEqual([
      aGrant(els, 'none', 'vitrine'),
      { ...aGrant(wim, 'head', 'vitrine'), by: els, at: later },
    ]);
    const kept = sql`select 1 from role_grants where object_id = ${wim.objectId}`;
    expect((await kept.execute(opened.database.db)).rows).toHaveLength(2);
  });
});

describe('who has no role', () => {
  test('costs no query once everybody was read', async () => {
    const { db } = opened.database;
    const asked: unknown[] = [];
    const counted = {
      executeQuery: ((query: never) => {
        asked.push(query);
        return db.executeQuery(query);
      }) as typeof db.executeQuery,
    };
    const store = createRoleStore(counted, createRoleCache());
    for (let turn = 0; turn < 5; turn++) await store.of(aPerson('An'));
    await Promise.all(Array.from({ length: 5 }, () => store.of(aPerson('An'))));
    expect(asked).toHaveLength(1);
  });

  test('is asked for again after the database could not be reached', async () => {
    const cache = createRoleCache();
    const broken = async () => {
      throw new Error('gone');
    };
    await expect(cache.has(kato, broken)).rejects.toThrow('gone');
    expect(await cache.has(kato, async () => [kato])).toBe(true);
  });
});

describe('a code', () => {
  const aCode = (changes: Partial<RoleCode> = {}): RoleCode => ({
    codeHash: crypto.randomUUID(),
    programmeId: 'profploeg',
    gives: { kind: 'caseworker' },
    madeBy: kato,
    expiresAt: new Date(NOON.getTime() + 1000),
    ...changes,
  });

  test('works once, and comes back with everything in it', async () => {
    const { roles } = here.stores;
    for (const gives of [
      { kind: 'caseworker' },
      { kind: 'head' },
      { kind: 'expert', expertId: crypto.randomUUID() },
    ] as const) {
      const code = aCode({ gives });
      await roles.addCode(code);
      expect(await roles.takeCode(code.codeHash, NOON)).toEqual(code);
      expect(await roles.takeCode(code.codeHash, NOON)).toBeUndefined();
    }
  });

  test('works for one of eight who type it at the same moment', async () => {
    const code = aCode();
    await here.stores.roles.addCode(code);
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 === 0 ? here : there).transaction(({ roles }) =>
          roles.takeCode(code.codeHash, NOON),
        ),
      ),
    );
    expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
  });

  test('works until it ends and not a moment longer, and is then cleaned up', async () => {
    const code = aCode();
    await here.stores.roles.addCode(code);
    expect(await here.stores.roles.takeCode(code.codeHash, code.expiresAt)).toBeUndefined();
    const purged = await purgeExpired(opened.database.db, code.expiresAt);
    expect(purged).toMatchObject({ roleCodes: 1 });
    expect(await here.stores.roles.takeCode(code.codeHash, NOON)).toBeUndefined();
  });
});

test('changes of one programme come one after the other', async () => {
  const order: string[] = [];
  const locked = Promise.withResolvers<void>();
  const first = here.transaction(async ({ roles }) => {
    await roles.lockProgramme('profploeg');
    locked.resolve();
    // Long enough for the other transaction to have begun and to wait.
    await sql`select pg_sleep(0.2)`.execute(opened.database.db);
    order.push('first');
  });
  await locked.promise;
  await there.transaction(({ roles }) => roles.lockProgramme('labo'));
  order.push('other programme');
  await there.transaction(({ roles }) => roles.lockProgramme('profploeg'));
  order.push('second');
  await first;
  expect(order).toEqual(['other programme', 'first', 'second']);
});
