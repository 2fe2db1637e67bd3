import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buttonTitles } from '../support/card-client.ts';
import { answersOf, dossierIdOf, filledDraft } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { storedFile } from '../support/stored-file.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(() => bot.setNow(IN_FIRST_ROUND));

const REFERENCE = /PP-2021-\d{4}/;

describe('the deadline', () => {
  const FIRST_SECOND_AFTER = '2021-08-13T22:00:00Z';

  test.each(['2021-08-13T21:59:59Z', '2021-08-13T21:59:59.999Z'])(
    'counts up to the end of 23:59:59 in Brussels: %s',
    async (now) => {
      const an = somebody();
      const overview = await filledDraft(bot, an);
      bot.setNow(now);
      const receipt = await bot.click(an, overview.card, 'Indienen');
      expect(receipt.all).toContain('Ronde: Eerste indieningsronde 2021');
      expect(await storedFile(bot, dossierIdOf(overview))).toMatchObject({
        round_id: 'profploeg-2021-1',
        moved_from_round_id: null,
      });
    },
  );

  test('from 00:00:00 on an application goes to the next round, and the receipt says so', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    bot.setNow(FIRST_SECOND_AFTER);
    const receipt = await bot.click(an, overview.card, 'Indienen');
    expect(receipt.all).toContain('De deadline van “Eerste indieningsronde 2021” was voorbij');
    expect(receipt.all).toContain('telt daarom mee voor “Tweede indieningsronde 2021”');
    expect(await storedFile(bot, dossierIdOf(overview))).toMatchObject({
      round_id: 'profploeg-2021-2',
      moved_from_round_id: 'profploeg-2021-1',
    });
  });

  test('without any round the draft is kept, and what is said is the programme’s own sentence', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    const before = await answersOf(bot, id);
    bot.setNow('2021-11-12T23:00:00Z');
    const closed = await bot.click(an, overview.card, 'Indienen');
    expect(closed.all).toContain('aanvragen kan nu niet');
    expect(closed.all).toContain('Wat je al invulde, blijft bewaard.');
    expect(await storedFile(bot, id)).toMatchObject({ state: 'draft', reference: null });
    expect(await answersOf(bot, id)).toEqual(before);
    const look = await bot.click(an, closed.card, 'Bekijk wat je invulde');
    expect(look.all).toContain('Tielt');
  });

  test('before a round opens it says when that is, and the draft is kept', async () => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    bot.setNow('2021-06-22T21:59:59Z');
    const early = await bot.click(an, overview.card, 'Indienen');
    expect(early.all).toContain('“Eerste indieningsronde 2021” opent op');
    expect(early.all).toContain('23 juni 2021');
    expect((await storedFile(bot, dossierIdOf(overview)))?.state).toBe('draft');
    bot.setNow('2021-06-22T22:00:00Z');
    const sent = await bot.click(an, overview.card, 'Indienen', {}, { cardId: 'card-2' });
    expect(sent.all).toMatch(REFERENCE);
  });

  test('a new draft cannot be started without a round', async () => {
    bot.setNow('2021-12-01T10:00:00Z');
    const closed = await bot.say(somebody(), 'aanvraag');
    expect(closed.all).toContain('aanvragen kan nu niet');
    expect(buttonTitles(closed.card)).toEqual(['Deadlines', 'Hulp']);
  });
});
