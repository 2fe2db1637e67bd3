import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Item } from '../../src/domain/item.ts';
import {
  addItem,
  dropItem,
  editItem,
  type ItemPlace,
  removeItem,
  reopenItem,
  tickItem,
} from '../../src/domain/item-change.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aDraft, aPerson } from '../support/sample-dossier.ts';
import { BY_AN, BY_BRAM } from '../support/sample-item.ts';
import { done } from '../support/sent-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let work: UnitOfWork;

beforeAll(async () => {
  opened = await createTestDatabase();
  work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
});
afterAll(() => opened.drop());

async function aFile(municipality = 'Tielt'): Promise<Dossier> {
  const file = aDraft(aPerson('An'));
  await work.transaction(({ dossiers }) => dossiers.insert(file, []));
  await sql`update dossiers set filing_name = ${municipality}, reference = ${`PP-${file.id}`}
    where id = ${file.id}`.execute(opened.database.db);
  return file;
}

/** With the guidance of a programme. */
async function aGuidedFile(municipality: string, programmeId: string, stopped = false) {
  const file = await aFile(municipality);
  const act = BY_AN;
  await work.stores.trajectories.insert(
    {
      dossierId: file.id,
      programmeId,
      guidanceDay: '2027-09-01',
      steps: {},
      startedAt: act.at,
      ...(stopped ? { stoppedAt: act.at } : {}),
      version: 1,
    },
    [],
  );
  return file;
}

const CONTENT = {
  text: 'Tel "de" passanten | <b>',
  who: 'Bram',
  dueDay: '2027-10-15',
  note: 'Op zaterdag\nen zondag',
  theme: 'vacancy',
  moment: 'after',
} as const;

async function kept(file: Dossier, changes: Partial<ItemPlace> = {}, content = CONTENT) {
  const { items } = work.stores;
  const listId = changes.listId ?? 'homework';
  const number = await items.nextNumber(file.id, listId);
  const place = { id: randomUUID(), dossierId: file.id, listId, number, ...changes };
  const { item, events } = addItem(place, content, BY_AN);
  await items.insert(item, events);
  return item;
}

async function saved(change: ReturnType<typeof tickItem>): Promise<Item> {
  const { item, events } = done(change);
  await work.stores.items.save(item, events);
  return item;
}

