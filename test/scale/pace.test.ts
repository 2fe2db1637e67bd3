import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TURN_PACE } from '../../src/domain/pace.ts';
import { turnTexts } from '../../src/texts/turn-texts.ts';
import { createActivities, TENANT } from '../support/activities.ts';
import {
  type KeyServer,
  makeSigningKey,
  SERVICE,
  signToken,
  startKeyServer,
} from '../support/key-server.ts';
import { createPeople } from '../support/people.ts';
import { postJson } from '../support/post-json.ts';
import { type Cluster, startCluster } from './support/cluster.ts';

// Two processes in production mode, since local mode slows nobody down. Their caller is the service of Microsoft, signed
// with a key of this machine; what is pressed is answered in the response, so that nothing has to be sent.
const APP_ID = '5d0f7b3e-2c64-4f7e-9a53-0c1b7e6a9d42';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/3f2b8c54/';
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'support/trust-key-server.ts')).href;
const key = makeSigningKey('ours', ['msteams']);
const somebody = createPeople();
let keys: KeyServer;
let cluster: Cluster;

beforeAll(async () => {
  keys = await startKeyServer([key]);
  cluster = await startCluster({
    count: 2,
    env: {
      KERNBOT_MODE: 'production',
      // Of local mode: empty is as good as absent.
      DATA_DIR: '',
      LOCAL_CLIENT: '',
      MicrosoftAppId: APP_ID,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: 'geheim-van-de-bot',
      TENANTS: TENANT,
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'Kernbot <kernbot@example.be>',
      PUBLIC_URL: 'https://kernbot.example.be',
      TEST_KEY_SERVER: keys.url,
      NODE_OPTIONS: `--import=${PRELOAD}`,
    },
  });
}, 150_000);
afterAll(async () => {
  await cluster?.stop();
  await keys?.stop();
}, 30_000);

test('the pace of a person counts over all processes: what one took the others do not give again', async () => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: SERVICE, aud: APP_ID, serviceurl: SERVICE_URL };
  const token = signToken(key, { ...claims, nbf: now - 60, exp: now + 3600 });
  const an = somebody();
  const activities = createActivities(SERVICE_URL);
  const press = async (number: number): Promise<boolean> => {
    const activity = activities.execute('help.open', { nonce: crypto.randomUUID() }, { from: an });
    const url = cluster.replicas[number % cluster.replicas.length]?.url ?? '';
    const headers = { authorization: `Bearer ${token}` };
    const { status, body } = await postJson(`${url}/api/messages`, activity, headers);
    expect(status).toBe(200);
    return JSON.stringify(body).includes(turnTexts.tooFast);
  };
  const started = performance.now();
  let taken = 0;
  for (; taken < 3 * TURN_PACE.burst; taken += 2) {
    if ((await Promise.all([press(taken), press(taken + 1)])).includes(true)) break;
  }
  const backAgain = (performance.now() - started) / TURN_PACE.gapMs;
  expect(taken).toBeGreaterThanOrEqual(TURN_PACE.burst - 2);
  expect(taken).toBeLessThanOrEqual(TURN_PACE.burst + backAgain + 2);
  // Refused by one is refused by all.
  expect(await Promise.all([press(0), press(1)])).toEqual([true, true]);
}, 60_000);
