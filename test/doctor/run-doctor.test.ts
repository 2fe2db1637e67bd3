import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import type { Environment } from '../../src/config/environment.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { doctorExitCode, doctorReport } from '../../src/doctor/report.ts';
import { type DoctorOptions, runDoctor } from '../../src/doctor/run-doctor.ts';
import { createLog } from '../../src/log.ts';
import { openEmbeddedPostgres } from '../../src/persistence/embedded-postgres.ts';
import { startSmtpServer } from '../support/smtp-server.ts';
import { copyTemplate, type DatabaseCopy } from '../support/test-database.ts';
import { type LoginServer, startLoginServer } from './fake-login-server.ts';

const TENANT = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';
const SECRET = 'the-right-one';
let database: DatabaseCopy;
let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
let login: LoginServer;
let env: Environment;

beforeAll(async () => {
  database = await copyTemplate();
  smtp = await startSmtpServer();
  login = await startLoginServer({ secret: SECRET });
  env = {
    KERNBOT_MODE: 'production',
    TENANTS: TENANT,
    HEAD_CASEWORKERS: `${TENANT}:7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d32`,
    DATABASE_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
    MAIL_FROM: 'kernbot@example.be',
    PUBLIC_URL: 'https://127.0.0.1:1',
    MicrosoftAppId: '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2091',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: SECRET,
  };
});
afterAll(async () => {
  await Promise.all([database.drop(), smtp.stop(), login.stop()]);
});

function examine(
  changes: Environment = {},
  options: Partial<DoctorOptions> = {},
): Promise<readonly Finding[]> {
  return runDoctor(
    { ...env, ...changes },
    { now: () => new Date(), loginUrl: login.url, ...options },
  );
}

/** What was found about one thing that is not fine. */
function wrong(findings: readonly Finding[], about: string): string {
  const found = findings.filter((one) => one.about === about && one.level !== 'fine');
  return found.map(({ level, says }) => `${level}: ${says}`).join('\n');
}

test('a sound configuration has no problem, and only nobody at an address before the first start', async () => {
  const findings = await examine();
  expect(findings.filter(({ level }) => level === 'problem')).toEqual([]);
  expect(wrong(findings, 'PUBLIC_URL')).toContain('Nothing answers there');
  expect(doctorExitCode(findings)).toBe(0);
  expect(smtp.delivered).toEqual([]);
});

describe('settings', () => {
  test('every missing variable is named, with where to get it, and the others are tried all the same', async () => {
    const findings = await examine({
      TENANTS: undefined,
      MAIL_FROM: undefined,
      SMTP_URL: 'smtp://127.0.0.1:1',
    });
    expect(wrong(findings, 'TENANTS')).toContain('How to get it');
    expect(wrong(findings, 'MAIL_FROM')).toContain('missing');
    expect(wrong(findings, 'SMTP_URL')).toContain('does not let the bot in');
    expect(doctorExitCode(findings)).toBe(1);
  });

  test('a name with a typing error is a warning that says what was meant; names of others are not', async () => {
    const findings = await examine({
      SMPT_URL: 'x',
      microsoftAppId: 'x',
      KERNBOT_NONSENSE: 'x',
      PATH_INFO: 'x',
    });
    expect(wrong(findings, 'SMPT_URL')).toContain('Rename it to SMTP_URL');
    expect(wrong(findings, 'microsoftAppId')).toContain('MicrosoftAppId');
    expect(wrong(findings, 'KERNBOT_NONSENSE')).toContain('reads no variable');
    expect(wrong(findings, 'PATH_INFO')).toBe('');
  });

  test('no secret is repeated, whatever is wrong', async () => {
    const findings = await examine({
      DATABASE_URL: 'postgres://kernbot:s3cret-db@127.0.0.1:1/kernbot',
      SMTP_URL: 'smtp://user:s3cret-mail@127.0.0.1:1',
      MicrosoftAppPassword: 's3cret-app',
      PHRASER_KEY: 's3cret-model',
    });
    expect(doctorReport(findings)).not.toContain('s3cret');
  });
});

