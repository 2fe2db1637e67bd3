import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { importsOf, placeOf, readSources, type SourceFile } from './support/imports.ts';

interface Rule {
  /** Folders and files of `src/` that may be used. */
  readonly uses: readonly string[];
  /** Those of which only types may be used. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  readonly typesOfPackages?: readonly string[];
  /** Whether Node's own modules may be used. */
  readonly node?: true;
}

/** What may import what. Everything goes one way; what is not here is not allowed. */
const RULES: Readonly<Record<string, Rule>> = {
  'errors.ts': { uses: [] },
  'log.ts': { uses: [], packages: ['pino'] },
  'local-clock.ts': { uses: [], types: ['domain'] },
  'random-ids.ts': { uses: [], types: ['domain'], node: true },
  'when-to-stop.ts': { uses: [], node: true },
  config: { uses: ['domain', 'errors.ts', 'log.ts'] },
  domain: { uses: [] },
  texts: { uses: ['domain'] },
  programmes: { uses: ['texts'], types: ['domain'], packages: ['zod'] },
  search: { uses: ['domain'], packages: ['minisearch'], node: true },
  'use-cases': { uses: ['domain', 'texts', 'errors.ts'] },
  cards: { uses: ['texts'], types: ['domain'], packages: ['zod'] },
  documents: {
    uses: ['domain', 'texts'],
    packages: [
      'pdfmake',
      'docx',
      'hucre',
      'csv-parse',
      'yauzl',
      'ical-generator',
      'timezones-ical-library',
    ],
    node: true,
  },
  mail: {
    uses: ['domain', 'texts', 'errors.ts'],
    packages: ['nodemailer', 'postal-mime'],
    node: true,
  },
  persistence: {
    uses: ['domain', 'errors.ts', 'log.ts'],
    packages: ['kysely', 'pg', 'keyv', '@keyv/postgres', 'zod'],
    node: true,
  },
  jobs: {
    uses: ['use-cases', 'domain', 'log.ts'],
    packages: ['pg-boss', 'zod'],
    typesOfPackages: ['pg'],
  },
  teams: {
    uses: ['use-cases', 'cards', 'texts', 'domain', 'errors.ts', 'log.ts'],
    types: ['local-clock.ts'],
    packages: ['botbuilder', '@microsoft/teams-ai', 'restify', 'zod'],
    node: true,
  },
  telemetry: {
    uses: ['domain'],
    packages: [
      '@opentelemetry/exporter-metrics-otlp-http',
      '@opentelemetry/exporter-prometheus',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-metrics',
      '@opentelemetry/sdk-trace',
    ],
    typesOfPackages: ['@opentelemetry/api'],
    node: true,
  },
  'local-client': { uses: [], node: true },
  surroundings: { uses: [], types: ['domain'], node: true },
  doctor: { uses: ['config', 'domain', 'errors.ts', 'mail', 'persistence'], node: true },
  'doctor.ts': { uses: ['doctor'] },
  'app.ts': {
    uses: [
      'config',
      'documents',
      'domain',
      'errors.ts',
      'jobs',
      'local-client',
      'local-clock.ts',
      'log.ts',
      'mail',
      'persistence',
      'programmes',
      'random-ids.ts',
      'search',
      'surroundings',
      'teams',
      'telemetry',
      'texts',
      'use-cases',
    ],
    node: true,
  },
  'index.ts': {
    uses: ['app.ts', 'config', 'errors.ts', 'local-client', 'log.ts', 'texts', 'when-to-stop.ts'],
    node: true,
  },
};

/** One npm package has one home; these are the exceptions within the rules above. */
const PACKAGES_OF_ONE_FILE: Readonly<Record<string, string>> = {
  luxon: 'domain/time.ts',
  diff: 'use-cases/views/word-changes.ts',
};

