import { readFile } from 'node:fs/promises';

/** A package that is there when the bot runs, as the lock file has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; undefined when the package does not say. */
  readonly licence: string | undefined;
}

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      { version?: string; license?: string; dev?: boolean; devOptional?: boolean; link?: boolean }
    >
  >;
}

/** Every package of the lock file that is not for development alone, each version once, by name. */
export async function lockedPackages(lockFile: URL): Promise<readonly LockedPackage[]> {
  const lock: LockFile = JSON.parse(await readFile(lockFile, 'utf8'));
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.dev || entry.devOptional) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = entry.version ?? '';
    const licence = entry.license ?? SAID_ELSEWHERE[name];
    found.set(`${name} ${version}`, { name, version, licence });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** What these packages say of their licence in a place where the lock file does not look. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  // In `licenses`, an older form.
  cldrjs: 'MIT',
  // In its read-me.
  'escape-regexp-component': 'MIT',
  // In its file LICENSE.
  'png-js': 'MIT',
};

/** Licences that ask for no more than that their text goes along. */
const ALLOWED = [
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
];

/** Whether a package with this licence may be in the bot: one of a choice is enough, and of a sum all count. */
export function isAllowed(licence: string | undefined): boolean {
  if (licence === undefined) return false;
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) =>
    choice.split(' AND ').every((one) => ALLOWED.includes(one.trim())),
  );
}
