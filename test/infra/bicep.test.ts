import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { isVariableName, VARIABLE_NAMES, VARIABLES } from '../../src/config/variables.ts';
import { healthRoutes } from '../../src/teams/health-routes.ts';
import { INFRA, moduleFile, readBicep, readBicepFiles, timesUsed } from './bicep-text.ts';

// Nothing is compiled or deployed here: no Bicep compiler is at hand where these tests run. They read the text, and
// find what a reader finds: a name that is nowhere, a setting that lacks, a secret that shows. Whether Azure takes
// it, `az bicep build` and `az deployment group what-if` say; docs/deploy.md begins with both.

const files = await readBicepFiles();
const main = files.find(({ name }) => name === 'main.bicep') ?? readBicep('main.bicep', '');
const app = files.find(({ name }) => name === 'modules/app.bicep') ?? readBicep('app.bicep', '');

describe('every file', () => {
  test.each(files)('$name has balanced brackets and quotes', ({ text }) => {
    const bare = text.replace(/'(?:\\'|[^'\n])*'/g, "''");
    const count = (sign: string) => bare.split(sign).length - 1;
    expect([count('{'), count('['), count('(')]).toEqual([count('}'), count(']'), count(')')]);
    expect(bare.replaceAll("''", '')).not.toContain("'");
  });

  test.each(files)('$name names a dated API version for every resource', ({ types }) => {
    const dated = /^Microsoft\.[A-Za-z]+\/[A-Za-z/]+@20\d\d-\d\d-\d\d$/;
    // A resource within another takes its version from there.
    const nested = /^[a-z]+$/;
    expect(types.filter((type) => !dated.test(type) && !nested.test(type))).toEqual([]);
  });

  test.each(files)('$name says what every parameter is, and uses it', (file) => {
    expect(file.params.filter(({ described }) => !described)).toEqual([]);
    expect(file.params.filter(({ name }) => timesUsed(file, name) < 2)).toEqual([]);
    expect(file.vars.filter((name) => timesUsed(file, name) < 2)).toEqual([]);
  });

  test.each(files)('$name gives out no secret', (file) => {
    const secrets = file.params.filter(({ secure }) => secure).map(({ name }) => name);
    const told = file.outputs.filter(
      ({ value }) =>
        /listKeys|connectionString|primaryKey|password/i.test(value) ||
        secrets.some((name) => new RegExp(`\\b${name}\\b`).test(value)),
    );
    expect(told).toEqual([]);
  });

  test.each(files)('$name takes as secure whatever is a secret', ({ params }) => {
    const named = params.filter(({ name }) => /password|secret|smtpUrl|Key$/i.test(name));
    const plain = named.filter(({ secure, name }) => !secure && !name.startsWith('has'));
    expect(plain).toEqual([]);
  });
});

describe('modules', () => {
  test('every file of modules/ is one of main, and every module of main is a file', async () => {
    const there = (await readdir(`${INFRA}modules`)).map((name) => `modules/${name}`);
    expect(main.modules.map(({ path }) => path).sort()).toEqual(there.sort());
  });

  test.each(main.modules)('$name is given what it asks for, and nothing else', (module) => {
    const asked = moduleFile(files, module)?.params ?? [];
    const names = asked.map(({ name }) => name);
    expect(module.given.filter((name) => !names.includes(name))).toEqual([]);
    const lacking = asked.filter(({ name, required }) => required && !module.given.includes(name));
    expect(lacking).toEqual([]);
  });

  test('every output that main reads is given by its module', () => {
    const read = [...main.text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
    const missing = read.filter(([, name = '', output = '']) => {
      const module = main.modules.find((one) => one.name === name);
      const outputs = module ? (moduleFile(files, module)?.outputs ?? []) : [];
      return !outputs.some((one) => one.name === output);
    });
    expect(read.length).toBeGreaterThan(10);
    expect(missing.map(([text]) => text)).toEqual([]);
  });
});

describe('the examples of parameters', () => {
  test.each(['small.bicepparam', 'large.bicepparam'])(
    '%s gives all that is required, and no secret',
    async (name) => {
      const text = await readFile(`${INFRA}${name}`, 'utf8');
      const given = [...text.matchAll(/^param (\w+) = (.*)$/gm)].map(
        ([, param = '', value = '']) => ({
          param,
          value,
        }),
      );
      const names = given.map(({ param }) => param);
      const required = main.params.filter((param) => param.required).map((param) => param.name);
      expect(required.filter((one) => !names.includes(one))).toEqual([]);
      expect(names.filter((one) => !main.params.some((param) => param.name === one))).toEqual([]);
      const secure = main.params.filter((param) => param.secure).map((param) => param.name);
      const written = given.filter(
        ({ param, value }) =>
          secure.includes(param) && !value.startsWith('readEnvironmentVariable('),
      );
      expect(written).toEqual([]);
      expect(text).toContain("using 'main.bicep'");
    },
  );
});

describe('the bot', () => {
  test('has every variable that production requires', () => {
    const required = VARIABLE_NAMES.filter(
      (name) => isVariableName(name) && VARIABLES[name].use.production === 'required',
    );
    const set = new Set(
      [...`${main.text}\n${app.text}`.matchAll(/\b([A-Z_]{4,}|Microsoft\w+): '?/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(required.length).toBeGreaterThan(6);
    expect(required.filter((name) => !set.has(name))).toEqual([]);
    expect([...set].filter((name) => !isVariableName(name))).toEqual([]);
  });

  test('runs twice or more, also when somebody asks for less', () => {
    for (const name of ['minReplicas', 'maxReplicas']) {
      expect(main.text).toMatch(
        new RegExp(`@minValue\\(2\\)\\n@maxValue\\(\\d+\\)\\nparam ${name} `),
      );
    }
  });

  test('is asked at paths that it answers', () => {
    const paths = [...app.text.matchAll(/path: '([^']+)'/g)].map(([, path]) => path);
    expect(new Set(paths)).toEqual(new Set(healthRoutes([]).map(({ path }) => path)));
    expect(app.text).toMatch(/type: 'Liveness'\s+httpGet: \{\s+path: '\/healthz'/);
    expect(app.text).toMatch(/type: 'Readiness'\s+httpGet: \{\s+path: '\/readyz'/);
  });

  test('is known to Microsoft by an identity without a password, in Teams alone', () => {
    const bot = files.find(({ name }) => name === 'modules/bot.bicep');
    expect(bot?.types.filter((type) => type.includes('/channels@'))).toHaveLength(1);
    expect(bot?.text).toContain("channelName: 'MsTeamsChannel'");
    expect(bot?.text).toContain("msaAppType: 'UserAssignedMSI'");
    expect(bot?.text).toContain('/api/messages');
    expect(main.text).not.toContain('MicrosoftAppPassword');
  });

  test('gets its secrets from the vault alone', () => {
    expect(app.text).toContain("DATABASE_URL: 'database-url', SMTP_URL: 'smtp-url'");
    expect(app.text).toContain('keyVaultUrl:');
    const vault = files.find(({ name }) => name === 'modules/vault.bicep');
    for (const name of ['database-url', 'smtp-url', 'phraser-key']) {
      expect(vault?.text).toContain(`name: '${name}'`);
    }
  });
});

test('the database is not on the internet, and is backed up', () => {
  const database = files.find(({ name }) => name === 'modules/database.bicep')?.text;
  expect(database).toContain("publicNetworkAccess: 'Disabled'");
  expect(database).toContain('backupRetentionDays: backupRetentionDays');
  expect(database).toContain('geoRedundantBackup: geoRedundantBackup');
  expect(main.text).toMatch(/@minValue\(7\)\n@maxValue\(35\)\nparam backupRetentionDays /);
});

describe('the reader of these tests notices', () => {
  const faulty = readBicep(
    'x.bicep',
    [
      "@description('Somewhere in Azure.')",
      'param location string',
      'param password string',
      "var unused = 'x'",
      "resource a 'Microsoft.App/containerApps' = {",
      '}',
      'output password string = password',
    ].join('\n'),
  );

  test('a parameter without words, and one that is not used', () => {
    expect(faulty.params.map(({ described }) => described)).toEqual([true, false]);
    expect(timesUsed(faulty, 'location')).toBe(1);
  });

  test('a resource without a version, a variable without use and a secret that is given out', () => {
    expect(faulty.types).toEqual(['Microsoft.App/containerApps']);
    expect(timesUsed(faulty, 'unused')).toBe(1);
    expect(faulty.outputs).toEqual([{ name: 'password', value: 'password' }]);
  });
});
