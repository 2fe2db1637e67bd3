import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ShownEntry } from '../../src/domain/views-questions.ts';
import { createLog } from '../../src/log.ts';
import { createPhraser, type PhraserOptions } from '../../src/teams/phraser/create-phraser.ts';
import {
  type LanguageModelServer,
  type ModelReply,
  startLanguageModelServer,
} from '../support/language-model-server.ts';

let model: LanguageModelServer;
let elsewhere: LanguageModelServer;
beforeAll(async () => {
  model = await startLanguageModelServer();
  elsewhere = await startLanguageModelServer();
});
afterAll(() => Promise.all([model.stop(), elsewhere.stop()]));

/** teams-ai and its SDK print what they stumble on. */
const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
beforeEach(() => {
  printed.mockClear();
});
afterAll(() => {
  printed.mockRestore();
});

const QUESTION = 'Moeten we iets betalen voor de begeleiding?';
const KEY = 'geheim-4711';
const ENTRIES: readonly ShownEntry[] = [
  {
    id: 'kost',
    question: 'Wat kost de begeleiding?',
    answer: 'De begeleiding is kosteloos voor de gemeente. De acties kosten gemiddeld 12.500 euro.',
    source: 'Infosessie 2021',
  },
  {
    id: 'termijn',
    question: 'Tot wanneer kan ik indienen?',
    answer: 'Na 30 september kan je niet meer indienen.',
    source: 'Reglement, artikel 4',
  },
];
const GOOD = 'Je gemeente krijgt de begeleiding kosteloos [1].';

function open(options: Partial<PhraserOptions> = {}) {
  const lines: string[] = [];
  const write = (chunk: Buffer, _: string, done: () => void) => {
    lines.push(String(chunk));
    done();
  };
  const time = { now: Date.parse('2026-03-02T09:00:00Z') };
  const phraser = createPhraser({
    url: model.url,
    model: 'nl-klein',
    key: KEY,
    clock: { now: () => new Date(time.now) },
    log: createLog('debug', new Writable({ write })),
    ...options,
  });
  return { lines, time, ask: () => phraser.phrase(QUESTION, ENTRIES) };
}

const saying = (text: string): ModelReply => ({ kind: 'text', text });
const raw = (body: string, more: object = {}): ModelReply => ({ kind: 'raw', body, ...more });

describe('a good answer', () => {
  test('is used, with the entries it cites', async () => {
    model.reply(saying(`${GOOD} Na 30 september kan je niet meer indienen [2].`));
    expect(await open().ask()).toEqual({
      text: `${GOOD} Na 30 september kan je niet meer indienen [2].`,
      entryIds: ['kost', 'termijn'],
    });
  });

  test('was asked for with nothing but the question, the entries and the secret', async () => {
    model.reply(saying(GOOD));
    await open().ask();
    const { path, headers, body } = model.requests.at(-1) ?? { path: '', headers: {}, body: '{}' };
    const { messages, ...rest } = JSON.parse(body);
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([]);
    expect(rest).toMatchObject({ model: 'nl-klein', temperature: 0 });
    expect(messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user']);
    expect(messages[0].content).toContain('Antwoord alleen met wat in de fragmenten staat.');
    expect(messages[1].content).toBe(
      'Fragmenten:\n\n' +
        `[1] Wat kost de begeleiding?\n${ENTRIES[0]?.answer}\nBron: Infosessie 2021\n\n` +
        `[2] Tot wanneer kan ik indienen?\n${ENTRIES[1]?.answer}\nBron: Reglement, artikel 4\n\n` +
        `Vraag: ${QUESTION}`,
    );
  });

  test('may come in any number at a time', async () => {
    model.reply(saying(GOOD));
    const { ask } = open();
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers.every((answer) => answer?.text === GOOD)).toBe(true);
    expect(printed).not.toHaveBeenCalled();
  });
});

