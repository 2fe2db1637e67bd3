import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { answersOf, dossierIdOf, draftAt, openAt } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

describe('a question in between', () => {
  test('is answered, and the walk goes on where it was', async () => {
    const an = somebody();
    const first = await draftAt(bot, an, 'department');
    const reply = await bot.say(an, 'Wat als ik te laat indien?');
    expect(reply.all).toContain('Wat als ik te laat indien');
    expect(reply.texts.at(-1)).toContain('We gaan verder met je aanvraag.');
    expect(reply.texts.at(-1)).toContain('Dienst (verplicht)');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({});
    await bot.say(an, 'Lokale economie');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({ department: 'Lokale economie' });
  });

  test('can still be made the answer afterwards', async () => {
    const an = somebody();
    const first = await draftAt(bot, an, 'challenge');
    await bot.say(an, 'Wat als ik te laat indien?');
    const reply = await bot.say(an, 'Dat is mijn antwoord');
    expect(reply.texts[0]).toContain('✓ Bewaard bij “Uitdaging en verwachting”');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({
      challenge: 'Wat als ik te laat indien?',
    });
  });

  test('a deadline or help asked for changes nothing in the draft', async () => {
    const an = somebody();
    const first = await draftAt(bot, an, 'department');
    for (const word of ['deadlines', 'help', 'status', 'bedankt']) {
      const reply = await bot.say(an, word);
      expect(reply.texts.at(-1)).toContain('Dienst (verplicht)');
    }
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({});
  });
});

describe('a text that may be an answer or a question', () => {
  const TEXT = 'Hoe krijgen we opnieuw volk in onze Stationsstraat en op de Markt, zonder auto’s?';

  async function inDoubt(an: TestPerson): Promise<{ id: string; asked: Reply }> {
    const id = dossierIdOf(await draftAt(bot, an, 'challenge'));
    const asked = await bot.say(an, TEXT);
    expect(asked.all).toContain('Is dit je antwoord of een vraag?');
    expect(asked.all).toContain(TEXT);
    expect(await answersOf(bot, id)).toEqual({});
    return { id, asked };
  }

  test('is kept, and saved with the button “Het is mijn antwoord”', async () => {
    const an = somebody();
    const { id, asked } = await inDoubt(an);
    const reply = await bot.click(an, asked.card, 'Het is mijn antwoord');
    expect(await answersOf(bot, id)).toEqual({ challenge: TEXT });
    expect(reply.all).toContain('✓ Bewaard bij “Uitdaging en verwachting”');
    expect(reply.all).not.toContain('is nu leeg');
  });

  test('is saved when the person types “het is mijn antwoord”', async () => {
    const an = somebody();
    const { id } = await inDoubt(an);
    await bot.say(an, 'Het is mijn antwoord');
    expect(await answersOf(bot, id)).toEqual({ challenge: TEXT });
  });

  test.each(['Het is een vraag'])('is answered as a question with “%s”', async (title) => {
    const an = somebody();
    const { id, asked } = await inDoubt(an);
    const pressed = await bot.click(an, asked.card, title);
    expect(pressed.all).toContain('Omschrijf bondig de uitdaging');
    const typed = await inDoubt(an);
    const said = await bot.say(an, title);
    expect(said.all).toContain('Omschrijf bondig de uitdaging');
    expect(await answersOf(bot, id)).toEqual({});
    expect(await answersOf(bot, typed.id)).toEqual({});
  });

  test('a second press on “Het is mijn antwoord” changes nothing', async () => {
    const an = somebody();
    const { id, asked } = await inDoubt(an);
    await bot.click(an, asked.card, 'Het is mijn antwoord', {}, { activityId: 'p1' });
    await bot.click(an, asked.card, 'Het is mijn antwoord', {}, { activityId: 'p2' });
    await bot.click(an, asked.card, 'Het is mijn antwoord', {}, { cardId: 'elsewhere' });
    expect(await answersOf(bot, id)).toEqual({ challenge: TEXT });
  });

  test('that is not there any more is said to be gone, and an answer that stands is not touched', async () => {
    const an = somebody();
    const id = dossierIdOf(await draftAt(bot, an, 'department'));
    await bot.say(an, 'Lokale economie');
    await openAt(bot, an, id, 'department');
    const data = { dossierId: id, nonce: 'n' };
    const pressed = await bot.press(an, 'input.isAnswer', data);
    const typed = await bot.say(an, 'het is mijn antwoord');
    for (const reply of [pressed, typed]) {
      expect(reply.texts[0]).toBe(
        'Ik weet niet meer welke tekst je bedoelt. Typ hem gerust opnieuw.',
      );
    }
    expect(await answersOf(bot, id)).toEqual({ department: 'Lokale economie' });
  });

  test('the button of another draft does not save it here', async () => {
    const an = somebody();
    const { asked } = await inDoubt(an);
    const other = dossierIdOf(await draftAt(bot, an, 'policy'));
    await bot.say(
      an,
      'Is ons beleid voor de kern nog wel actueel genoeg voor wat er nu op ons afkomt?',
    );
    const reply = await bot.click(an, asked.card, 'Het is mijn antwoord');
    expect(reply.texts[0]).toContain('Deze knop werkt niet meer');
    expect(await answersOf(bot, other)).toEqual({});
  });
});
