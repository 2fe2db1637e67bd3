import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { cardInputs } from '../support/card-client.ts';
import { answersOf, dossierIdOf, STEPS, startDraft } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

/** A draft whose open question is this one; resolves to its card. */
async function draftAt(person: TestPerson, questionId: string): Promise<Reply> {
  const first = await startDraft(bot, person);
  const place = { kind: 'question', questionId };
  return await jump(person, dossierIdOf(first), place);
}

async function jump(person: TestPerson, dossierId: string, place: object): Promise<Reply> {
  const data = { dossierId, place, nonce: crypto.randomUUID() };
  return await bot.press(person, 'draft.open', data);
}

describe('typing answers', () => {
  test('saves each one, says so, and asks the next question', async () => {
    const an = somebody();
    const first = await bot.say(an, 'aanvraag');
    const municipality = await bot.say(an, 'Tielt');
    expect(municipality.texts[0]).toContain('✓ Bewaard bij “Gemeente”: Tielt');
    expect(municipality.texts[0]).toContain('Contactpersoon (verplicht)');
    await bot.say(an, 'Bram De Smet');
    const email = await bot.say(an, 'Lokale economie');
    expect(email.texts[0]).toContain('E-mail (verplicht)');
    await bot.say(an, 'bram@tielt.be');
    const next = await bot.say(an, '051 24 30 30');
    expect(next.texts[0]).toContain('Stap 2 van 9');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({
      municipality: '37022',
      contactPerson: 'Bram De Smet',
      department: 'Lokale economie',
      email: 'bram@tielt.be',
      phone: '051 24 30 30',
    });
  });

  test('also changes the card in place, so that card and chat show one state', async () => {
    const an = somebody();
    const first = await bot.say(an, 'aanvraag');
    const cardId = first.calls.find(({ method }) => method === 'POST')?.givenId;
    const reply = await bot.say(an, 'Tielt');
    const update = reply.calls.find(({ method }) => method === 'PUT');
    expect(update?.activityId).toBe(cardId);
    expect(cardInputs(reply.card)).toMatchObject({ 'answer:municipality': '37022' });
    const onCard = await bot.click(an, reply.card, 'Volgende', { department: 'Economie' });
    expect(cardInputs(onCard.card)).toMatchObject({ 'answer:municipality': '37022' });
    const inChat = await bot.say(an, 'waar zit ik');
    expect(inChat.all).toContain('Stap 1 van 9');
    expect(await answersOf(bot, dossierIdOf(first))).toMatchObject({
      municipality: '37022',
      department: 'Economie',
    });
  });

  test('takes the numbers of a list', async () => {
    const an = somebody();
    const area = await draftAt(an, 'areaScope');
    const reply = await bot.say(an, '1');
    expect(reply.texts[0]).toContain('Voor de hele gemeente');
    expect(await answersOf(bot, dossierIdOf(area))).toEqual({ areaScope: 'wholeMunicipality' });
    await jump(an, dossierIdOf(area), { kind: 'question', questionId: 'expertise' });
    await bot.say(an, '4, 10 en 18');
    expect(await answersOf(bot, dossierIdOf(area))).toMatchObject({
      expertise: ['mobility', 'realEstate', 'other'],
    });
  });

  test('a newly asked question comes next', async () => {
    const an = somebody();
    await draftAt(an, 'areaScope');
    const reply = await bot.say(an, '2');
    expect(reply.texts[0]).toContain('geef dan de geografische situering');
  });

  test('the same message delivered twice is one answer', async () => {
    const an = somebody();
    await bot.say(an, 'aanvraag');
    await bot.say(an, 'Tielt', { activityId: 'm-1' });
    await bot.say(an, 'Tielt', { activityId: 'm-1' });
    const where = await bot.say(an, 'waar zit ik');
    expect(where.all).toContain('Contactpersoon (verplicht)');
  });

  test('“overslaan” goes on and says that an answer is still needed', async () => {
    const an = somebody();
    await bot.say(an, 'aanvraag');
    const reply = await bot.say(an, 'overslaan');
    expect(reply.texts[0]).toContain('We slaan “Gemeente” nu over');
    expect(reply.texts[0]).toContain('Contactpersoon (verplicht)');
  });

  test('“waarom” explains the question and asks it again', async () => {
    const an = somebody();
    await draftAt(an, 'challenge');
    const reply = await bot.say(an, 'waarom?');
    expect(reply.texts[0]).toContain('Goed voorbeeld');
    expect(reply.texts[0]).toContain('Omschrijf bondig de uitdaging');
  });

  test('a proposal from the Teams profile is saved when the person types “ja”', async () => {
    const an = somebody('An Maes');
    bot.connector.setMember(an.id, { name: 'An Maes', email: 'an.maes@tielt.be' });
    const first = await bot.say(an, 'aanvraag');
    const asked = await bot.say(an, 'Tielt');
    expect(asked.texts[0]).toContain('Uit je Teams-profiel: An Maes');
    const before = await answersOf(bot, dossierIdOf(first));
    expect(before).not.toHaveProperty('contactPerson');
    const reply = await bot.say(an, 'ja');
    expect(reply.texts[0]).toContain('✓ Bewaard bij “Contactpersoon”: An Maes');
  });
});

