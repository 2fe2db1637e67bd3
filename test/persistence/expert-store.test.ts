import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Expert, unlinkExpert } from '../../src/domain/expert.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aDraft, aPerson } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let here: UnitOfWork;
let there: UnitOfWork;

beforeAll(async () => {
  opened = await createTestDatabase();
  const replica = () =>
    createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
  here = replica();
  there = replica();
});
afterAll(() => opened.drop());

function anExpert(changes: Partial<Expert> = {}): Expert {
  return {
    id: randomUUID(),
    programmeId: 'profploeg',
    name: 'Fatima El Amrani',
    organisation: '',
    fields: ['mobility', 'events'],
    capacity: 3,
    active: true,
    version: 1,
    ...changes,
  };
}

async function inserted(changes: Partial<Expert> = {}): Promise<Expert> {
  const expert = anExpert(changes);
  await here.stores.experts.insert(expert);
  return expert;
}

const next = (expert: Expert, changes: Partial<Expert>): Expert => ({
  ...expert,
  ...changes,
  version: expert.version + 1,
});

describe('an expert', () => {
  test('comes back with every field, and without those that are absent', async () => {
    const { tenantId, objectId } = aPerson('Fatima');
    const full = { email: 'fatima@stadskern.example', person: { tenantId, objectId } };
    for (const expert of [await inserted(), await inserted({ ...full, organisation: 'Bureau' })]) {
      expect(await here.stores.experts.load(expert.id)).toStrictEqual(expert);
      const locked = await here.transaction(({ experts }) => experts.lock(expert.id));
      expect(locked).toStrictEqual(expert);
    }
  });

  test('with an id that is none is not there, which is no error', async () => {
    expect(await here.stores.experts.load('geen-id')).toBeUndefined();
    expect(await here.stores.experts.lock(randomUUID())).toBeUndefined();
  });

  test('is saved over the version before, and over no other', async () => {
    const expert = await inserted({ email: 'oud@stadskern.example' });
    const { email: _, ...rest } = next(expert, { name: 'Fatima', capacity: 5, active: false });
    await here.stores.experts.save(rest);
    expect(await here.stores.experts.load(expert.id)).toStrictEqual(rest);
    const late = next(expert, { name: 'Te laat' });
    await expect(here.stores.experts.save(late)).rejects.toThrow('was changed');
  });

  test('makes their account an expert at once, and no more once it is cut off, on every replica', async () => {
    const person = aPerson('Fatima');
    const { tenantId, objectId } = person;
    expect((await here.stores.roles.of(person)).expertIds).toEqual([]);
    const expert = await inserted();
    const linked = next(expert, { person: { tenantId, objectId } });
    await here.stores.experts.save(linked);
    expect((await here.stores.roles.of(person)).expertIds).toEqual([expert.id]);
    await there.stores.experts.save(unlinkExpert(linked));
    expect((await here.stores.roles.of(person)).expertIds).toEqual([]);
  });

  test('who guides no more is none, and is found by their account all the same', async () => {
    const person = aPerson('Fatima');
    const expert = await inserted({ person, active: false });
    expect((await here.stores.roles.of(person)).expertIds).toEqual([]);
    const { tenantId, objectId } = person;
    const upper = { tenantId: tenantId.toUpperCase(), objectId: objectId.toUpperCase() };
    const own = await here.stores.experts.ofPerson(upper);
    expect(own.map(({ id }) => id)).toEqual([expert.id]);
  });
});

describe('what experts guide', () => {
  async function guided(state: string, ...expertIds: readonly string[]): Promise<void> {
    const draft = aDraft(aPerson('An'));
    await here.transaction(({ dossiers }) => dossiers.insert(draft, []));
    const panel = expertIds.map((expertId) => ({ expertId, name: 'x' }));
    await sql`update dossiers set state = ${state}, review = ${JSON.stringify({ panel })}::jsonb
      where id = ${draft.id}`.execute(opened.database.db);
  }

  test('counts selected files of whose panel they are, by name', async () => {
    const of = (name: string) => inserted({ programmeId: 'labo', name });
    const [zoe, emile, eva] = [await of('Zoë'), await of('Émile'), await of('Eva')];
    await guided('selected', zoe.id, eva.id);
    await guided('selected', zoe.id);
    await guided('admissible', emile.id);
    const loads = await here.stores.experts.loads('labo');
    expect(loads.map(({ expert, guiding }) => [expert.name, guiding])).toEqual([
      ['Émile', 0],
      ['Eva', 1],
      ['Zoë', 2],
    ]);
  });
});
