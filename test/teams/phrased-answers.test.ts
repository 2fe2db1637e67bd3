import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createLog } from '../../src/log.ts';
import { createPhraser } from '../../src/teams/phraser/create-phraser.ts';
import { answerFaq } from '../../src/use-cases/answer-faq.ts';
import { phraseAnswer } from '../../src/use-cases/phrase-answer.ts';
import { TENANT } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import {
  type LanguageModelServer,
  startLanguageModelServer,
} from '../support/language-model-server.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const QUESTION = 'Wat kost de begeleiding van de Profploeg?';
const PLAIN = 'De begeleiding is kosteloos voor de gemeente.';
const PHRASED = 'De begeleiding is kosteloos voor je gemeente [1].';

let model: LanguageModelServer;
let bot: TestBot;
const somebody = createPeople('7c1e4a90-3b52-4d8f-c7e1');

beforeAll(async () => {
  model = await startLanguageModelServer();
  const { url } = model;
  const log = createLog('silent');
  const clock = { now: () => new Date() };
  const phraser = createPhraser({ url, model: 'nl-klein', key: 'geheim', clock, log });
  bot = await startTestBot({ phraser });
  model.reply({ kind: 'text', text: PHRASED });
});
afterAll(() => Promise.all([model.stop(), bot.stop()]));

/** What Teams is told about a message beside its card. */
function entitiesOf(reply: Reply): readonly unknown[] {
  return reply.calls.flatMap(({ body }) => body?.entities ?? []);
}

describe('with a language model', () => {
  test('an answer comes in its words, labelled as generated, with its sources', async () => {
    const reply = await bot.say(somebody(), QUESTION);
    expect(reply.all).toContain(PHRASED);
    expect(reply.all).not.toContain(PLAIN);
    expect(reply.all).toContain('[1] Bron: ');
    expect(reply.all).toContain('Was dit het antwoord?');
    expect(entitiesOf(reply)).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        additionalType: ['AIGeneratedContent'],
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: QUESTION,
              abstract: expect.stringMatching(/^.{10,160}$/),
            },
          },
        ],
      },
    ]);
  });

  test('nothing personal leaves the bot', async () => {
    const an = somebody('An Peeters');
    const before = model.requests.length;
    const plain = await answerFaq(bot.deps, { turnKey: 'plain', text: QUESTION });
    if (plain.kind !== 'view') throw new Error('no answer');
    for (const text of [
      `${QUESTION} Groeten, An Peeters, an.peeters@gent.be, 0470 12 34 56, 85.07.30-033.28`,
      `Ik ben Bram Claes uit de Kerkstraat 12. ${QUESTION} Het gaat over PP-2026-0042.`,
      `${QUESTION} Mijn code is KERN-7F3K-Q2WX-M4TD, zie https://gent.be/dossier/8871`,
    ]) {
      const view = await phraseAnswer(bot.deps, plain.view, [], { text, askerName: an.name });
      expect(view.phrased?.text).toBe(PHRASED);
    }
    await bot.say(an, QUESTION);
    const requests = model.requests.slice(before);
    const sent = requests.map(({ body, headers }) => body + JSON.stringify(headers)).join('\n');
    expect(requests).toHaveLength(4);
    expect(sent).toContain(`Ik ben [naam weggelaten] uit [adres weggelaten]. ${QUESTION}`);
    for (const word of `Peeters gent.be 0470 85.07 0042 Bram Claes Kerkstraat 7F3K 8871`.split(
      ' ',
    )) {
      expect(sent).not.toContain(word);
    }
    for (const id of [an.aadObjectId, an.id, TENANT]) expect(sent).not.toContain(id);
  });

  test('what cannot be relied on is not shown: the answer comes as it was written', async () => {
    model.reply({ kind: 'text', text: 'De begeleiding kost 500 euro [1].' });
    const reply = await bot.say(somebody(), QUESTION);
    model.reply({ kind: 'text', text: PHRASED });
    expect(reply.all).toContain(PLAIN);
    expect(reply.all).not.toContain('500');
    expect(entitiesOf(reply)).toEqual([]);
  });

  test('what the bot does not know is not asked of the model', async () => {
    const before = model.requests.length;
    await bot.say(somebody(), 'Hoeveel weegt een olifant van drie jaar?');
    await bot.say(somebody(), 'dank je');
    expect(model.requests.length).toBe(before);
  });

  test('a message that comes twice is asked once', async () => {
    const person = somebody();
    const before = model.requests.length;
    await bot.say(person, QUESTION, { activityId: 'twice' });
    await bot.say(person, QUESTION, { activityId: 'twice' });
    expect(model.requests.length).toBe(before + 1);
  });

  test('a message whose answer got lost is answered as it was written', async () => {
    const person = somebody();
    const before = model.requests.length;
    bot.connector.refuse('POST', 400);
    await bot.say(person, QUESTION, { activityId: 'lost' });
    const again = await bot.say(person, QUESTION, { activityId: 'lost' });
    expect(again.all).toContain(PLAIN);
    expect(model.requests.length).toBe(before + 1);
  });

  test('whether it helped can be told as ever; the answer as it was written stays', async () => {
    const person = somebody();
    const { card } = await bot.say(person, QUESTION);
    const thanked = await bot.click(person, card, 'Ja, bedankt', {}, { cardId: 'sent-card' });
    expect(thanked.all).toContain(PLAIN);
    expect(entitiesOf(thanked)).toEqual([]);
    const { rows } = await sql<{ helpful: boolean }>`
      select helpful from asked_questions
      where outcome = 'sure' and entry_id = 'profploeg-cost' and helpful`.execute(bot.db);
    expect(rows).toHaveLength(1);
  });
});

describe('without a language model', () => {
  test('no request is made, and an answer has no label', async () => {
    const plainBot = await startTestBot();
    const before = model.requests.length;
    const reply = await plainBot.say(somebody(), QUESTION);
    await plainBot.stop();
    expect(reply.all).toContain(PLAIN);
    expect(entitiesOf(reply)).toEqual([]);
    expect(model.requests.length).toBe(before);
  });
});
