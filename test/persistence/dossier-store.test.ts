import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { DossierStore } from '../../src/domain/ports.ts';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { aDraft, anAnswer, anEvent, aPerson, NOON, withAnswer } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let store: DossierStore;

beforeAll(async () => {
  opened = await createTestDatabase();
  store = createDossierStore(opened.database.db);
});
afterAll(() => opened.drop());

const an = aPerson('An Peeters');
const bart = aPerson('Bart Claes');

function fullDossier(): Dossier {
  return aDraft(an, {
    state: 'submitted',
    reference: `PP-2026-${randomUUID()}`,
    formVersion: 3,
    colleagues: [bart, aPerson('Chris'), aPerson('Dora')],
    answers: {
      challenge: anAnswer('Leegstand in "het" centrum\nen \\u0000 als tekst 🎉 é', an, 4),
      expertise: anAnswer(['mobility', 'events'], bart),
      scale: anAnswer(4, an),
      cleared: anAnswer('', an, 2),
      none: anAnswer([], an),
    },
    rejected: {
      email: { text: 'an@', reason: { kind: 'notAnEmail' }, by: an },
      long: { text: 'x', reason: { kind: 'tooLong', length: 5, max: 4 }, by: bart },
      town: { text: 'Sint', reason: { kind: 'severalMunicipalities', names: ['a'] }, by: an },
    },
    conflicts: ['een', 'twee', 'drie'].map((value) => ({
      id: randomUUID(),
      questionId: 'challenge',
      value,
      by: bart,
      at: NOON,
    })),
    updatedAt: new Date('2026-11-23T12:00:00.001Z'),
    submittedAt: new Date('2026-12-31T23:59:59.999Z'),
    movedFromRoundId: 'round-0',
    version: 17,
  });
}