describe('the plain entry is shown instead when', () => {
  test.each([
    ['nothing is cited', saying('De begeleiding is kosteloos voor de gemeente.'), 'uncited'],
    ['an entry is cited that was not given', saying('Het is kosteloos [3].'), 'falseCitation'],
    ['an amount is another', saying('De acties kosten gemiddeld 15.000 euro [1].'), 'number'],
    ['a denial is gone', saying('Na 30 september kan je nog indienen [2].'), 'negation'],
    ['the model declines', saying('Daar kan ik niet mee helpen.'), 'uncited'],
    ['the answer is far too long', saying(`${GOOD} `.repeat(30)), 'tooLong'],
    ['the model finds no answer', saying('geen antwoord'), 'uncited'],
    ['an answer was cut off', { kind: 'text', text: GOOD, finish: 'length' }, 'cutOff'],
    ['an answer is filtered', { kind: 'text', text: GOOD, finish: 'content_filter' }, 'declined'],
    ['the answer says nothing', saying('  '), 'empty'],
    ['the server has trouble', raw(`{"error":"${QUESTION}"}`, { status: 500 }), 'status'],
    ['the secret is not taken', raw(`{"error":"${KEY}"}`, { status: 401 }), 'status'],
    ['there were too many requests', raw('{}', { status: 429 }), 'status'],
    ['the server hangs up in the middle', { kind: 'hangUp' }, 'unreachable'],
    ['the answer is no JSON', raw(`{"choices": [{"${QUESTION}`), 'unreadable'],
    ['the answer is another JSON', raw('{"choices":"ja"}'), 'unreadable'],
    ['there is no choice', raw('{"choices":[]}'), 'empty'],
    ['the answer is huge', saying('De begeleiding is kosteloos [1]. '.repeat(10_000)), 'tooBig'],
    ['a page comes back', raw('<html>ok</html>', { type: 'text/html' }), 'contentType'],
  ] satisfies [string, ModelReply, string][])('%s', async (_, reply, reason) => {
    model.reply(reply);
    const { ask, lines } = open();
    expect(await ask()).toBeUndefined();
    expect(lines.join('')).toContain(`"reason":"${reason}"`);
    expect(lines.join('')).not.toContain('betalen');
    expect(lines.join('')).not.toContain(KEY);
    expect(printed).not.toHaveBeenCalled();
  });

  test('the model declines by the protocol', async () => {
    const message = { role: 'assistant', content: null, refusal: 'Nee.' };
    model.reply(raw(JSON.stringify({ choices: [{ finish_reason: 'stop', message }] })));
    const { ask, lines } = open();
    expect(await ask()).toBeUndefined();
    expect(lines.join('')).toContain('"reason":"declined"');
  });

  test.each([
    ['says nothing', 'silent'],
    ['stops in the middle', 'stall'],
  ] as const)('the model %s and the time is up', async (_, kind) => {
    model.reply({ kind });
    const { ask, lines } = open({ limitMs: 200 });
    const started = performance.now();
    expect(await ask()).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(lines.join('')).toContain('"reason":"slow"');
  });

  test('the question would be sent on to another address', async () => {
    elsewhere.reply(saying(GOOD));
    model.reply(raw('', { status: 307, location: `${elsewhere.url}/chat/completions` }));
    expect(await open().ask()).toBeUndefined();
    expect(elsewhere.requests).toEqual([]);
  });

  test('nobody listens', async () => {
    const { ask, lines } = open({ url: 'http://127.0.0.1:9/v1' });
    expect(await ask()).toBeUndefined();
    expect(lines.join('')).toContain('"reason":"unreachable"');
    expect(printed).not.toHaveBeenCalled();
  });

  test('nothing was found to answer with: the model is not asked', async () => {
    const before = model.requests.length;
    const { url } = model;
    const log = createLog('silent');
    const clock = { now: () => new Date() };
    const phraser = createPhraser({ url, model: 'nl-klein', key: KEY, clock, log });
    expect(await phraser.phrase(QUESTION, [])).toBeUndefined();
    expect(model.requests.length).toBe(before);
  });
});

describe('a model that fails three times in a row', () => {
  async function failThrice() {
    model.reply(raw('{}', { status: 503 }));
    const opened = open();
    for (let count = 0; count < 3; count += 1) await opened.ask();
    model.reply(saying(GOOD));
    return { ...opened, before: model.requests.length };
  }

  test('is left alone for a minute, and then asked again', async () => {
    const { ask, time, before } = await failThrice();
    time.now += 59_000;
    expect(await ask()).toBeUndefined();
    expect(model.requests.length).toBe(before);
    time.now += 1000;
    expect((await ask())?.text).toBe(GOOD);
  });

  test('is left alone again when the next call fails too', async () => {
    const { ask, time, before } = await failThrice();
    time.now += 60_000;
    model.reply({ kind: 'hangUp' });
    await ask();
    model.reply(saying(GOOD));
    expect(await ask()).toBeUndefined();
    expect(model.requests.length).toBe(before + 1);
  });

  test('is asked as ever when an answer came in between, used or not', async () => {
    model.reply(raw('{}', { status: 503 }));
    const { ask } = open();
    await ask();
    await ask();
    model.reply(saying('geen antwoord'));
    await ask();
    model.reply(raw('{}', { status: 503 }));
    await ask();
    model.reply(saying(GOOD));
    expect((await ask())?.text).toBe(GOOD);
  });
});
