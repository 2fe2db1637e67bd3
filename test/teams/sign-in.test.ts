import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { TENANT } from '../support/activities.ts';
import { everythingStored } from '../support/filled-draft.ts';
import {
  type KeyServer,
  makeSigningKey,
  SERVICE,
  signToken,
  startKeyServer,
} from '../support/key-server.ts';
import { createPeople } from '../support/people.ts';
import { type PostAnswer, postJson } from '../support/post-json.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const APP_ID = '5d0f7b3e-2c64-4f7e-9a53-0c1b7e6a9d42';
const APP_TENANT = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/3f2b8c54/';

const ours = makeSigningKey('ours', ['msteams', 'webchat']);
const forOthers = makeSigningKey('for-others', ['webchat', 'directline']);
const strangers = makeSigningKey('strangers');

const somebody = createPeople();
const logged: string[] = [];
let keys: KeyServer;
let bot: TestBot;
let before: string;

beforeAll(async () => {
  // The SDK tells of a bad token on the console as well.
  jest.spyOn(console, 'error').mockImplementation((...line) => void logged.push(line.join(' ')));
  keys = await startKeyServer([ours, forOthers]);
  keys.use();
  const credentials = {
    appId: APP_ID,
    appType: 'SingleTenant',
    appTenantId: APP_TENANT,
    password: 'geheim-van-de-bot',
  };
  bot = await startTestBot({
    log: createLog('debug', { write: (line) => void logged.push(line) }),
    host: {
      identity: { signIn: 'microsoft', credentials },
      tenants: [TENANT],
      serviceUrlHosts: ['smba.trafficmanager.net'],
    },
  });
  before = await stored();
});
afterAll(async () => {
  await bot?.stop();
  await keys?.stop();
  jest.restoreAllMocks();
});
beforeEach(() => {
  logged.length = 0;
  keys.refuse();
});

/** All that is kept, without what the queue notes of itself every few seconds. */
async function stored(): Promise<string> {
  const lines = (await everythingStored(bot)).split('\n');
  return lines.filter((line) => line.startsWith('public.')).join('\n');
}

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** What Microsoft's service says of an activity. */
function claims(changes: object = {}): object {
  return {
    iss: SERVICE,
    aud: APP_ID,
    serviceurl: SERVICE_URL,
    nbf: inSeconds(-60),
    exp: inSeconds(3600),
    ...changes,
  };
}

/** A press whose answer comes in the response, so that nothing has to be sent. */
function press(changes: object = {}): object {
  const { activities } = bot;
  const activity = activities.execute(
    'help.open',
    { nonce: crypto.randomUUID() },
    { from: somebody() },
  );
  return { ...activity, serviceUrl: SERVICE_URL, ...changes };
}

function post(token: string | undefined, activity: object = press()): Promise<PostAnswer> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return postJson(`${bot.url}/api/messages`, activity, headers);
}

/** Nothing is told, nothing is kept, and nothing of the token is in the log. */
async function expectRefused(answer: PostAnswer, status: number, token = ''): Promise<void> {
  expect(answer).toEqual({ status, body: undefined });
  expect(await stored()).toBe(before);
  expect(bot.connector.calls).toEqual([]);
  for (const part of token.split('.').filter((text) => text.length > 8)) {
    expect(logged.join('\n')).not.toContain(part);
  }
}

describe('an activity that Microsoft’s service signed for this bot', () => {
  test('is taken, and answered', async () => {
    const answer = await post(signToken(ours, claims()));
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200 } });
    before = await stored();
  });

  test.each([
    ['expired less than five minutes ago', { exp: inSeconds(-200) }],
    ['valid in less than five minutes', { nbf: inSeconds(200) }],
    ['and names the tenant of the bot', { tid: APP_TENANT }],
  ])('is taken when its token is %s', async (_what, change) => {
    expect((await post(signToken(ours, claims(change)))).status).toBe(200);
    before = await stored();
  });

  test('is taken by keys that were asked for once', () => {
    expect(keys.asked()).toBe(1);
  });
});