async function count(table: string, dossierId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from ${sql.table(table)} where dossier_id = ${dossierId}`.execute(
    opened.database.db,
  );
  return rows[0]?.n ?? -1;
}

describe('reading back', () => {
  test('every field of a dossier comes back as it was', async () => {
    const dossier = fullDossier();
    await store.insert(dossier, [anEvent('submitted', an)]);
    expect(await store.load(dossier.id)).toEqual(dossier);
    expect(await store.findByReference(dossier.reference ?? '')).toEqual(dossier);
  });

  test('an empty draft comes back without the fields it does not have', async () => {
    const draft = aDraft(an);
    await store.insert(draft, []);
    expect(await store.load(draft.id)).toStrictEqual(draft);
  });

  test('ids of people come back in lower case, so that the same person is one key', async () => {
    const loud = { tenantId: 'TENANT-A', objectId: 'ABC', name: 'An' };
    const draft = aDraft(loud, { colleagues: [{ ...loud, objectId: 'DEF' }] });
    await store.insert(draft, []);
    const read = await store.load(draft.id);
    expect(read?.owner).toEqual({ tenantId: 'tenant-a', objectId: 'abc', name: 'An' });
    expect(read?.colleagues[0]?.objectId).toBe('def');
    expect(await store.countFor({ tenantId: 'Tenant-A', objectId: 'aBC' })).toBe(1);
  });

  test('characters that PostgreSQL cannot store are left out, the rest of the text stays', async () => {
    const draft = aDraft({ ...an, name: 'A\0n \ud800!' });
    await store.insert({ ...draft, answers: { q: anAnswer('a\0b \\u0000', an) } }, []);
    const read = await store.load(draft.id);
    expect(read?.owner.name).toBe('An \ufffd!');
    expect(read?.answers.q?.value).toBe('ab \\u0000');
  });

  test.each(['', 'x', "' or 1=1", '\0', `${randomUUID()}0`, 'null'])(
    'an id that is no uuid (%j) belongs to nothing',
    async (id) => {
      expect(await store.load(id)).toBeUndefined();
      expect(await store.lock(id)).toBeUndefined();
      expect(await store.answerAt(id, 'q', 1)).toBeUndefined();
      expect(await store.findByReference(id)).toBeUndefined();
      await expect(store.remove(id)).resolves.toBeUndefined();
    },
  );

  test('a version that no answer can have gives no answer', async () => {
    for (const version of [0, -1, 1.5, 3_000_000_000, Number.NaN]) {
      expect(await store.answerAt(randomUUID(), 'q', version)).toBeUndefined();
    }
  });
});

describe('saving what differs', () => {
  test('a changed answer is written and nothing else is touched', async () => {
    const before = withAnswer(aDraft(an), 'other', 'blijft', an);
    await store.insert(before, [anEvent('started', an)]);
    const after = withAnswer(before, 'challenge', 'Leegstand', bart);
    await store.save(before, after, [anEvent('answered', bart)]);
    expect(await store.load(before.id)).toEqual(after);
    expect(await count('answer_history', before.id)).toBe(2);
    expect(await count('dossier_events', before.id)).toBe(2);
  });

  test('every kind of change comes back, also when all come at once', async () => {
    const before = { ...fullDossier(), state: 'draft' as const };
    await store.insert(before, []);
    const [first, second] = before.conflicts;
    if (first === undefined || second === undefined) throw new Error('needs two conflicts');
    const { email: _, ...rejected } = before.rejected;
    const { scale, ...answers } = before.answers;
    if (scale === undefined) throw new Error('needs the scale');
    const after: Dossier = {
      ...before,
      owner: bart,
      state: 'withdrawn',
      roundId: 'round-2',
      formVersion: 4,
      colleagues: [...before.colleagues.slice(1), an],
      answers: { ...answers, renamed: scale, challenge: anAnswer('Nieuw', bart, 5) },
      rejected: { ...rejected, phone: { text: '1', reason: { kind: 'notAPhone' }, by: bart } },
      conflicts: [second, { ...first, id: randomUUID(), value: 'vier' }],
      version: before.version + 1,
    };
    await store.save(before, after, []);
    expect(await store.load(before.id)).toEqual(after);
  });

  test('a dossier that did not change is not written', async () => {
    const draft = withAnswer(aDraft(an), 'q', 'x', an);
    await store.insert(draft, []);
    await store.save(draft, { ...draft, answers: { ...draft.answers } }, []);
    expect(await count('answer_history', draft.id)).toBe(1);
  });

  test('the same text, refused again, is kept once', async () => {
    const draft = aDraft(an);
    await store.insert(draft, []);
    const input = { text: 'an@', reason: { kind: 'notAnEmail' }, by: an } as const;
    const refused = { ...draft, rejected: { email: input } };
    await store.save(draft, refused, []);
    await store.save(refused, { ...refused, rejected: { email: { ...input } } }, []);
    expect(await count('answer_history', draft.id)).toBe(1);
    expect((await store.load(draft.id))?.rejected).toEqual({ email: input });
  });

  test('saving over a change of somebody else without the lock fails and changes nothing', async () => {
    const draft = aDraft(an);
    await store.insert(draft, []);
    const first = withAnswer(draft, 'q', 'eerste', an);
    await store.save(draft, first, []);
    const late = { ...withAnswer(draft, 'q', 'tweede', bart) };
    const attempt = opened.database.db.transaction().execute(async (transaction) => {
      await createDossierStore(transaction).save(draft, late, []);
    });
    await expect(attempt).rejects.toThrow('was changed since it was loaded');
    expect(await store.load(draft.id)).toEqual(first);
  });
});

describe('the history', () => {
  test('keeps every text: answers, texts that were refused, texts that came too late', async () => {
    const draft = aDraft(an);
    await store.insert(draft, []);
    const one = withAnswer(draft, 'q', 'een', an);
    await store.save(draft, one, []);
    const two = withAnswer(one, 'q', ['twee'], bart);
    await store.save(one, two, []);
    const late = { id: randomUUID(), questionId: 'q', value: 'te laat', by: an, at: NOON };
    const three = { ...two, conflicts: [late], version: two.version + 1 };
    await store.save(two, three, []);
    const four: Dossier = {
      ...three,
      conflicts: [],
      rejected: { q: { text: 'te lang', reason: { kind: 'empty' }, by: bart } },
      version: three.version + 1,
    };
    await store.save(three, four, []);
    await store.save(four, { ...four, rejected: {} }, []);
    const { rows } = await sql<{ kind: string; value: unknown; by_name: string }>`
      select kind, value, by_name from answer_history where dossier_id = ${draft.id} order by id`.execute(
      opened.database.db,
    );
    expect(rows).toEqual([
      { kind: 'answer', value: 'een', by_name: an.name },
      { kind: 'answer', value: ['twee'], by_name: bart.name },
      { kind: 'conflict', value: 'te laat', by_name: an.name },
      { kind: 'rejected', value: 'te lang', by_name: bart.name },
    ]);
    expect(await store.answerAt(draft.id, 'q', 1)).toBe('een');
    expect(await store.answerAt(draft.id, 'q', 2)).toEqual(['twee']);
    expect(await store.answerAt(draft.id, 'q', 3)).toBeUndefined();
  });
});

describe('lists', () => {
  test('somebody sees the files they made or were invited to, newest change first, and no others', async () => {
    const [els, fien, gust] = [aPerson('Els'), aPerson('Fien'), aPerson('Gust')];
    const at = (minute: number) => new Date(NOON.getTime() + minute * 60_000);
    const older = aDraft(els, { updatedAt: at(1), colleagues: [fien] });
    const shared = aDraft(fien, { updatedAt: at(2), colleagues: [gust, els] });
    const newest = aDraft(els, { updatedAt: at(3), state: 'withdrawn' });
    const foreign = aDraft(gust, { updatedAt: at(4), colleagues: [fien] });
    for (const one of [shared, newest, older, foreign]) await store.insert(one, []);
    expect(await store.listFor(els, 10)).toEqual([newest, shared, older]);
    expect(await store.listFor(els, 2)).toEqual([newest, shared]);
    expect(await store.countFor(els)).toBe(3);
    expect(await store.listFor({ ...els, tenantId: 'tenant-b' }, 10)).toEqual([]);
    expect(await store.listFor(aPerson('Niemand'), 10)).toEqual([]);
    expect(await store.countFor(aPerson('Niemand'))).toBe(0);
  });

  test('a colleague of another tenant than the maker does not count', async () => {
    const stranger = aPerson('Vreemd', 'tenant-b');
    await store.insert(aDraft(an, { colleagues: [stranger] }), []);
    expect(await store.listFor(stranger, 10)).toEqual([]);
    expect(await store.countFor(stranger)).toBe(0);
  });
});

describe('removing', () => {
  test('a draft goes with all that hangs on it', async () => {
    const draft = { ...fullDossier(), state: 'draft' as const };
    const { submittedAt: _, ...unsent } = draft;
    await store.insert(unsent, [anEvent('started', an)]);
    await store.remove(draft.id);
    expect(await store.load(draft.id)).toBeUndefined();
    const tables = [
      'answers',
      'answer_history',
      'answer_conflicts',
      'rejected_inputs',
      'colleagues',
      'dossier_events',
    ];
    for (const table of tables) expect(await count(table, draft.id)).toBe(0);
  });

  test('what was sent once is never removed', async () => {
    const sent = fullDossier();
    await store.insert(sent, []);
    await store.remove(sent.id);
    expect(await store.load(sent.id)).toEqual(sent);
  });
});
