import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let listed: readonly string[];

beforeAll(async () => {
  opened = await createTestDatabase();
  const text = await readFile(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
  listed = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
});
afterAll(() => opened.drop());

/** A column that names somebody, their account, or where they can be reached. */
const OF_A_PERSON =
  '(_object$|^object_id$|_email$|^email$|_name$|^name$|^recipient|^attendees$|^guests$|^votes$)';

/** Tables whose "name" is of a thing. */
const OF_THINGS = ['kysely_migration'];

test('every table with a column about a person is in docs/privacy.md', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name ~ ${OF_A_PERSON}`.execute(opened.database.db);
  const found = rows.map(({ name }) => name).filter((name) => !OF_THINGS.includes(name));
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter((name) => !listed.includes(name))).toEqual([]);
});

test('every table in docs/privacy.md is there, once', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public'`.execute(opened.database.db);
  const there = rows.map(({ name }) => name);
  expect(listed.filter((name) => !there.includes(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
