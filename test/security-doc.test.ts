import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';

const ROOT = new URL('../', import.meta.url);
const text = await readFile(new URL('docs/security.md', ROOT), 'utf8');

test('every threat in docs/security.md names tests, and every test it names is there', () => {
  const rows = text.split('\n').filter((line) => /^\| [A-Z]/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !row.includes('`test/'))).toEqual([]);
  const named = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
  expect(named.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
});