describe('an activity is refused, without a word and without a trace, when its token', () => {
  test.each([
    ['is of another issuer', { iss: 'https://login.microsoftonline.com/common/v2.0' }],
    ['is of an issuer that only begins like the service', { iss: `${SERVICE}.evil.example` }],
    ['has no issuer', { iss: undefined }],
    ['is for another app', { aud: '99999999-2222-4333-8444-555555555555' }],
    ['is for no app', { aud: undefined }],
    ['is for several apps', { aud: [APP_ID, '99999999-2222-4333-8444-555555555555'] }],
    ['has expired', { exp: inSeconds(-3600) }],
    ['is not valid yet', { nbf: inSeconds(3600) }],
    ['is for another service address', { serviceurl: 'https://smba.trafficmanager.net/amer/' }],
    ['is for no service address', { serviceurl: undefined }],
    ['names a tenant, as those of other bots and people do', { tid: crypto.randomUUID() }],
    [
      'is one of the emulator for this bot',
      {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        ver: '1.0',
        appid: APP_ID,
      },
    ],
    [
      'is one that the bot’s own tenant gave to the bot',
      { iss: `https://sts.windows.net/${APP_TENANT}/`, tid: APP_TENANT, ver: '1.0', appid: APP_ID },
    ],
    ['is one of another bot', { ver: '1.0', appid: crypto.randomUUID() }],
  ])('%s', async (_what, change) => {
    const token = signToken(ours, claims(change));
    await expectRefused(await post(token), 401, token);
  });

  test.each([
    ['is signed with a key that is not endorsed for Teams', () => signToken(forOthers, claims())],
    ['is signed with an unknown key', () => signToken(strangers, claims())],
    [
      'is signed with another key than it names',
      () => signToken({ ...strangers, kid: ours.kid }, claims()),
    ],
    ['names no key', () => signToken(ours, claims(), { kid: undefined })],
    ['is not signed', () => signToken(ours, claims(), { alg: 'none' })],
    [
      'says it is not signed, and has a signature',
      () => `${signToken(ours, claims(), { alg: 'none' })}AAAA`,
    ],
    [
      'is signed with the public key as a password',
      () => signToken(ours, claims(), { alg: 'HS256' }),
    ],
    [
      'was changed after it was signed',
      () => {
        const [head, , signature] = signToken(ours, claims()).split('.');
        const other = Buffer.from(JSON.stringify(claims({ exp: inSeconds(99_999) })));
        return [head, other.toString('base64url'), signature].join('.');
      },
    ],
    ['is no token', () => 'geheim'],
    ['has three empty parts', () => '..'],
    ['holds no JSON', () => 'abc.def.ghi'],
    ['holds a list', () => `${btoa('{"alg":"RS256"}')}.${btoa('[]')}.AAAA`],
    ['is empty', () => ''],
  ])('%s', async (_what, make) => {
    const token = make();
    await expectRefused(await post(token), 401, token);
  });

  test('is not there', async () => {
    await expectRefused(await post(undefined), 401);
  });

  test.each(['Basic', 'bearer', 'Bearer Bearer', 'Token'])('comes as %s', async (scheme) => {
    const headers = { authorization: `${scheme} ${signToken(ours, claims())}` };
    await expectRefused(await postJson(`${bot.url}/api/messages`, press(), headers), 401);
  });
});

describe('a good token does not help an activity', () => {
  const stranger = '99999999-2222-4333-8444-555555555555';
  test.each([
    ['of another channel', { channelId: 'webchat' }],
    ['of a channel whose tokens the SDK checks in another way', { channelId: 'AseChannel' }],
    ['with another service address', { serviceUrl: 'https://evil.example/' }],
    ['with a service address without https', { serviceUrl: 'http://smba.trafficmanager.net/' }],
    [
      'of a tenant that is not on the list',
      {
        conversation: { id: 'a:1', tenantId: stranger },
        channelData: { tenant: { id: stranger } },
      },
    ],
  ])('%s', async (_what, change) => {
    const serviceurl = 'serviceUrl' in change ? change.serviceUrl : SERVICE_URL;
    const token = signToken(ours, claims({ serviceurl }));
    await expectRefused(await post(token, press(change)), 403, token);
  });

  test('with an address at the service that is not the one it was signed for', async () => {
    const token = signToken(ours, claims());
    const serviceUrl = 'https://smba.trafficmanager.net/amer/';
    await expectRefused(await post(token, press({ serviceUrl })), 401, token);
  });

  test.each([undefined, null, ''])('with the service address %j', async (serviceUrl) => {
    const token = signToken(ours, claims({ serviceurl: undefined }));
    const answer = await post(token, press({ serviceUrl }));
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ error: 'This is not a complete activity.' });
    expect(await stored()).toBe(before);
  });
});

test('without the keys of the service nothing is taken, and nothing is told of why', async () => {
  keys.use();
  keys.refuse(500);
  const answer = await post(signToken(ours, claims()));
  const error = expect.stringMatching(/^Something went wrong\. Code: [0-9a-f]{8}\.$/);
  expect(answer).toEqual({ status: 500, body: { error } });
  expect(await stored()).toBe(before);
  keys.refuse();
  expect((await post(signToken(ours, claims()))).status).toBe(200);
});
