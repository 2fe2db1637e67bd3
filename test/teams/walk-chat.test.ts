import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cardInputs } from '../support/card-client.ts';
import {
  answersOf,
  dossierIdOf,
  draftAt,
  openAt,
  STEPS,
  startDraft,
} from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

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

  test('“nieuwe aanvraag” in the middle of a draft goes on with the new one', async () => {
    const an = somebody();
    const old = dossierIdOf(await draftAt(bot, an, 'department'));
    const fresh = dossierIdOf(await bot.say(an, 'nieuwe aanvraag'));
    await bot.say(an, 'Tielt');
    expect(await answersOf(bot, old)).toEqual({});
    expect(await answersOf(bot, fresh)).toEqual({ municipality: '37022' });
  });

  test('takes the numbers of a list', async () => {
    const an = somebody();
    const area = await draftAt(bot, an, 'areaScope');
    const reply = await bot.say(an, '1');
    expect(reply.texts[0]).toContain('Voor de hele gemeente');
    expect(await answersOf(bot, dossierIdOf(area))).toEqual({ areaScope: 'wholeMunicipality' });
    await openAt(bot, an, dossierIdOf(area), 'expertise');
    await bot.say(an, '4, 10 en 18');
    expect(await answersOf(bot, dossierIdOf(area))).toMatchObject({
      expertise: ['mobility', 'realEstate', 'other'],
    });
  });

  test('a newly asked question comes next', async () => {
    const an = somebody();
    await draftAt(bot, an, 'areaScope');
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
    await draftAt(bot, an, 'challenge');
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

describe('stopping', () => {
  test('by “stop” keeps everything; text typed after it is no answer', async () => {
    const an = somebody();
    const first = await draftAt(bot, an, 'department');
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
