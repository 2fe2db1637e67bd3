import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles } from '../support/card-client.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, guidedFile, openTrajectory } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople();
const [els, kato] = [somebody('Els Claes'), somebody('Kato Maes')];
beforeAll(async () => {
  bot = await startTestBot({
    now: '2021-09-20T10:00:00Z',
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  for (const person of [els, kato]) await install(bot, person);
  await anExpert(bot, els);
});
afterAll(() => bot.stop());

/** Words between quotation marks in the help, and those at its end. */
async function offered(who: TestPerson) {
  const help = await bot.say(who, 'help');
  const [, last = ''] = /Woorden die altijd werken: (.*)/.exec(help.all) ?? [];
  return { ...help, words: last.split(', ') };
}

test('somebody with a guidance reads what they can type about it', async () => {
  const an = somebody('An Peeters');
  await guidedFile(bot, an);
  const { words, card } = await offered(an);
  expect(words).toEqual(
    expect.arrayContaining(['traject', 'intakefiche', 'huiswerk', 'overleg', 'ervaringen']),
  );
  const shown = await pressOn(bot, an, card, 'Je traject');
  expect(shown.all).toContain('1.1 Intakefiche');
});

test('every word that it names does something for whoever reads it', async () => {
  const an = somebody('An Peeters');
  await guidedFile(bot, an);
  for (const who of [an, els, kato]) {
    const { words } = await offered(who);
    for (const word of words.filter((one) => one !== 'help')) {
      const { all } = await bot.say(who, word);
      expect([word, all.includes('Dat begreep ik niet')]).toEqual([word, false]);
    }
  }
});

test('a guidance that stopped is not offered any more', async () => {
  const an = somebody('An Peeters');
  const file = await guidedFile(bot, an);
  await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: crypto.randomUUID() });
  expect((await offered(an)).words).not.toContain('traject');
  expect((await openTrajectory(bot, an, file)).all).toContain('Tielt');
});

test('an expert reads how to follow guidances, work together and find what worked', async () => {
  const { all, words, card } = await offered(els);
  expect(all).toContain('Dit kan je als expert.');
  expect(words).toEqual(expect.arrayContaining(['trajecten', 'werkgroepen', 'ervaringen']));
  expect(all).toContain('“werkgroep” voor alle trajecten');
  expect(buttonTitles(card)).not.toContain('Start een aanvraag');
  const found = await pressOn(bot, els, card, 'Ervaringen');
  expect(found.all).toContain('Ervaringen van gemeenten');
});

test('a caseworker reads it beside the rest', async () => {
  const { all } = await offered(kato);
  expect(all).toContain('Begeleidingen volgen.');
  for (const word of ['trajecten', 'werkgroepen', 'ervaringen']) expect(all).toContain(`“${word}”`);
});

test('somebody without a guidance is offered none', async () => {
  const { all, card } = await offered(somebody('Lien Nieuw'));
  expect(all).not.toContain('“traject”');
  expect(buttonTitles(card)).not.toContain('Je traject');
});
