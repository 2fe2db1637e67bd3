import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import type { SheetVersion } from '../../src/domain/sheet.ts';
import { beginSheet } from '../../src/domain/sheet-life.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { PROFPLOEG_PROJECT_PLAN } from '../../src/programmes/profploeg/deliverables/project-plan.ts';
import { createCaseFiles } from '../support/case-files.ts';
import { anAnswer, aPerson, NOON } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let work: UnitOfWork;
const aFile = createCaseFiles();
const [AN, ELS] = [aPerson('An Peeters'), aPerson('Els Claes', 'tenant-b')];

beforeAll(async () => {
  opened = await createTestDatabase();
  work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
});
afterAll(() => opened.drop());

/** Keeps a sheet of somebody's guidance; resolves to both ids. */
async function aSheet() {
  const application = aFile({ changes: { state: 'selected', owner: AN } });
  const form = PROFPLOEG_PROJECT_PLAN;
  const id = randomUUID();
  const act = { by: ELS, at: NOON };
  const begun = beginSheet({ id, application, stepId: 'projectPlan', form }, act);
  await work.transaction(async ({ dossiers }) => {
    await dossiers.insert(application, []);
    await dossiers.insert(begun.dossier, begun.events);
  });
  return { applicationId: application.id, sheetId: id };
}

const versionOf = (sheetId: string, number: number, text: string) =>
  ({
    sheetId,
    number,
    answers: { planTheme: anAnswer(text, ELS) },
    by: ELS,
    at: NOON,
  }) satisfies Omit<SheetVersion, 'confirmed'>;

test('a sheet is found by its guidance and step, and comes back as it was', async () => {
  const { applicationId, sheetId } = await aSheet();
  const found = await work.stores.sheets.find(applicationId, 'projectPlan');
  expect(found).toMatchObject({ id: sheetId, state: 'draft', sheet: { of: applicationId } });
  expect(await work.stores.sheets.find(applicationId, 'finalReport')).toBeUndefined();
  expect(await work.stores.sheets.ofDossier(applicationId)).toHaveLength(1);
});

test('versions come back whole, newest first, whatever is written after', async () => {
  const { sheetId } = await aSheet();
  const { sheets } = work.stores;
  const [first, second] = [versionOf(sheetId, 1, 'eerst'), versionOf(sheetId, 2, 'later')];
  await sheets.addVersion(first);
  await sheets.addVersion(second);
  expect(await sheets.versions(sheetId)).toEqual([
    { ...second, confirmed: [] },
    { ...first, confirmed: [] },
  ]);
  expect(await sheets.version(sheetId, 1)).toEqual({ ...first, confirmed: [] });
  await expect(sheets.addVersion(first)).rejects.toThrow();
});

test('each side agrees to a version once, and only to one that is there', async () => {
  const { sheetId } = await aSheet();
  const { sheets } = work.stores;
  await sheets.addVersion(versionOf(sheetId, 1, 'eerst'));
  const own = { side: 'municipality', by: AN, at: NOON } as const;
  const theirs = { side: 'experts', by: ELS, at: NOON } as const;
  const kept = await Promise.all([
    sheets.confirm(sheetId, 1, own),
    sheets.confirm(sheetId, 1, { ...own, by: ELS }),
  ]);
  expect(kept.filter(Boolean)).toHaveLength(1);
  expect(await sheets.confirm(sheetId, 1, theirs)).toBe(true);
  expect(await sheets.confirm(sheetId, 2, own)).toBe(false);
  const version = await sheets.version(sheetId, 1);
  expect(version?.confirmed.map(({ side }) => side).sort()).toEqual(['experts', 'municipality']);
});

test('everything goes with the application', async () => {
  const { applicationId, sheetId } = await aSheet();
  await work.stores.sheets.addVersion(versionOf(sheetId, 1, 'eerst'));
  await sql`delete from dossiers where id = ${applicationId}`.execute(opened.database.db);
  expect(await work.stores.sheets.versions(sheetId)).toEqual([]);
});

test('what is no id belongs to nothing', async () => {
  const { sheets } = work.stores;
  expect(await sheets.find('x', 'projectPlan')).toBeUndefined();
  expect(await sheets.ofDossier('x')).toEqual([]);
  expect(await sheets.versions('x')).toEqual([]);
  const confirmation = { side: 'experts', by: ELS, at: NOON } as const;
  expect(await sheets.confirm('x', 1, confirmation)).toBe(false);
});
