import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import { beginSheet } from '../../src/domain/sheet-life.ts';
import { changeGroup, endGroup, makeGroup } from '../../src/domain/working-group.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { PROFPLOEG_INTAKE_SHEET } from '../../src/programmes/profploeg/intake/intake-sheet.ts';
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

const PANEL = [{ expertId: 'e-1', name: 'Els Claes' }];

async function guided(
  municipality: string,
  programmeId: string,
  stopped = false,
): Promise<Dossier> {
  const file = aDraft(aPerson('An'));
  await work.transaction(({ dossiers }) => dossiers.insert(file, []));
  await sql`update dossiers set filing_name = ${municipality}, reference = ${`PP-${file.id}`},
    review = ${JSON.stringify({ panel: PANEL })}::jsonb where id = ${file.id}`.execute(
    opened.database.db,
  );
  const begun = { dossierId: file.id, programmeId, guidanceDay: '2027-09-01', steps: {} };
  const { at } = BY_AN;
  const stop = stopped ? { stoppedAt: at } : {};
  await work.stores.trajectories.insert({ ...begun, startedAt: at, ...stop, version: 1 }, []);
  return file;
}

function answers(text: string): Dossier['answers'] {
  return { appearanceIssues: { value: text, by: BY_AN.by, at: BY_AN.at, version: 1 } };
}

/** Hands these answers over, one version after the other. */
async function handOver(application: Dossier, ...versions: readonly string[]): Promise<void> {
  const place = { id: randomUUID(), application, stepId: 'intakeSheet' };
  const { dossier } = beginSheet({ ...place, form: PROFPLOEG_INTAKE_SHEET }, BY_AN);
  await work.transaction(async ({ dossiers, sheets }) => {
    await dossiers.insert(dossier, []);
    for (const [index, text] of versions.entries()) {
      const version = { sheetId: dossier.id, number: index + 1, ...BY_AN };
      await sheets.addVersion({ ...version, answers: answers(text) });
    }
  });
}

describe('sheets of all guidances', () => {
  test('come as they were handed over last, by municipality', async () => {
    const [b, a] = [await guided('Brugge', 'all'), await guided('Aalst', 'all')];
    await handOver(b, 'eerst', 'daarna');
    await handOver(a, 'enige');
    await handOver(await guided('Gent', 'all'));
    await handOver(await guided('Tielt', 'all', true), 'stil');
    await handOver(await guided('Lier', 'other'), 'elders');
    const rows = await work.stores.groups.handedOver('all', 'intakeSheet');
    expect(rows).toMatchObject([
      { dossierId: a.id, municipality: 'Aalst', panel: PANEL, answers: answers('enige') },
      { dossierId: b.id, municipality: 'Brugge', answers: answers('daarna') },
    ]);
    expect(await work.stores.groups.handedOver('all', 'firstReport')).toEqual([]);
  });

  test('come with who guides a file', async () => {
    const file = await guided('Tielt', 'panels');
    expect(await work.stores.groups.panels([file.id, 'no-id'])).toEqual([
      { dossierId: file.id, panel: PANEL },
    ]);
  });
});

describe('themes of key issues', () => {
  test('are only ever added, and the newest counts', async () => {
    const { id: dossierId } = await guided('Tielt', 'themes');
    const { groups } = work.stores;
    await groups.addThemeChoice({ issueId: 'i-1', dossierId, theme: 'vacancy', ...BY_AN });
    await groups.addThemeChoice({ issueId: 'i-1', dossierId, ...BY_BRAM });
    await groups.addThemeChoice({ issueId: 'i-2', dossierId, theme: 'identity', ...BY_AN });
    expect(await groups.themeChoices('themes')).toEqual([
      { issueId: 'i-1', dossierId, ...BY_BRAM },
      { issueId: 'i-2', dossierId, theme: 'identity', ...BY_AN },
    ]);
    expect((await groups.themesGiven('i-1')).map(({ theme }) => theme)).toEqual([
      undefined,
      'vacancy',
    ]);
    expect(await groups.themeChoices('other')).toEqual([]);
  });
});

describe('a group', () => {
  const content = { name: 'Lege "panden"', theme: 'vacancy', dossierIds: ['a', 'b'] };
  const anId = () => ({ id: randomUUID(), programmeId: `p-${randomUUID()}` });

  test('comes back as it was kept, with what happened', async () => {
    const made = makeGroup(anId(), content, BY_AN);
    const { groups } = work.stores;
    await groups.insert(made.group, made.events);
    expect(await groups.load(made.group.id)).toEqual(made.group);
    const changed = done(changeGroup(made.group, { name: 'x', dossierIds: ['c'] }, 1, BY_BRAM));
    await groups.save(changed.group, changed.events);
    const ended = endGroup(changed.group, BY_AN);
    await groups.save(ended.group, ended.events);
    expect(await work.transaction((stores) => stores.groups.lock(made.group.id))).toEqual(
      ended.group,
    );
    const kinds = (await groups.events(made.group.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(['ended', 'changed', 'made']);
  });

  test('that somebody changed meanwhile is not saved', async () => {
    const made = makeGroup(anId(), content, BY_AN);
    await work.stores.groups.insert(made.group, made.events);
    const ended = endGroup(made.group, BY_AN);
    await work.stores.groups.save(ended.group, ended.events);
    await expect(work.stores.groups.save(ended.group, ended.events)).rejects.toThrow('was changed');
  });

  test('stands before those that ended', async () => {
    const { programmeId } = anId();
    const make = async (at: Date) => {
      const made = makeGroup({ id: randomUUID(), programmeId }, content, { ...BY_AN, at });
      await work.stores.groups.insert(made.group, made.events);
      return made.group;
    };
    const [old, ended, fresh] = [
      await make(new Date('2027-01-01T10:00:00Z')),
      await make(new Date('2027-01-02T10:00:00Z')),
      await make(new Date('2027-01-03T10:00:00Z')),
    ];
    const end = endGroup(ended, BY_AN);
    await work.stores.groups.save(end.group, end.events);
    const ids = (await work.stores.groups.ofProgramme(programmeId)).map(({ id }) => id);
    expect(ids).toEqual([fresh.id, old.id, ended.id]);
  });

  test('with an id that is none is no group', async () => {
    expect(await work.stores.groups.load('x')).toBeUndefined();
    expect(await work.stores.groups.events('x')).toEqual([]);
  });
});
