import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { CaseQuery } from '../../src/domain/ports-cases.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import { createCaseStore } from '../../src/persistence/case-store.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createCaseFiles } from '../support/case-files.ts';
import { aDraft, aPerson } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
const aFile = createCaseFiles();
const KATO = aPerson('Kato Maes');
const ALL: CaseQuery = { programmeIds: ['profploeg'] };
const PAGE = { limit: 25, offset: 0 };

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());
beforeEach(async () => {
  await sql`truncate dossiers cascade`.execute(opened.database.db);
});

async function keep(...files: readonly Dossier[]): Promise<void> {
  const store = createDossierStore(opened.database.db);
  for (const file of files) await store.insert(file, []);
}

/** References of what a query gives; the same number is counted. */
async function found(query: Partial<CaseQuery>): Promise<readonly string[]> {
  const store = createCaseStore(opened.database.db);
  const rows = await store.list({ ...ALL, ...query }, PAGE);
  expect(await store.count({ ...ALL, ...query })).toBe(rows.length);
  return rows.map(({ reference }) => reference);
}

const referencesOf = (...files: readonly Dossier[]) => files.map(({ reference }) => reference);

describe('the list of files', () => {
  test('holds what was sent, latest change of state first, and how it stands', async () => {
    const older = aFile({ sentAt: new Date('2021-07-01T10:00:00Z') });
    const newer = aFile({
      municipality: 'Meulebeke',
      sentAt: new Date('2021-07-02T10:00:00Z'),
      changes: { state: 'selected', review: { ...reviewOf(aFile()), assignee: KATO } },
    });
    await keep(older, newer);
    const rows = await createCaseStore(opened.database.db).list(ALL, PAGE);
    expect(rows).toEqual([
      {
        dossierId: newer.id,
        programmeId: 'profploeg',
        roundId: 'profploeg-2021-1',
        reference: newer.reference,
        municipality: 'Meulebeke',
        province: 'West-Vlaanderen',
        state: 'selected',
        turn: 'nobody',
        waitingSince: newer.review?.waitingSince,
        stateSince: newer.review?.stateSince,
        submittedAt: newer.submittedAt,
        assigneeName: 'Kato Maes',
        version: 1,
      },
      expect.objectContaining({ dossierId: older.id, turn: 'caseworker', state: 'submitted' }),
    ]);
  });

  test('never holds a draft, also one that was withdrawn without being sent', async () => {
    const draft = aDraft(KATO);
    await keep(draft, aDraft(KATO, { state: 'withdrawn' }));
    expect(await found({})).toEqual([]);
    expect(await found({ state: 'draft' })).toEqual([]);
    expect(await found({ state: 'withdrawn' })).toEqual([]);
  });

  test('never holds a file of another programme', async () => {
    const file = aFile({ changes: { programmeId: 'labo', roundId: 'x' } });
    await keep(file);
    expect(await found({})).toEqual([]);
    expect(await found({ roundId: 'x' })).toEqual([]);
    expect(await found({ references: [file.reference ?? ''] })).toEqual([]);
    expect(await found({ programmeIds: [] })).toEqual([]);
    expect(await found({ programmeIds: ['labo'] })).toEqual(referencesOf(file));
  });
});

