import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { turnTexts } from '../../src/texts/turn-texts.ts';
import { answersOf, dossierIdOf, draftAt, STEPS, startDraft } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const somebody = createPeople();
const TURN_PACE = { burst: 9, gapMs: 1_000, pauseMs: 5_000 };
const PAGE_PACE = { burst: 60, gapMs: 10_000, pauseMs: 60_000 };
const START = Date.parse('2021-07-05T10:00:00Z');
const NO_TOKEN = 'a'.repeat(43);
let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot({
    fileConsent: false,
    host: { turnPace: TURN_PACE, pagePace: PAGE_PACE },
  });
});
afterAll(() => bot.stop());
beforeEach(() => at(0));

/** Sets the clock to so many seconds after noon. */
function at(seconds: number): void {
  bot.setNow(new Date(START + seconds * 1_000).toISOString());
}

describe('somebody who sends too much', () => {
  test('is told once, kindly, and then nothing until it is over', async () => {
    const an = somebody();
    for (let count = 0; count < 9; count++) {
      expect((await bot.say(an, 'help')).all).toContain('Hulp');
    }
    expect((await bot.say(an, 'help')).texts).toEqual([turnTexts.tooFast]);
    for (let count = 0; count < 5; count++) {
      const reply = await bot.say(an, 'help');
      expect([reply.status, reply.all]).toEqual([200, '']);
    }
    at(6);
    expect((await bot.say(an, 'help')).all).toContain('Hulp');
  });

  test('does not slow anybody else down, not in the same channel either', async () => {
    const an = somebody();
    for (let count = 0; count < 12; count++) await bot.say(an, 'help', { where: 'channel' });
    expect((await bot.say(somebody(), 'help', { where: 'channel' })).all).toContain('Hulp');
  });

  test('finds what they typed on a card still there, and keeps it when they press again', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, 'challenge');
    for (let count = 0; count < 30; count++) {
      const { texts } = await bot.press(an, 'file.look', { dossierId: dossierIdOf(card) });
      if (texts.includes(turnTexts.tooFast)) break;
    }
    // The response is a sentence beside the card, which stays as it is.
    const refused = await bot.press(an, 'file.look', { dossierId: dossierIdOf(card) });
    expect([refused.texts, refused.cards]).toEqual([[turnTexts.tooFast], []]);
    at(6);
    await bot.click(an, card.card, 'Volgende', { challenge: 'Leegstand' });
    expect(await answersOf(bot, dossierIdOf(card))).toMatchObject({ challenge: 'Leegstand' });
  });

  test('by saving steps without end is refused too', async () => {
    const an = somebody();
    const { card } = await startDraft(bot, an);
    const saved: boolean[] = [];
    for (let count = 0; count < 30; count++) {
      const reply = await bot.click(an, card, 'Volgende', { department: `Dienst ${count}` });
      saved.push(!reply.texts.includes(turnTexts.tooFast));
    }
    expect(saved.filter((one) => one).length).toBeLessThan(15);
    expect(saved.slice(0, 9)).not.toContain(false);
  });

  test('from a search box or a dialog gets nothing found and a sentence', async () => {
    const an = somebody();
    const { activities } = bot;
    const look = () => bot.send(activities.search('municipalities', 'tie', { from: an }));
    for (let count = 0; count < 20; count++) await look();
    expect((await look()).response).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: [] },
    });
  });
});

test('an application at the pace of a person is never slowed down', async () => {
  const an = somebody();
  let reply = await startDraft(bot, an);
  const id = dossierIdOf(reply);
  for (const [index, step] of STEPS.entries()) {
    at(index + 1);
    reply = await bot.click(an, reply.card, 'Volgende', step);
    expect(reply.texts).not.toContain(turnTexts.tooFast);
  }
  expect(Object.keys(await answersOf(bot, id)).length).toBeGreaterThan(9);
});

describe('an address that asks for pages without end', () => {
  // Local mode answers nothing that a proxy passed on; production is behind one.
  const remote = {
    signIn: 'microsoft',
    credentials: { appId: 'x', appType: 'SingleTenant', appTenantId: 'y', password: 'z' },
  } as const;
  let behind: TestBot;
  beforeAll(async () => {
    behind = await startTestBot({ host: { identity: remote, pagePace: PAGE_PACE } });
  });
  afterAll(() => behind.stop());
  const askBehind = async (path: string, from: string): Promise<number> =>
    (await fetch(`${behind.url}${path}`, { headers: { 'x-forwarded-for': from } })).status;

  test.each([
    [`/bestand/${NO_TOKEN}`, '203.0.113.1'],
    [`/opladen/${NO_TOKEN}`, '203.0.113.2'],
    [`/calendar/${NO_TOKEN}.ics`, '203.0.113.3'],
  ])('guessing at %s is stopped after three times', async (path, from) => {
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++) statuses.push(await askBehind(path, from));
    expect(statuses).toEqual([404, 404, 404, 429, 429]);
  });

  test('is known by what the proxy noted, whatever it says itself', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      statuses.push(await askBehind(`/bestand/${NO_TOKEN}`, `10.0.0.${count}, 198.51.100.9`));
    }
    expect(statuses).toEqual([404, 404, 404, 429]);
    expect(await askBehind(`/bestand/${NO_TOKEN}`, '198.51.100.10')).toBe(404);
  });

  test('may ask how the bot is as often as it likes', async () => {
    for (let count = 0; count < 80; count++) {
      expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    }
  });

  test('is told to wait by a page in Dutch', async () => {
    for (let count = 0; count < 4; count++) await fetch(`${behind.url}/bestand/${NO_TOKEN}`);
    const answer = await fetch(`${behind.url}/bestand/${NO_TOKEN}`);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(await answer.text()).toContain('Even geduld');
  });
});

describe('every page', () => {
  const HEADERS = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  };

  test.each([
    ['GET', '/healthz'],
    ['GET', '/readyz'],
    ['GET', `/bestand/${NO_TOKEN}`],
    ['GET', '/bestand/x'],
    ['GET', `/opladen/${NO_TOKEN}`],
    ['GET', `/calendar/${NO_TOKEN}.ics`],
    ['GET', '/'],
    ['GET', '/%zz'],
    ['PUT', '/api/messages'],
    ['POST', '/api/messages'],
  ])('%s %s may be framed, guessed at, kept and told of by no browser', async (method, path) => {
    const answer = await fetch(`${bot.url}${path}`, { method });
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject(HEADERS);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toContain('no-store');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});
