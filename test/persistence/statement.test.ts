import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createDossierStore } from '../../src/persistence/dossier-store.ts';
import { isUuid } from '../../src/persistence/is-uuid.ts';
import { storableText, toJsonb } from '../../src/persistence/storable.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.drop());

test('a statement with a name is prepared once per connection, others are not prepared', async () => {
  await opened.database.db.connection().execute(async (connection) => {
    const store = createDossierStore(connection);
    for (let time = 0; time < 3; time += 1) await store.load(randomUUID());
    await sql`select ${1}::integer`.execute(connection);
    const { rows } = await sql<{ name: string }>`
      select name from pg_prepared_statements`.execute(connection);
    expect(rows).toEqual([{ name: 'dossier-load' }]);
  });
});

describe('what can be stored', () => {
  test('text stays as it is, but for NUL and halves of surrogate pairs', () => {
    expect(storableText('é 🎉 \\u0000')).toBe('é 🎉 \\u0000');
    expect(storableText('a\0b\ud83dc')).toBe('ab\ufffdc');
  });

  test('JSON is cleaned in every depth, and typed backslashes stay', () => {
    const value = { a: ['x\0y', { b: '\udc00' }], c: '\\u0000', d: 1, e: null };
    expect(JSON.parse(toJsonb(value))).toEqual({
      a: ['xy', { b: '\ufffd' }],
      c: '\\u0000',
      d: 1,
      e: null,
    });
  });
});

test('only what PostgreSQL reads as a uuid is one', () => {
  expect(isUuid('0197A3B4-0000-7000-8000-00000000000f')).toBe(true);
  for (const text of ['', '0197a3b4', `${randomUUID()}\n`, `{${randomUUID()}}`, 'g'.repeat(36)]) {
    expect(isUuid(text)).toBe(false);
  }
});