describe('database', () => {
  test('a closed port', async () => {
    const findings = await examine({ DATABASE_URL: 'postgres://kernbot:x@127.0.0.1:1/kernbot' });
    expect(wrong(findings, 'DATABASE_URL')).toContain('does not answer');
  });

  test('a wrong password', async () => {
    // The server of the tests has no passwords: its folder is closed to others.
    const dataDir = await mkdtemp(join(tmpdir(), `kernbot-test-${process.pid}-`));
    const log = createLog('silent');
    const server = await openEmbeddedPostgres({ dataDir, log, listen: 'loopback' });
    const { host, port, user, database: name } = server.connection;
    try {
      const DATABASE_URL = `postgres://${user}:wrong@${host}:${port}/${name}`;
      const said = wrong(await examine({ DATABASE_URL }), 'DATABASE_URL');
      expect(said).toContain('problem: ');
      expect(said).toContain('refuses user');
    } finally {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });

  test('a database that is not there', async () => {
    const url = new URL(database.url);
    url.pathname = '/nowhere';
    expect(wrong(await examine({ DATABASE_URL: url.href }), 'DATABASE_URL')).toContain(
      'create database',
    );
  });

  test('a user who may not make tables', async () => {
    const empty = await copyTemplate({ from: 'template0' });
    const admin = new Client({ connectionString: empty.url });
    await admin.connect();
    const name = `reader_${process.pid}`;
    await admin.query(`create role ${name} login password 'x'`);
    try {
      const url = new URL(empty.url);
      url.username = name;
      url.password = 'x';
      const said = wrong(await examine({ DATABASE_URL: url.href }), 'DATABASE_URL');
      expect(said).toContain('may not make tables');
      expect(said).toContain('owner to');
    } finally {
      await admin.query(`drop role ${name}`);
      await admin.end();
      await empty.drop();
    }
  });

  test('one that keeps text in another encoding', async () => {
    const admin = new Client({ connectionString: database.url });
    await admin.connect();
    const name = `latin_${process.pid}`;
    await admin.query(`create database ${name} encoding 'LATIN1' locale 'C' template template0`);
    try {
      const url = new URL(database.url);
      url.pathname = `/${name}`;
      expect(wrong(await examine({ DATABASE_URL: url.href }), 'DATABASE_URL')).toContain('LATIN1');
    } finally {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    }
  });

  test('one in which a newer bot wrote', async () => {
    const newer = await copyTemplate();
    const admin = new Client({ connectionString: newer.url });
    await admin.connect();
    await admin.query(`insert into kysely_migration (name, timestamp) values ('9999-later', '')`);
    await admin.end();
    const said = wrong(await examine({ DATABASE_URL: newer.url }), 'DATABASE_URL');
    expect(said).toContain('9999-later');
    expect(said).toContain('restore a backup');
    await newer.drop();
  });

  test('what is to come is told, and nothing is changed', async () => {
    const empty = await copyTemplate({ from: 'template0' });
    const findings = await examine({ DATABASE_URL: empty.url });
    expect(findings.find(({ about }) => about === 'DATABASE_URL')?.says).toContain('It is empty');
    const again = await examine({ DATABASE_URL: empty.url });
    expect(again.find(({ about }) => about === 'DATABASE_URL')?.says).toContain('It is empty');
    await empty.drop();
  });
});

describe('mail', () => {
  test('a login that is refused', async () => {
    const strict = new SMTPServer({
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('no')),
    });
    strict.on('error', () => undefined);
    strict.listen(0, '127.0.0.1');
    await once(strict.server, 'listening');
    const address = strict.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const said = wrong(
      await examine({ SMTP_URL: `smtp://bot:wrong@127.0.0.1:${port}` }),
      'SMTP_URL',
    );
    await new Promise<void>((resolve) => strict.close(() => resolve()));
    expect(said).toContain('refuses the login');
  });

  test('a closed port', async () => {
    const said = wrong(await examine({ SMTP_URL: 'smtp://127.0.0.1:1' }), 'SMTP_URL');
    expect(said).toContain('Check host and port');
  });
});