/** Every import that the rules do not allow, in words. */
function violationsOf(file: SourceFile): readonly string[] {
  const rule = RULES[placeOf(file.path)];
  if (rule === undefined) return [`src/${file.path} is in a folder without a rule.`];
  return importsOf(file)
    .filter((item) => {
      if (!item.isPackage) {
        return (
          !rule.uses.includes(item.from) && !(item.onlyTypes && rule.types?.includes(item.from))
        );
      }
      if (item.from.startsWith('node:')) return rule.node === undefined;
      if (PACKAGES_OF_ONE_FILE[item.from] === file.path) return false;
      const typed = item.onlyTypes && rule.typesOfPackages?.includes(item.from);
      return !typed && !rule.packages?.includes(item.from);
    })
    .map(({ from, onlyTypes }) => {
      const more = !onlyTypes && rule.types?.includes(from) ? ' for more than its types' : '';
      return `src/${file.path} may not import ${from}${more}.`;
    });
}

const sources = await readSources(fileURLToPath(new URL('../src', import.meta.url)));

test('every file imports only what its folder may', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap(violationsOf)).toEqual([]);
});

test('every rule is about something that is there', () => {
  const places = new Set(sources.map((file) => placeOf(file.path)));
  expect(Object.keys(RULES).filter((place) => !places.has(place))).toEqual([]);
});

describe('the rules notice', () => {
  test.each([
    ['domain/x.ts', "import { z } from 'zod/v4';", 'src/domain/x.ts may not import zod.'],
    ['domain/x.ts', "import { DateTime } from 'luxon';", 'src/domain/x.ts may not import luxon.'],
    ['domain/x.ts', "import fs from 'node:fs';", 'src/domain/x.ts may not import node:fs.'],
    [
      'domain/x.ts',
      "import type { Log } from '../log.ts';",
      'src/domain/x.ts may not import log.ts.',
    ],
    [
      'cards/parts/x.ts',
      "import {\n  may,\n  type Actor,\n} from '../../domain/access.ts';",
      'src/cards/parts/x.ts may not import domain for more than its types.',
    ],
    [
      'use-cases/x.ts',
      "export * from '../persistence/migrate.ts';",
      'src/use-cases/x.ts may not import persistence.',
    ],
    [
      'use-cases/views/x.ts',
      "await import('../../teams/host.ts');",
      'src/use-cases/views/x.ts may not import teams.',
    ],
    ['jobs/x.ts', "import { Pool } from 'pg';", 'src/jobs/x.ts may not import pg.'],
    ['mail/x.ts', "import 'restify';", 'src/mail/x.ts may not import restify.'],
    ['nieuw/x.ts', '', 'src/nieuw/x.ts is in a folder without a rule.'],
  ])('in %s: %s', (path, text, sentence) => {
    expect(violationsOf({ path, text })).toEqual([sentence]);
  });

  test.each([
    ['domain/time.ts', "import { DateTime } from 'luxon';"],
    ['domain/walk.ts', "import { type Form } from './form.ts';"],
    ['jobs/x.ts', "import type { Pool } from 'pg';"],
    ['cards/x.ts', "import type { View } from '../domain/views.ts';"],
    ['documents/x.ts', "import type { Content } from 'pdfmake/interfaces.js';"],
  ])('nothing in %s: %s', (path, text) => {
    expect(violationsOf({ path, text })).toEqual([]);
  });
});

/** Lists of words, which no split makes easier to read. */
const LONG_LISTS = /^programmes\/\w+\/cues\//;

test('no file is longer than 300 lines', () => {
  const long = sources
    .filter(({ path, text }) => !LONG_LISTS.test(path) && text.split('\n').length > 301)
    .map(({ path, text }) => `src/${path} has ${text.split('\n').length - 1} lines.`);
  expect(long).toEqual([]);
});

test('nothing is exported as default, and no file only passes on what others export', () => {
  const wrong = sources.filter(
    ({ text }) => /^export default /m.test(text) || /^export \* from /m.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('state of the bot is in the database: no file keeps any in a variable of its own', () => {
  const stateful = sources.filter(({ text }) => /^(export )?let /m.test(text));
  expect(stateful.map(({ path }) => path)).toEqual([]);
});
