import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { beginSheet } from '../../src/domain/sheet-life.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { createPersonStore } from '../../src/persistence/person-store.ts';
import { PROFPLOEG_INTAKE_SHEET } from '../../src/programmes/profploeg/intake/intake-sheet.ts';
import { aDraft, anAnswer, anEvent, aPerson, NOON, withAnswer } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let db: Kysely<unknown>;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
});
afterAll(() => opened.drop());

const NAME = 'Wilhelmina Zonderling';

/** Every place where a name can stand. */
async function writtenEverywhere(person: NamedPerson, file: Partial<Dossier>): Promise<Dossier> {
  const conflict = { id: randomUUID(), questionId: 'q', value: 'anders', by: person, at: NOON };
  const dossier = aDraft(aPerson('An'), {
    colleagues: [person],
    answers: { q: anAnswer('tekst', person) },
    rejected: { email: { text: 'w@', reason: { kind: 'notAnEmail' }, by: person } },
    conflicts: [conflict],
    ...file,
  });
  await createDossierStore(db).insert(dossier, [anEvent('answered', person)]);
  return dossier;
}

/** The tables that hold a text anywhere in any row. */
async function tablesWith(text: string): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(db);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`
      select from ${sql.table(name)} as one where one::text like ${`%${text}%`} limit 1`.execute(
      db,
    );
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

describe('taking out a name', () => {
  test('leaves it nowhere in the files that were never sent', async () => {
    const person = aPerson(NAME);
    await writtenEverywhere(person, {});
    await writtenEverywhere(person, { owner: person, colleagues: [], state: 'withdrawn' });
    const left = await writtenEverywhere(person, { colleagues: [] });
    expect(await tablesWith(NAME)).toEqual([
      'answer_conflicts',
      'answer_history',
      'answers',
      'colleagues',
      'dossier_events',
      'dossiers',
      'rejected_inputs',
    ]);
    const loud = { ...person, objectId: person.objectId.toUpperCase(), tenantId: 'TENANT-A' };
    await createPersonStore(db).anonymise(loud, 'Vroegere medewerker');
    expect(await tablesWith(NAME)).toEqual([]);
    const read = await createDossierStore(db).load(left.id);
    expect(read?.answers.q).toMatchObject({
      value: 'tekst',
      by: { ...person, name: 'Vroegere medewerker' },
    });
  });

  test('changes nothing in files that were sent, nor for somebody else with the same name', async () => {
    const person = aPerson('Jan Janssens');
    const namesake = aPerson('Jan Janssens');
    const sent = await writtenEverywhere(person, { submittedAt: NOON, state: 'submitted' });
    const other = await writtenEverywhere(namesake, {});
    await createPersonStore(db).anonymise(person, 'Vroegere medewerker');
    expect(await createDossierStore(db).load(sent.id)).toEqual(sent);
    expect(await createDossierStore(db).load(other.id)).toEqual(other);
  });
});

/** A sheet of the guidance of a file that was sent. */
async function aSheet(of: Dossier): Promise<Dossier> {
  const form = PROFPLOEG_INTAKE_SHEET;
  const place = { id: randomUUID(), application: of, stepId: 'intakeSheet', form };
  const { dossier, events } = beginSheet(place, { by: of.owner, at: NOON });
  await createDossierStore(db).insert(dossier, events);
  return dossier;
}

describe('a sheet of a guidance', () => {
  test('belongs to a file that was sent: names stay in it, and it is not removed as a draft', async () => {
    const person = aPerson('Sien Schrijver');
    const store = createDossierStore(db);
    const sent = await writtenEverywhere(person, { submittedAt: NOON, state: 'selected' });
    const sheet = await aSheet({ ...sent, owner: person });
    const after = withAnswer(sheet, 'q', 'in de fiche', person);
    await store.save(sheet, after, []);
    await createPersonStore(db).anonymise(person, 'Vroegere medewerker');
    await store.remove(sheet.id);
    expect(await store.load(sheet.id)).toEqual(after);
  });

  test('is no application of theirs: what they wrote in it comes with its guidance', async () => {
    const person = aPerson('Sofie Schrijver');
    const loud = {
      tenantId: person.tenantId.toUpperCase(),
      objectId: person.objectId.toUpperCase(),
    };
    const sent = await writtenEverywhere(aPerson('An'), { submittedAt: NOON, state: 'selected' });
    const sheet = await aSheet(sent);
    await createDossierStore(db).save(sheet, withAnswer(sheet, 'q', 'in de fiche', person), []);
    const store = createPersonStore(db);
    expect(await store.writtenBy(person)).toEqual([]);
    const [trace, ...others] = await store.inGuidances(loud);
    expect(others).toEqual([]);
    expect(trace).toMatchObject({
      kind: 'answer',
      dossierId: sent.id,
      programmeId: sent.programmeId,
      name: 'Sofie Schrijver',
      about: 'intakeSheet',
      what: 'q',
      details: { value: 'in de fiche' },
    });
    expect(await store.inGuidances(aPerson('Niemand'))).toEqual([]);
  });
});

describe('what somebody wrote', () => {
  test('is every text of theirs, oldest first, also what was changed or refused later', async () => {
    const store = createDossierStore(db);
    const [els, fien] = [aPerson('Els'), aPerson('Fien')];
    const draft = aDraft(els);
    await store.insert(draft, []);
    let dossier = draft;
    const steps = [
      ['q', 'eerst', els],
      ['q', 'van Fien', fien],
      ['q', '', els],
      ['list', ['a', 'b'], els],
      ['list', [], els],
      ['scale', 4, els],
    ] as const;
    for (const [question, value, by] of steps) {
      const after = withAnswer(dossier, question, value, by);
      await store.save(dossier, after, []);
      dossier = after;
    }
    const written = await createPersonStore(db).writtenBy(els);
    expect(written).toEqual([
      { dossierId: draft.id, questionId: 'q', text: 'eerst', at: NOON },
      { dossierId: draft.id, questionId: 'list', text: 'a, b', at: NOON },
      { dossierId: draft.id, questionId: 'scale', text: '4', at: NOON },
    ]);
    expect(await createPersonStore(db).writtenBy(aPerson('Niemand'))).toEqual([]);
  });
});