describe('municipalities', () => {
  test('are known by a former name', async () => {
    const an = somebody();
    await bot.say(an, 'aanvraag');
    const reply = await bot.say(an, 'Meulebeke');
    expect(reply.texts[0]).toContain('✓ Bewaard bij “Gemeente”: Tielt');
  });

  test('with a typing error are proposed, and “ja” takes the proposal', async () => {
    const an = somebody();
    await bot.say(an, 'aanvraag');
    const asked = await bot.say(an, 'Kortijk');
    expect(asked.texts[0]).toContain('Bedoel je Kortrijk?');
    const reply = await bot.say(an, 'ja');
    expect(reply.texts[0]).toContain('✓ Bewaard bij “Gemeente”: Kortrijk');
  });

  test('that nobody knows are refused in words, and the question stays open', async () => {
    const an = somebody();
    const first = await bot.say(an, 'aanvraag');
    const reply = await bot.say(an, 'Xyzzyheim');
    expect(reply.texts[0]).toContain('Deze gemeente vinden we niet');
    expect(reply.texts[0]).toContain('Gemeente (verplicht)');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({});
  });
});

describe('a question in between', () => {
  test('is answered, and the walk goes on where it was', async () => {
    const an = somebody();
    const first = await draftAt(an, 'department');
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
    const first = await draftAt(an, 'challenge');
    await bot.say(an, 'Wat als ik te laat indien?');
    const reply = await bot.say(an, 'Dat is mijn antwoord');
    expect(reply.texts[0]).toContain('✓ Bewaard bij “Uitdaging en verwachting”');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({
      challenge: 'Wat als ik te laat indien?',
    });
  });

  test('a deadline or help asked for changes nothing in the draft', async () => {
    const an = somebody();
    const first = await draftAt(an, 'department');
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
    const id = dossierIdOf(await draftAt(an, 'challenge'));
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
    const id = dossierIdOf(await draftAt(an, 'department'));
    await bot.say(an, 'Lokale economie');
    await jump(an, id, { kind: 'question', questionId: 'department' });
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
    const other = dossierIdOf(await draftAt(an, 'policy'));
    await bot.say(
      an,
      'Is ons beleid voor de kern nog wel actueel genoeg voor wat er nu op ons afkomt?',
    );
    const reply = await bot.click(an, asked.card, 'Het is mijn antwoord');
    expect(reply.texts[0]).toContain('Deze knop werkt niet meer');
    expect(await answersOf(bot, other)).toEqual({});
  });
});

describe('stopping', () => {
  test('by “stop” keeps everything; text typed after it is no answer', async () => {
    const an = somebody();
    const first = await draftAt(an, 'department');
    const stopped = await bot.say(an, 'stop');
    expect(stopped.texts[0]).toContain('Je antwoorden zijn bewaard');
    await bot.say(an, 'Lokale economie');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({});
  });

  test('by the button keeps everything; text typed after it is no answer', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    await bot.click(an, first.card, 'Bewaar en stop', { department: 'Economie' });
    await bot.say(an, 'Tielt');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({ department: 'Economie' });
  });

  test('is undone by “aanvraag”, which goes on at the open question', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    await bot.click(an, first.card, 'Volgende', STEPS[0]);
    await bot.say(an, 'stop');
    const resumed = await bot.say(an, 'aanvraag');
    expect(resumed.all).toContain('Stap 2 van 9');
    await bot.say(an, 'Onze kern loopt leeg en we willen advies.');
    expect(await answersOf(bot, dossierIdOf(first))).toMatchObject({
      challenge: 'Onze kern loopt leeg en we willen advies.',
    });
  });
});
