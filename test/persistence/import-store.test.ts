import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImportedApplication, ImportProblem, ImportRun } from '../../src/domain/import-run.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createImportStore } from '../../src/persistence/import-store.ts';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { createUploadStore } from '../../src/persistence/upload-store.ts';
import { aDraft, aPerson, withAnswer } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
const AT = new Date('2026-11-23T10:00:00Z');
const KATO = { tenantId: 'VLAIO', objectId: 'kato', name: 'Kato Maes' };

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

const store = () => createImportStore(opened.database.db);

function aRun(changes: Partial<ImportRun> = {}): ImportRun {
  return {
    id: randomUUID(),
    programmeId: 'profploeg',
    fileName: 'papier.xlsx',
    madeBy: KATO,
    madeAt: AT,
    summary: {
      lines: 1200,
      applications: 1200,
      rounds: [{ roundId: 'een', applications: 1200 }],
      provinces: [],
      years: [{ year: 2021, applications: 1199 }],
      mistakes: 0,
      warnings: 700,
    },
    ...changes,
  };
}

function applications(number: number): readonly ImportedApplication[] {
  return Array.from({ length: number }, (_, index) => ({
    line: index + 2,
    receivedOn: index % 2 === 0 ? '2021-07-01' : '2021-07-02',
    roundId: 'een',
    nis: '37015',
    contactName: 'Hannes \u0000',
    answers: { expertise: ['mobility'], challenge: 'Leegstand' },
    ...(index === 700 ? { reference: 'PP-2021-0042', movedFromRoundId: 'nul' } : {}),
  }));
}

function problems(number: number): readonly ImportProblem[] {
  return Array.from({ length: number }, (_, index) => ({ sentence: `Probleem ${index}` }));
}

describe('a checked table', () => {
  test('comes back as it was kept, in pages and in order', async () => {
    const run = aRun();
    await store().insert(run, { applications: applications(1200), problems: problems(700) });
    expect(await store().load(run.id)).toEqual({
      ...run,
      madeBy: { ...KATO, tenantId: 'vlaio' },
    });
    const page = await store().applications(run.id, { limit: 3, offset: 699 });
    expect(page.map(({ line }) => line)).toEqual([701, 702, 703]);
    expect(page[1]).toMatchObject({
      reference: 'PP-2021-0042',
      answers: { expertise: ['mobility'] },
    });
    const [problem] = await store().problems(run.id, { limit: 1, offset: 650 });
    expect(problem).toEqual({ sentence: 'Probleem 650' });
    expect(await store().references(run.id)).toEqual(['PP-2021-0042']);
    expect(new Set(await store().receptions(run.id))).toEqual(
      new Set([
        { receivedOn: '2021-07-01', roundId: 'een' },
        { receivedOn: '2021-07-02', roundId: 'een' },
        { receivedOn: '2021-07-01', roundId: 'een', movedFromRoundId: 'nul' },
      ]),
    );
  });

  test('that was taken in keeps nothing of what people wrote', async () => {
    const run = aRun();
    await store().insert(run, { applications: applications(2), problems: problems(2) });
    await store().finish(run.id, AT);
    expect(await store().load(run.id)).toMatchObject({ doneAt: AT, summary: run.summary });
    expect(await store().applications(run.id, { limit: 9, offset: 0 })).toEqual([]);
    expect(await store().problems(run.id, { limit: 9, offset: 0 })).toEqual([]);
  });

  test('is gone after a month', async () => {
    const run = aRun({ madeAt: new Date('2026-10-01T10:00:00Z') });
    await store().insert(run, { applications: applications(2), problems: [] });
    expect(await purgeExpired(opened.database.db, AT)).toMatchObject({ imports: 1 });
    expect(await store().load(run.id)).toBeUndefined();
    expect(await store().applications(run.id, { limit: 9, offset: 0 })).toEqual([]);
  });

  test('that is none is nothing, whatever its id looks like', async () => {
    for (const id of ['geen-id', randomUUID()]) {
      expect(await store().load(id)).toBeUndefined();
      expect(await store().lock(id)).toBeUndefined();
      expect(await store().applications(id, { limit: 1, offset: 0 })).toEqual([]);
    }
  });
});

test('a page to hand a table over is bound to one browser, and ends once', async () => {
  const uploads = createUploadStore(opened.database.db);
  const link = { tokenHash: 't', programmeId: 'profploeg', person: KATO, expiresAt: AT };
  await uploads.add(link);
  expect(await uploads.find('t')).toEqual({ ...link, person: { ...KATO, tenantId: 'vlaio' } });
  expect(await uploads.bind('t', 'een')).toBe(true);
  expect(await uploads.bind('t', 'een')).toBe(true);
  expect(await uploads.bind('t', 'ander')).toBe(false);
  expect(await Promise.all([uploads.end('t'), uploads.end('t')])).toEqual(
    expect.arrayContaining([true, false]),
  );
  expect(await uploads.find('t')).toBeUndefined();
  await uploads.add({ ...link, tokenHash: 'u' });
  await uploads.removeOfPerson({ ...KATO, tenantId: 'vlaio' });
  expect(await uploads.find('u')).toBeUndefined();
  await uploads.add({ ...link, tokenHash: 'v' });
  expect(await purgeExpired(opened.database.db, AT)).toMatchObject({ uploads: 1 });
});

test('several numbers of a series go on after those given and those that paper had', async () => {
  const dossiers = createDossierStore(opened.database.db);
  const take = (count: number, after: number) =>
    dossiers.nextReferenceNumbers('XX-2021', count, after);
  expect(await take(3, 0)).toBe(1);
  expect(await take(0, 0)).toBe(4);
  expect(await take(2, 10)).toBe(11);
  expect(await take(1, 5)).toBe(13);
  expect(await dossiers.nextReferenceNumber('XX-2021')).toBe(14);
});

test('many files are written at a time, and only when they hold nothing but answers', async () => {
  const dossiers = createDossierStore(opened.database.db);
  const an = aPerson('An Peeters');
  const one = withAnswer(aDraft(an), 'challenge', 'Leegstand', an);
  const other = withAnswer(aDraft(an), 'expertise', ['mobility'], an);
  await dossiers.insertAll([
    { dossier: one, events: [] },
    { dossier: other, events: [] },
  ]);
  expect(await dossiers.load(one.id)).toEqual(one);
  expect(await dossiers.load(other.id)).toEqual(other);
  const shared = aDraft(an, { colleagues: [KATO] });
  await expect(dossiers.insertAll([{ dossier: shared, events: [] }])).rejects.toThrow('holds more');
});
