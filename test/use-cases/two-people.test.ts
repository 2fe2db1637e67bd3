import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buttonTitles, cardInputs } from '../support/card-client.ts';
import { answersOf, openAt } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTogether } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(() => bot.setNow(IN_FIRST_ROUND));

describe('two people in one question', () => {
  /** Both open the same step, both write; Bram presses last. */
  async function bothWrote(questionId: string, ofAn: string, ofBram: string) {
    const { an, bram, id } = await startTogether(bot, somebody);
    const [cardOfAn, cardOfBram] = [
      await openAt(bot, an, id, questionId),
      await openAt(bot, bram, id, questionId),
    ];
    await bot.click(an, cardOfAn.card, 'Volgende', { [questionId]: ofAn });
    const choice = await bot.click(bram, cardOfBram.card, 'Volgende', { [questionId]: ofBram });
    return { an, bram, id, choice };
  }

  test('both texts are kept, and the second one is shown both', async () => {
    const { id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    expect(choice.all).toContain('Er zijn twee versies van dit antwoord');
    expect(choice.all).toContain('Tekst van An');
    expect(choice.all).toContain('Tekst van Bram');
    expect(choice.all).toContain('van An Peeters');
    expect(choice.all).toContain('van jou');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van An' });
  });

  test('a draft with two versions cannot be sent', async () => {
    const { bram, id } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const refused = await bot.press(bram, 'submit.send', { dossierId: id, nonce: 's' });
    expect(refused.all).toMatch(/twee versies/);
  });

  test.each([
    ['Kies versie 1', 'Tekst van An'],
    ['Kies versie 2', 'Tekst van Bram'],
  ])('“%s” keeps “%s”, and says so', async (title, kept) => {
    const { bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const chosen = await bot.click(bram, choice.card, title);
    expect(chosen.all).toContain('Je keuze is bewaard.');
    expect(cardInputs(chosen.card)).toEqual({ 'answer:challenge': kept });
    expect(await answersOf(bot, id)).toEqual({ challenge: kept });
  });

  test('one text can be made of both', async () => {
    const { bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    expect(cardInputs(choice.card)).toEqual({ merged: 'Tekst van An\n\nTekst van Bram' });
    const merged = 'Tekst van An en Bram';
    const chosen = await bot.click(bram, choice.card, 'Bewaar deze ene tekst', { merged });
    expect(cardInputs(chosen.card)).toEqual({ 'answer:challenge': merged });
    expect(await answersOf(bot, id)).toEqual({ challenge: merged });
  });

  test('one text that is too long is refused in words, kept, and offered again to shorten', async () => {
    const { an, bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const merged = 'lang '.repeat(601);
    const refused = await bot.click(bram, choice.card, 'Bewaar deze ene tekst', { merged });
    expect(refused.cards).toEqual([]);
    expect(refused.texts[0]).toContain('Je tekst telt 3.004 tekens en er passen er 3.000');
    expect(refused.texts[0]).toContain('Wat je typte, is bewaard.');
    const again = await openAt(bot, bram, id, 'challenge');
    expect(again.all).toContain('Er zijn twee versies van dit antwoord');
    expect(cardInputs(again.card)).toEqual({ merged: merged.trim() });
    const shorter = { merged: 'Kort genoeg' };
    await bot.click(bram, again.card, 'Bewaar deze ene tekst', shorter);
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Kort genoeg' });
    expect(cardInputs((await openAt(bot, an, id, 'challenge')).card)).toEqual({
      'answer:challenge': 'Kort genoeg',
    });
  });

  test('an empty text settles nothing', async () => {
    const { bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    await bot.click(bram, choice.card, 'Bewaar deze ene tekst', { merged: '  ' });
    expect((await openAt(bot, bram, id, 'challenge')).all).toContain('Tekst van Bram');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van An' });
  });

  test('a choice on an older card, after it was settled, changes nothing and shows how things are', async () => {
    const { an, bram, id, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    await bot.click(bram, choice.card, 'Kies versie 2');
    const late = await bot.click(an, choice.card, 'Kies versie 1');
    expect(late.all).toContain('Dat was een knop van een oudere kaart');
    expect(late.all).toContain('Stap 9 van 9');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van Bram' });
  });

  test('can be chosen later; the overview leads there', async () => {
    const { bram, choice } = await bothWrote('challenge', 'Tekst van An', 'Tekst van Bram');
    const overview = await bot.click(bram, choice.card, 'Later kiezen');
    expect(buttonTitles(overview.card)).not.toContain('Indienen');
    const back = await bot.click(bram, overview.card, 'Wijzig De uitdaging');
    expect(back.all).toContain('Er zijn twee versies van dit antwoord');
  });

  test('the same answer twice is no conflict', async () => {
    const { id, choice } = await bothWrote('challenge', 'Zelfde tekst', 'Zelfde tekst');
    expect(choice.all).toContain('Stap 3 van 9');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Zelfde tekst' });
  });

  test('a field that somebody left alone does not undo what a colleague wrote', async () => {
    const { an, bram, id } = await startTogether(bot, somebody);
    const first = await openAt(bot, an, id, 'department');
    await bot.click(an, first.card, 'Bewaar en stop', { department: 'Economie', phone: '' });
    const [cardOfAn, cardOfBram] = [
      await openAt(bot, an, id, 'department'),
      await openAt(bot, bram, id, 'department'),
    ];
    await bot.click(bram, cardOfBram.card, 'Naar overzicht', { department: 'Ruimte' });
    const next = await bot.click(an, cardOfAn.card, 'Naar overzicht', { phone: '051 24 30 30' });
    expect(next.all).toContain('Stap 9 van 9');
    expect(await answersOf(bot, id)).toMatchObject({ department: 'Ruimte', phone: '051 24 30 30' });
  });

  test('in chat too: typed text meets what a colleague saved meanwhile, and both are kept', async () => {
    const { an, bram, id } = await startTogether(bot, somebody);
    await openAt(bot, an, id, 'challenge');
    const cardOfBram = await openAt(bot, bram, id, 'challenge');
    await bot.click(bram, cardOfBram.card, 'Volgende', { challenge: 'Tekst van Bram' });
    const typed = await bot.say(an, 'Tekst van An');
    expect(typed.all).toContain('Allebei de teksten zijn bewaard');
    expect(typed.all).toContain('Er zijn twee versies van dit antwoord');
    await bot.click(an, typed.card, 'Kies versie 2');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Tekst van An' });
  });
});
