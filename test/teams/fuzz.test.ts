import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { seededRandom } from '../faults/support/seeded-random.ts';
import type { TestPerson } from '../support/activities.ts';
import { everythingStored, startDraft } from '../support/filled-draft.ts';
import { mutatedBody, pick } from '../support/mutate-activity.ts';
import { keepOthersFiles, MARKER, type OthersFiles } from '../support/others-files.ts';
import { createPeople } from '../support/people.ts';
import { realActivity } from '../support/real-activities.ts';
import { caseworkerOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const HOW_MANY = 10_000;
/** Every run is the same, but for the ids that the bot gives. */
const SEED = 20_260_301;
const AT_ONCE = 8;
/** Of the processor: others may use the machine too. */
const MOST_MS = 90_000;
const PATIENCE_MS = 5 * 60_000;

const somebody = createPeople();
const [an, bram, greet] = [somebody('An Peeters'), somebody('Bram Maes'), somebody('Greet Nijs')];
const strangers = Array.from({ length: 40 }, (_, index) => somebody(`Vreemde ${index}`));
const logged: string[] = [];
let bot: TestBot;
let others: OthersFiles;

beforeAll(async () => {
  bot = await startTestBot({
    // Monday 20 September 2021, noon in Brussels: in the second round, while guidances run.
    now: '2021-09-20T10:00:00Z',
    fileConsent: false,
    caseworkers: [caseworkerOf(greet, 'profploeg')],
    log: createLog('info', { write: (line) => void logged.push(line) }),
  });
  others = await keepOthersFiles(bot, [an, bram]);
  // Half of them have something of their own to go wrong in.
  for (const stranger of strangers.slice(0, 20)) await startDraft(bot, stranger);
}, PATIENCE_MS);
afterAll(() => bot.stop());

interface Sent {
  readonly body: string;
  readonly status: number;
  readonly answer: string;
}

async function post(body: string): Promise<Sent> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });
  return { body, status: response.status, answer: await response.text() };
}

/** Sends them side by side; what comes out is looked at by `look`, one by one. */
async function sendAll(bodies: readonly string[], look: (sent: Sent) => void): Promise<void> {
  const left = bodies.values();
  const lane = async (): Promise<void> => {
    for (const body of left) look(await post(body));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

function makeBodies(): readonly string[] {
  const random = seededRandom(SEED);
  const bodies: string[] = [];
  for (let count = 0; count < HOW_MANY; count++) {
    const stranger: TestPerson = pick(strangers, random) ?? strangers[0] ?? an;
    const again = random() < 0.05 ? pick(bodies, random) : undefined;
    const activity = realActivity(bot.activities, stranger, others.dossierIds, random);
    bodies.push(again ?? mutatedBody(activity, others, random));
  }
  return bodies;
}

/** What is kept of the others. */
async function keptOfOthers(): Promise<readonly string[]> {
  const lines = (await everythingStored(bot)).split('\n');
  const about = /^public\.(dossiers|answers|items|inquiries|trajectories|dossier_events) /;
  const theirs = others.ids.flatMap((id) => [`"id":"${id}"`, `"dossier_id":"${id}"`]);
  return lines.filter((line) => about.test(line) && theirs.some((id) => line.includes(id))).sort();
}

const STATUSES = [200, 400, 403, 413, 415, 501];

test(
  `${HOW_MANY} activities in which something is wrong never end the bot, never show or change what is of others, and never break a turn`,
  async () => {
    const before = await keptOfOthers();
    const callsBefore = bot.connector.calls.length;
    const started = process.cpuUsage();
    const wrong: Sent[] = [];
    const counts = new Map<number, number>();
    await sendAll(makeBodies(), (sent) => {
      counts.set(sent.status, (counts.get(sent.status) ?? 0) + 1);
      const isFine = STATUSES.includes(sent.status) && !sent.answer.includes(MARKER);
      if (!isFine) wrong.push(sent);
    });
    const { user, system } = process.cpuUsage(started);
    expect(
      wrong.map(({ status, answer, body }) => [status, answer.slice(0, 300), body.slice(0, 2_000)]),
    ).toEqual([]);
    const told = bot.connector.calls.slice(callsBefore).map((call) => JSON.stringify(call));
    expect(told.filter((call) => call.includes(MARKER))).toEqual([]);
    expect(logged.filter((line) => line.includes('"level":50')).slice(0, 20)).toEqual([]);
    expect(logged.filter((line) => line.includes(MARKER))).toEqual([]);
    expect(await keptOfOthers()).toEqual(before);
    // The mutations must not be so wild that nothing gets past the door.
    expect(counts.get(200) ?? 0).toBeGreaterThan(HOW_MANY / 3);
    expect((user + system) / 1_000).toBeLessThan(MOST_MS);
  },
  PATIENCE_MS,
);

test('afterwards the bot still answers, strangers and owners alike', async () => {
  expect((await bot.say(somebody(), 'help')).all).toContain('Hulp');
  expect((await bot.say(an, 'status')).all).toContain('PP-');
});