describe('identity', () => {
  test('the token is asked for in the way of the bot', async () => {
    await examine();
    const last = login.asked.at(-1);
    expect(last?.path).toBe(`/${TENANT}/oauth2/v2.0/token`);
    expect(last?.form.get('scope')).toBe('https://api.botframework.com/.default');
  });

  test.each([
    ['AADSTS7000215: Invalid client secret.', 'MicrosoftAppPassword', 'its value, not its id'],
    [
      'AADSTS7000222: The provided client secret keys are expired.',
      'MicrosoftAppPassword',
      'has expired',
    ],
    ['AADSTS700016: Application not found.', 'MicrosoftAppId', 'no app with that id'],
    ['AADSTS90002: Tenant not found.', 'MicrosoftAppTenantId', 'no such tenant'],
    ['AADSTS50000: Something else.', 'MicrosoftAppId', 'AADSTS50000'],
  ])('%s', async (refusal, about, says) => {
    const strict = await startLoginServer({ secret: 'another', refusal });
    const findings = await examine({}, { loginUrl: strict.url });
    await strict.stop();
    expect(wrong(findings, about)).toContain(says);
  });

  test('Microsoft that cannot be reached', async () => {
    const findings = await examine({}, { loginUrl: 'http://127.0.0.1:1' });
    expect(wrong(findings, 'MicrosoftAppId')).toContain('cannot be reached');
  });

  test('an identity of Azure on another machine', async () => {
    const findings = await examine({
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppPassword: undefined,
    });
    expect(wrong(findings, 'MicrosoftAppType')).toContain('works on Azure only');
  });
});

describe('clock', () => {
  test('one that is off beside the database and beside Microsoft', async () => {
    const off = await examine({}, { now: () => new Date(Date.now() + 10 * 60_000) });
    expect(wrong(off, 'clock')).toContain('600 seconds ahead of that of the database');
    const slow = await startLoginServer({ secret: SECRET, date: new Date(Date.now() + 300_000) });
    const findings = await examine({}, { loginUrl: slow.url });
    await slow.stop();
    expect(wrong(findings, 'clock')).toContain('behind that of Microsoft');
  });
});

describe('address', () => {
  test.each([
    [200, '{"status":"ok"}', ''],
    [200, 'Welcome to nginx', 'Something else than the bot'],
    [502, 'Bad gateway', 'no bot behind it'],
  ])('an answer of %i: %s', async (status, body, says) => {
    const site = createServer((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
    const address = site.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const findings = await runDoctor(
      { LOCAL_CLIENT: 'none', PUBLIC_URL: `http://127.0.0.1:${port}`, DATA_DIR: tmpdir() },
      { now: () => new Date() },
    );
    site.closeAllConnections();
    site.close();
    expect(wrong(findings, 'PUBLIC_URL')).toContain(says);
  });

  test('no https in production is said once', async () => {
    const findings = await examine({ PUBLIC_URL: 'http://127.0.0.1:1' });
    const said = findings.filter(
      ({ about, level }) => about === 'PUBLIC_URL' && level === 'problem',
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.says).toContain('https://');
  });
});

describe('files', () => {
  test('a data folder that is none, and a file that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kernbot-doctor-test-'));
    const file = join(folder, 'file');
    await writeFile(file, '');
    const findings = await runDoctor(
      {
        LOCAL_CLIENT: 'none',
        DATA_DIR: join(file, 'data'),
        INHABITANTS_FILE: join(folder, 'none.csv'),
      },
      { now: () => new Date() },
    );
    await rm(folder, { recursive: true });
    expect(wrong(findings, 'DATA_DIR')).toContain('Nothing can be written');
    expect(wrong(findings, 'INHABITANTS_FILE')).toContain('cannot be read (ENOENT)');
  });

  test('a folder that is yet to be made is fine, and is not made', async () => {
    const folder = join(tmpdir(), `kernbot-none-${process.pid}`, 'data');
    const findings = await runDoctor({ DATA_DIR: folder }, { now: () => new Date() });
    expect(findings.find(({ about }) => about === 'DATA_DIR')?.level).toBe('fine');
  });
});

test('the report has the worst first, and sums up', () => {
  const report = doctorReport([
    { level: 'fine', about: 'A', says: 'Good.' },
    { level: 'problem', about: 'LONGER', says: 'Bad. Do this.' },
  ]);
  expect(report).toBe(
    'PROBLEM  LONGER  Bad. Do this.\nok       A       Good.\n\n1 problem, 0 warnings.\n',
  );
});