describe('the list can be asked for', () => {
  test('one round', async () => {
    const [first, second] = [aFile(), aFile({ changes: { roundId: 'profploeg-2021-2' } })];
    await keep(first, second);
    expect(await found({ roundId: 'profploeg-2021-2' })).toEqual(referencesOf(second));
  });

  test('one province, as it was when the file was sent', async () => {
    const [tielt, zwijndrecht] = [aFile(), aFile({ municipality: 'Zwijndrecht' })];
    await keep(tielt, zwijndrecht);
    expect(await found({ province: 'Antwerpen' })).toEqual(referencesOf(zwijndrecht));
    expect(await found({ province: 'Limburg' })).toEqual([]);
  });

  test('one state', async () => {
    const [sent, selected] = [aFile(), aFile({ changes: { state: 'selected' } })];
    await keep(sent, selected);
    expect(await found({ state: 'selected' })).toEqual(referencesOf(selected));
  });

  test('whose turn it is', async () => {
    const remark = {
      id: randomUUID(),
      questionId: 'challenge',
      text: 'Waar?',
      by: KATO,
      at: new Date(),
    };
    const [ours, theirs] = [aFile(), aFile({ changes: { remarks: [remark] } })];
    const decided = aFile({ changes: { state: 'notSelected' } });
    await keep(ours, theirs, decided);
    expect(await found({ turn: 'caseworker' })).toEqual(referencesOf(ours));
    expect(await found({ turn: 'municipality' })).toEqual(referencesOf(theirs));
    expect(await found({ turn: 'nobody' })).toEqual(referencesOf(decided));
  });

  test('how long somebody waits, and nobody waits for what is decided', async () => {
    const long = aFile({ sentAt: new Date('2021-07-01T10:00:00Z') });
    const short = aFile({ sentAt: new Date('2021-07-09T10:00:00Z') });
    const decided = aFile({
      sentAt: new Date('2021-07-01T10:00:00Z'),
      changes: { state: 'inadmissible' },
    });
    await keep(long, short, decided);
    const before = new Date('2021-07-05T00:00:00Z');
    expect(await found({ waitingSinceBefore: before })).toEqual(referencesOf(long));
    const exactly = long.review?.waitingSince ?? before;
    expect(await found({ waitingSinceBefore: exactly })).toEqual([]);
  });

  test('whose they are', async () => {
    const mine = aFile({ changes: { review: { ...reviewOf(aFile()), assignee: KATO } } });
    await keep(aFile(), mine);
    expect(await found({ assignee: KATO })).toEqual(referencesOf(mine));
    expect(await found({ assignee: aPerson('Wim Aerts') })).toEqual([]);
    expect(await found({ assignee: { ...KATO, tenantId: 'andere' } })).toEqual([]);
  });

  test('a municipality, by any of its codes', async () => {
    const [tielt, meulebeke] = [aFile(), aFile({ municipality: 'Meulebeke' })];
    await keep(tielt, meulebeke, aFile({ municipality: 'Brugge' }));
    const nis = [tielt.filing?.nis ?? '', meulebeke.filing?.nis ?? ''];
    expect([...(await found({ nis }))].sort()).toEqual(referencesOf(tielt, meulebeke));
    expect(await found({ nis: [] })).toEqual([]);
  });

  test('a reference or the beginning of one, and a sign of a pattern is only a sign', async () => {
    const [one, other] = [aFile(), aFile()];
    await keep(one, other);
    expect(await found({ references: [one.reference ?? ''] })).toEqual(referencesOf(one));
    expect(await found({ references: ['PP-2021-'] })).toHaveLength(2);
    expect(await found({ references: ['nergens', other.reference ?? ''] })).toEqual(
      referencesOf(other),
    );
    for (const sign of ['%', 'PP_2021', '\\'])
      expect(await found({ references: [sign] })).toEqual([]);
  });

  test('all of these at once', async () => {
    const wanted = aFile({
      municipality: 'Meulebeke',
      changes: { state: 'admissible', review: { ...reviewOf(aFile()), assignee: KATO } },
    });
    await keep(wanted, aFile(), aFile({ municipality: 'Brugge' }));
    const query: Partial<CaseQuery> = {
      roundId: 'profploeg-2021-1',
      province: 'West-Vlaanderen',
      state: 'admissible',
      turn: 'caseworker',
      waitingSinceBefore: new Date('2021-12-01T00:00:00Z'),
      assignee: KATO,
      nis: [wanted.filing?.nis ?? ''],
      references: ['PP-'],
    };
    expect(await found(query)).toEqual(referencesOf(wanted));
  });
});

test('pages show every file once, also when all changed at the same moment', async () => {
  const files = Array.from({ length: 60 }, () => aFile());
  await keep(...files);
  const store = createCaseStore(opened.database.db);
  const pages = [0, 25, 50].map((offset) => store.list(ALL, { limit: 25, offset }));
  const rows = (await Promise.all(pages)).flat();
  expect(rows).toHaveLength(60);
  expect(new Set(rows.map(({ dossierId }) => dossierId)).size).toBe(60);
  expect(await store.list(ALL, { limit: 25, offset: 25 })).toEqual(rows.slice(25, 50));
});

test('an expert is given the selected files of their panels', async () => {
  const panel = [{ expertId: randomUUID(), name: 'Els Claes' }];
  const review = { ...reviewOf(aFile()), panel };
  const guided = aFile({ changes: { state: 'selected', review } });
  await keep(guided, aFile({ changes: { state: 'admissible', review } }), aFile());
  const store = createCaseStore(opened.database.db);
  const [expertId] = panel.map((member) => member.expertId);
  const files = await store.ofExperts([expertId ?? '', randomUUID()], 25);
  expect(files.map(({ id }) => id)).toEqual([guided.id]);
  expect(await store.ofExperts([randomUUID()], 25)).toEqual([]);
  expect(await store.ofExperts([], 25)).toEqual([]);
});
