import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Reply } from '../support/bot-talk.ts';
import { buttonOf } from '../support/card-client.ts';
import { createPeople } from '../support/people.ts';
import { questionThatIs } from '../support/questions-to-type.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

/** What is kept of the question that a card answers. */
async function kept(reply: Reply, title: string) {
  const { data } = buttonOf(reply.card, title);
  if (!('askedId' in data)) throw new Error(`no question behind ${title}`);
  return await bot.deps.work.stores.asked.get(String(data.askedId));
}

describe('a question with a likely answer', () => {
  test('gets it as a guess, and "ja" notes that it was the answer', async () => {
    const an = somebody();
    const reply = await bot.say(an, questionThatIs('guess'));
    expect(reply.all).toContain('Bedoel je dit?');
    expect(reply.all).toContain('Ik ben niet zeker.');
    expect(reply.all).toContain('Bron: ');
    const { data } = buttonOf(reply.card, 'Ja, bedankt');
    const before = await kept(reply, 'Ja, bedankt');
    expect(before).toMatchObject({ outcome: 'doubt' });
    expect(before).not.toHaveProperty('entryId');
    const thanked = await bot.click(an, reply.card, 'Ja, bedankt');
    expect(thanked.all).toContain('Fijn dat dit helpt!');
    const entryId = 'entryId' in data ? data.entryId : 'none';
    expect(await kept(reply, 'Ja, bedankt')).toMatchObject({ entryId, helpful: true });
  });

  test('keeps it for who writes answers when it did not help, and offers the others and people', async () => {
    const an = somebody();
    const reply = await bot.say(an, questionThatIs('guess'));
    const other = await bot.click(an, reply.card, 'Nee');
    expect(other.all).toContain('Jammer, dat was het niet');
    expect(buttonOf(other.card, 'Stel mijn vraag aan VLAIO').verb).toBe('inquiry.start');
    expect(buttonOf(other.card, 'Dit bedoel ik').verb).toBe('faq.show');
    const question = await kept(reply, 'Nee');
    expect(question).toMatchObject({ helpful: false });
    const { unanswered } = bot.deps.work.stores.asked;
    expect(await unanswered(new Date(0), 100)).toContainEqual(question);
  });

  test('what is chosen instead is noted as what was meant', async () => {
    const an = somebody();
    const reply = await bot.say(an, questionThatIs('guess'));
    const { data } = buttonOf(reply.card, 'Dit bedoel ik');
    await bot.click(an, reply.card, 'Dit bedoel ik');
    const entryId = 'entryId' in data ? data.entryId : 'none';
    expect(await kept(reply, 'Nee')).toMatchObject({ outcome: 'doubt', entryId });
  });
});

test('a few words of which something is near are no reason for help, others are', async () => {
  const near = await bot.say(somebody(), 'telefoonnummer vlaio');
  expect(near.all).toContain('Dat weet ik niet.');
  expect(buttonOf(near.card, 'Toon').verb).toBe('faq.show');
  const lost = await bot.say(somebody(), 'blabla bla');
  expect(lost.all).toContain('Zeg het gerust anders');
});

test('what the bot does not know goes to people first; what comes nearest can be opened', async () => {
  const an = somebody();
  const reply = await bot.say(an, questionThatIs('unknownWithNear'));
  expect(reply.all).toContain('Dat weet ik niet.');
  expect(buttonOf(reply.card, 'Stel mijn vraag aan VLAIO').verb).toBe('inquiry.start');
  expect(await kept(reply, 'Toon')).not.toHaveProperty('entryId');
  const opened = await bot.click(an, reply.card, 'Toon');
  expect(opened.all).toContain('Bron: ');
  const { data } = buttonOf(reply.card, 'Toon');
  const entryId = 'entryId' in data ? data.entryId : 'none';
  expect(await kept(reply, 'Toon')).toMatchObject({ outcome: 'unknown', entryId });
});
