import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { TENANT } from '../support/activities.ts';
import { dossierIdOf, sentApplication } from '../support/filled-draft.ts';
import { linkIn } from '../support/import-talk.ts';
import { makeSigningKey, SERVICE, signToken, startKeyServer } from '../support/key-server.ts';
import { createPeople } from '../support/people.ts';
import { postJson } from '../support/post-json.ts';
import { caseworkerOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Nobody listens there. */
const NOWHERE = '127.0.0.1:9';
const SMTP = 'WachtwoordVanDeMail';
const somebody = createPeople();
const kato = somebody('Kato Zwanenbloem');
const logged: string[] = [];
let bot: TestBot;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation((...line) => void logged.push(line.join(' ')));
  bot = await startTestBot({
    fileConsent: false,
    smtpUrl: `smtp://kernbot:${SMTP}@${NOWHERE}`,
    caseworkers: [caseworkerOf(kato, 'profploeg')],
    log: createLog('debug', { write: (line) => void logged.push(line) }),
  });
});
afterAll(async () => {
  await bot.stop();
  jest.restoreAllMocks();
});

/** The last part of an address that is a secret, without an ending. */
function secretOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1)?.replace('.ics', '') ?? '';
}

test('turns, pages and failed mails leave no secret and no words of people in the log', async () => {
  const an = somebody('An Zwanenbloem');
  const sent = await sentApplication(bot, an);
  await bot.say(an, 'Mag een Zwanenbloemstraat ook meedoen?');
  const download = linkIn(await bot.press(an, 'receipt.pdf', { dossierId: dossierIdOf(sent) }));
  const upload = linkIn(await bot.press(kato, 'import.upload', { programmeId: 'profploeg' }));
  const nonce = crypto.randomUUID();
  const made = await bot.press(an, 'agenda.makeAddress', { nonce });
  const calendar = /https?:[^"\s)]+\.ics/.exec(JSON.stringify([made.texts, made.cards]))?.[0] ?? '';
  const secrets = [download, upload, calendar].map(secretOf);
  expect(secrets.filter((secret) => secret.length > 20)).toHaveLength(3);
  for (const url of [download, download, upload, upload, calendar, `${calendar}x`]) {
    const answer = await fetch(url);
    secrets.push(...(answer.headers.get('set-cookie')?.match(/[\w-]{20,}(?=;)/g) ?? []));
  }
  await bot.runReceiptJobs().catch(() => undefined);
  const key = makeSigningKey('k');
  const token = signToken(key, { iss: SERVICE, aud: 'x' });
  await postJson(`${bot.url}/api/messages`, '{"type":"Zwanenbloem', {
    authorization: `Bearer ${token}`,
  });
  secrets.push(SMTP, ...token.split('.'));

  const text = logged.join('\n');
  expect(logged.length).toBeGreaterThan(10);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toContain('Zwanenbloem');
  expect(text).not.toContain('an.peeters@tielt.be');
  expect(text).not.toContain(an.aadObjectId);
  expect(text).not.toContain(TENANT);
});

test('the token of a refused sign-in is in no log', async () => {
  const key = makeSigningKey('ours', ['msteams']);
  const keys = await startKeyServer([key]);
  keys.use();
  const password = 'WachtwoordVanDeBot';
  const credentials = { appId: 'a', appType: 'SingleTenant', appTenantId: 'b', password };
  const serviceUrl = 'https://smba.trafficmanager.net/';
  const host = {
    identity: { signIn: 'microsoft', credentials },
    serviceUrlHosts: ['smba.trafficmanager.net'],
  } as const;
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const strict = await startTestBot({ host, log });
  logged.length = 0;
  const claims = { iss: SERVICE, aud: 'a', serviceurl: serviceUrl, exp: 1 };
  const tokens = [
    signToken(key, claims),
    signToken(key, { ...claims, exp: 9e9, aud: 'ander' }),
    `${signToken(key, { ...claims, exp: 9e9 })}x`,
  ];
  for (const token of tokens) {
    const activity = { ...strict.activities.message('hallo'), serviceUrl };
    const answer = await postJson(`${strict.url}/api/messages`, activity, {
      authorization: `Bearer ${token}`,
    });
    expect(answer.status).toBe(401);
  }
  await strict.stop();
  await keys.stop();
  const text = logged.join('\n');
  expect(text).toContain('refused: sign-in');
  for (const part of tokens.flatMap((token) => token.split('.').slice(1))) {
    expect(text).not.toContain(part);
  }
  expect(text).not.toContain(password);
});

const PRODUCTION = {
  KERNBOT_MODE: 'production',
  MicrosoftAppId: '5d0f7b3e-2c64-4f7e-9a53-0c1b7e6a9d42',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'WachtwoordVanDeBot',
  TENANTS: TENANT,
  DATABASE_URL: `postgres://kernbot:WachtwoordVanDeDatabank@${NOWHERE}/kernbot`,
  SMTP_URL: `smtps://kernbot:${SMTP}@mail.example.be:465`,
  MAIL_FROM: 'kernbot@example.be',
  PUBLIC_URL: 'https://kernbot.example.be',
  PHRASER_URL: 'https://model.example.be/v1',
  PHRASER_MODEL: 'model',
  PHRASER_KEY: 'SleutelVanHetModel',
  PORT: '0',
};

/** All that the process of the bot says when it does not start. */
async function outputOf(env: Readonly<Record<string, string>>): Promise<string> {
  const index = new URL('../../src/index.ts', import.meta.url).pathname;
  const options = { env: { PATH: process.env.PATH, ...env }, timeout: 60_000 };
  const failed = await promisify(execFile)(process.execPath, [index], options).then(
    () => undefined,
    (error: { stdout?: string; stderr?: string }) => error,
  );
  return `${failed?.stdout ?? ''}${failed?.stderr ?? ''}`;
}

test.each([
  ['a database that is not there', {}],
  ['a database address that is none', { DATABASE_URL: 'WachtwoordVanDeDatabank' }],
  ['a mail address that is none', { SMTP_URL: `http://kernbot:${SMTP}@mail.example.be` }],
  ['a wrong id', { MicrosoftAppId: 'WachtwoordVanDeBot' }],
  ['a model without https', { PHRASER_URL: 'http://SleutelVanHetModel.example.be' }],
])('a bot that does not start for %s says why, without a secret', async (_what, change) => {
  const output = await outputOf({ ...PRODUCTION, ...change });
  expect(output.length).toBeGreaterThan(20);
  expect(output).not.toMatch(/Wachtwoord|SleutelVan/);
});
