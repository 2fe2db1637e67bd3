import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { isAllowed, lockedPackages } from './licences.ts';

/** Where a package is from of which the lock file says nothing. */
const REGISTRY = 'https://registry.npmjs.org/';
const ROOT = new URL('../../', import.meta.url);

test('every package that runs in production has a licence on the list', async () => {
  const packages = await lockedPackages(new URL('package-lock.json', ROOT));
  expect(packages.length).toBeGreaterThan(200);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('every package is locked with the hash of what it holds, and comes from a registry', async () => {
  const lock = JSON.parse(await readFile(new URL('package-lock.json', ROOT), 'utf8'));
  const loose = Object.entries<{ integrity?: string; resolved?: string; inBundle?: boolean }>(
    lock.packages,
  ).filter(
    ([path, { integrity, resolved, inBundle }]) =>
      path !== '' &&
      !inBundle &&
      (!integrity?.startsWith('sha512-') || !(resolved ?? REGISTRY).startsWith(REGISTRY)),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('every override is explained in docs/security.md', async () => {
  const { overrides } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
  const text = await readFile(new URL('docs/security.md', ROOT), 'utf8');
  expect(Object.keys(overrides).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

describe('a licence', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0', false],
    ['AGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    [undefined, false],
  ])('%s is allowed: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});
