import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import { addItem } from '../../src/domain/item-change.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import type { SharingChoice } from '../../src/domain/sharing.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aDraft, aPerson } from '../support/sample-dossier.ts';
import { BY_AN, BY_BRAM } from '../support/sample-item.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let work: UnitOfWork;

beforeAll(async () => {
  opened = await createTestDatabase();
  work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
});
afterAll(() => opened.drop());

/** A guidance with one item in this list. */
async function guided(listId: string, stopped = false) {
  const file = aDraft(aPerson('An'));
  await work.transaction(({ dossiers }) => dossiers.insert(file, []));
  await sql`update dossiers set filing_name = 'Tielt' where id = ${file.id}`.execute(
    opened.database.db,
  );
  const begun = { dossierId: file.id, programmeId: 'p', guidanceDay: '2027-09-01', steps: {} };
  const { at } = BY_AN;
  const stop = stopped ? { stoppedAt: at } : {};
  await work.stores.trajectories.insert({ ...begun, startedAt: at, ...stop, version: 1 }, []);
  const place = { id: randomUUID(), dossierId: file.id, listId, number: 1 };
  const { item, events } = addItem(place, { text: 'Begin vroeger', moment: 'after' }, BY_AN);
  await work.stores.items.insert(item, events);
  return item;
}

type Item = Awaited<ReturnType<typeof guided>>;

async function agree({ dossierId }: Item, ...choices: readonly SharingChoice[]): Promise<void> {
  for (const choice of choices) {
    await work.stores.knowledge.addConsent({ dossierId, choice, ...BY_AN });
  }
}

const [ELS, RIK] = [randomUUID(), randomUUID()];

async function evaluate(item: Item, expertId: string, learned: string): Promise<Evaluation> {
  const evaluation: Evaluation = {
    id: randomUUID(),
    itemId: item.id,
    dossierId: item.dossierId,
    expertId,
    field: 'mobility',
    result: 'worked',
    learned,
    ...BY_BRAM,
  };
  await work.stores.knowledge.addEvaluation(evaluation);
  return evaluation;
}

describe('what is shared', () => {
  test('follows what the municipality said last', async () => {
    const listId = `l-${randomUUID()}`;
    const item = await guided(listId);
    const { knowledge } = work.stores;
    const shared = () => knowledge.shared([listId]);
    expect(await knowledge.consent(item.dossierId)).toBeUndefined();
    expect(await shared()).toEqual([]);
    await agree(item, 'none', 'named');
    expect(await shared()).toMatchObject([
      { text: 'Begin vroeger', moment: 'after', note: '', municipality: 'Tielt', named: true },
    ]);
    await agree(item, 'unnamed');
    expect(await shared()).toMatchObject([{ named: false, evaluations: [] }]);
    await agree(item, 'none');
    expect(await shared()).toEqual([]);
    expect(await knowledge.consent(item.dossierId)).toMatchObject({ choice: 'none', ...BY_AN });
  });

  test('is nothing of other lists or of a guidance that stopped', async () => {
    const listId = `l-${randomUUID()}`;
    await agree(await guided(listId, true), 'named');
    const item = await guided(listId);
    await agree(item, 'named');
    expect(await work.stores.knowledge.shared([listId])).toHaveLength(1);
    expect(await work.stores.knowledge.shared(['other'])).toEqual([]);
    expect(await work.stores.knowledge.shared([])).toEqual([]);
  });

  test('comes with what each expert found last', async () => {
    const listId = `l-${randomUUID()}`;
    const item = await guided(listId);
    await agree(item, 'named');
    await evaluate(item, ELS, 'eerst');
    await evaluate(item, RIK, 'van Rik');
    await evaluate(item, ELS, 'daarna');
    const [row] = await work.stores.knowledge.shared([listId]);
    expect(row?.evaluations.map(({ learned }) => learned)).toEqual(['van Rik', 'daarna']);
  });
});

describe('evaluations', () => {
  test('come back newest first, of an item or of all of a guidance', async () => {
    const item = await guided('actions');
    const all = [await evaluate(item, ELS, 'a'), await evaluate(item, ELS, 'b')].reverse();
    expect(await work.stores.knowledge.evaluationsOf(item.id)).toEqual(all);
    expect(await work.stores.knowledge.evaluationsIn(item.dossierId)).toEqual(all);
    expect(await work.stores.knowledge.evaluationsOf('x')).toEqual([]);
  });
});