describe('an item', () => {
  test('comes back with every field, and without those that are absent', async () => {
    const { items } = work.stores;
    const item = await kept(await aFile());
    expect(await items.load(item.id)).toStrictEqual(item);
    const proof = { kind: 'file', name: 'a.xlsx', link: 'https://x.be', text: 'ja' } as const;
    const ticked = await saved(tickItem(item, proof, 1, BY_BRAM));
    expect(await items.load(item.id)).toStrictEqual(ticked);
    const open = await saved(reopenItem(ticked, 2, BY_AN));
    expect(await items.load(item.id)).toStrictEqual(open);
    const bare = await saved(editItem(open, { text: 'Tel' }, 3, BY_AN));
    expect(await items.load(item.id)).toStrictEqual(bare);
    const dropped = await saved(dropItem(bare, 'Geen budget', 4, BY_BRAM));
    expect(await items.load(item.id)).toStrictEqual(dropped);
    const kinds = (await items.events(item.id, 10)).map(({ kind }) => kind);
    expect(kinds).toEqual(['dropped', 'edited', 'reopened', 'ticked', 'added']);
    expect(await items.events(item.id, 2)).toHaveLength(2);
  });

  test('can hold what a database does not take', async () => {
    const item = await kept(await aFile(), {}, { ...CONTENT, text: 'a\0b\ud800' } as never);
    expect((await work.stores.items.load(item.id))?.text).toBe('ab\ufffd');
  });

  test('that somebody changed since it was loaded is not written, nor what happened', async () => {
    const { items } = work.stores;
    const item = await kept(await aFile());
    await saved(tickItem(item, undefined, 1, BY_AN));
    const late = done(dropItem(item, 'Te laat', 1, BY_BRAM));
    await expect(items.save(late.item, late.events)).rejects.toThrow('was changed since');
    await expect(items.remove(item, done(removeItem(item, {}, 1, BY_AN)))).rejects.toThrow(
      'was changed since',
    );
    expect((await items.events(item.id, 10)).map(({ kind }) => kind)).toEqual(['ticked', 'added']);
  });

  test('that is removed is gone, but not what happened to it nor its number', async () => {
    const { items } = work.stores;
    const file = await aFile();
    const [first, second] = [await kept(file), await kept(file)];
    expect([first.number, second.number]).toEqual([1, 2]);
    await items.remove(second, done(removeItem(second, {}, 1, BY_BRAM)));
    expect(await items.load(second.id)).toBeUndefined();
    expect((await items.events(second.id, 10)).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
    expect(await items.nextNumber(file.id, 'homework')).toBe(3);
    expect(await items.nextNumber(file.id, 'lessons')).toBe(1);
  });

  test('has a number that no other one of its list has', async () => {
    const file = await aFile();
    await kept(file, { number: 1 });
    await expect(kept(file, { number: 1 })).rejects.toThrow(/unique/);
    await expect(kept(file, { number: 1, listId: 'lessons' })).resolves.toBeDefined();
  });

  test('goes with its file', async () => {
    const file = await aFile();
    const item = await kept(file);
    await work.stores.dossiers.remove(file.id);
    expect(await work.stores.items.load(item.id)).toBeUndefined();
    expect(await work.stores.items.events(item.id, 10)).toEqual([]);
  });
});

describe('lists', () => {
  test('are those of one guidance, by number, and are counted', async () => {
    const { items } = work.stores;
    const [file, other] = [await aFile(), await aFile()];
    const [one, two] = [await kept(file), await kept(file)];
    await kept(file);
    await kept(file, { listId: 'lessons' });
    await kept(other);
    await saved(tickItem(one, undefined, 1, BY_AN));
    await saved(dropItem(two, 'Nee', 1, BY_AN));
    expect((await items.ofList(file.id, 'homework')).map(({ number }) => number)).toEqual([
      1, 2, 3,
    ]);
    expect(await items.counts(file.id)).toEqual([
      { listId: 'homework', open: 1, done: 1, dropped: 1 },
      { listId: 'lessons', open: 1, done: 0, dropped: 0 },
    ]);
    expect(await items.counts((await aFile()).id)).toEqual([]);
  });

  test('of a programme come by municipality, without those of guidances that stopped', async () => {
    const programmeId = `p-${randomUUID()}`;
    const tielt = await aGuidedFile('Tielt', programmeId);
    const brugge = await aGuidedFile('Brugge', programmeId);
    const stopped = await aGuidedFile('Aalst', programmeId, true);
    for (const file of [tielt, tielt, brugge, stopped]) await kept(file, { listId: 'lessons' });
    await kept(brugge);
    const rows = await work.stores.items.ofProgramme(programmeId, 'lessons');
    expect(rows.map(({ municipality, item }) => [municipality, item.number])).toEqual([
      ['Brugge', 1],
      ['Tielt', 1],
      ['Tielt', 2],
    ]);
    expect(rows[0]).toMatchObject({ reference: `PP-${brugge.id}`, demonstration: false });
    expect(await work.stores.items.ofProgramme('other', 'lessons')).toEqual([]);
  });
});

test('what somebody typed in a list is among what is kept of them', async () => {
  const by = aPerson('Lien');
  const file = await aFile();
  const place = { id: randomUUID(), dossierId: file.id, listId: 'homework', number: 1 };
  const { item, events } = addItem(place, { text: 'Tel', who: 'Bram' }, { by, at: BY_AN.at });
  await work.stores.items.insert(item, events);
  await saved(dropItem(item, 'Geen budget', 1, { by, at: BY_BRAM.at }));
  const traces = await work.stores.people.inGuidances(by);
  expect(traces.map(({ about, what, details }) => [about, what, details])).toEqual([
    ['homework', 'added', { text: 'Tel', who: 'Bram' }],
    ['homework', 'dropped', { reason: 'Geen budget' }],
  ]);
});

test('an id that is none belongs to nothing', async () => {
  const { items } = work.stores;
  expect(await items.load("' or 1=1 --")).toBeUndefined();
  expect(await items.ofList('x', 'homework')).toEqual([]);
  expect(await items.counts('x')).toEqual([]);
  expect(await items.events('x', 5)).toEqual([]);
});
