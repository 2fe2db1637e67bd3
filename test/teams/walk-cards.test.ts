import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonTitles, cardInputs } from '../support/card-client.ts';
import { answersOf, dossierIdOf, filledDraft, STEPS, startDraft } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const somebody = createPeople();

describe('starting', () => {
  test('“aanvraag” opens the first step of a new draft', async () => {
    const reply = await bot.say(somebody(), 'aanvraag');
    expect(reply.all).toContain('Stap 1 van 9');
    expect(reply.all).toContain('Identificatie');
    expect(reply.cards).toHaveLength(1);
  });

  test('starting again offers the draft that is there, and a new one only on request', async () => {
    const an = somebody();
    const first = await bot.say(an, 'aanvraag');
    const again = await bot.press(an, 'apply.start', { nonce: 'n1' });
    expect(buttonTitles(again.card)).toEqual(expect.arrayContaining(['Ga verder']));
    const resumed = await bot.click(an, again.card, 'Ga verder');
    expect(dossierIdOf(resumed)).toBe(dossierIdOf(first));
    const fresh = await startDraft(bot, an);
    expect(dossierIdOf(fresh)).not.toBe(dossierIdOf(first));
  });

  test('a draft is taken up at its first open question', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const second = await bot.click(an, first.card, 'Volgende', STEPS[0]);
    await bot.click(an, second.card, 'Bewaar en stop', {});
    const list = await bot.say(an, 'status');
    const resumed = await bot.click(an, list.card, 'Ga verder');
    expect(resumed.all).toContain('Stap 2 van 9');
  });

  test('starting twice with one press makes one draft', async () => {
    const an = somebody();
    const press = () => bot.press(an, 'apply.start', { nonce: 'same', fresh: true });
    const [one, two] = [await press(), await press()];
    expect(dossierIdOf(one)).toBe(dossierIdOf(two));
  });
});

describe('the buttons of a step', () => {
  test('“Volgende” saves everything on the card and goes on', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const second = await bot.click(an, first.card, 'Volgende', STEPS[0]);
    expect(second.all).toContain('Stap 2 van 9');
    expect(await answersOf(bot, dossierIdOf(first))).toMatchObject(STEPS[0]);
  });

  test('“Vorige” saves too and shows what was saved', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const second = await bot.click(an, first.card, 'Volgende', STEPS[0]);
    const back = await bot.click(an, second.card, 'Vorige', { challenge: 'Half af' });
    expect(back.all).toContain('Stap 1 van 9');
    expect(cardInputs(back.card)).toMatchObject({ 'answer:department': 'Lokale economie' });
    expect(await answersOf(bot, dossierIdOf(first))).toMatchObject({ challenge: 'Half af' });
  });

  test('“Bewaar en stop” saves and shows the list; going on brings the text back', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const typed = { municipality: '37022', department: 'Economie' };
    const stopped = await bot.click(an, first.card, 'Bewaar en stop', typed);
    const resumed = await bot.click(an, stopped.card, 'Ga verder');
    expect(cardInputs(resumed.card)).toMatchObject({ 'answer:department': 'Economie' });
  });

  test('“Naar overzicht” saves and shows what is still missing; a question there jumps to it', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const overview = await bot.click(an, first.card, 'Naar overzicht', { department: 'Economie' });
    expect(overview.all).toContain('Stap 9 van 9');
    expect(buttonTitles(overview.card)).not.toContain('Indienen');
    const there = await bot.click(an, overview.card, 'Vul in: Gemeente');
    expect(there.all).toContain('Stap 1 van 9');
    expect(cardInputs(there.card)).toMatchObject({ 'answer:department': 'Economie' });
  });

  test('an empty required question holds up once and offers to skip; skipping goes on', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    expect(buttonTitles(first.card)).not.toContain('Sla over voor nu');
    const held = await bot.click(an, first.card, 'Volgende', { department: 'Economie' });
    expect(held.all).toContain('Stap 1 van 9');
    expect(held.all).toMatch(/verplichte vra(ag|gen)/);
    expect(buttonTitles(held.card)).toContain('Sla over voor nu');
    const skipped = await bot.click(an, held.card, 'Sla over voor nu');
    expect(skipped.all).toContain('Stap 2 van 9');
    expect(await answersOf(bot, dossierIdOf(first))).toMatchObject({ department: 'Economie' });
  });

  test('a question that an answer makes appear keeps the person on the step', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const overview = await bot.click(an, first.card, 'Naar overzicht');
    const data = { dossierId: dossierIdOf(overview), nonce: 'jump' };
    const place = { kind: 'question', questionId: 'areaScope' };
    const area = await bot.press(an, 'draft.open', { ...data, place });
    expect(Object.keys(cardInputs(area.card))).toEqual(['answer:areaScope']);
    const asked = await bot.click(an, area.card, 'Volgende', { areaScope: 'part' });
    expect(Object.keys(cardInputs(asked.card))).toEqual(['answer:areaScope', 'answer:area']);
    expect(asked.all).toContain('Door je antwoord komt er een vraag bij');
    const area2 = { areaScope: 'part', area: 'De Markt en de Kerkstraat tot aan de brug.' };
    const next = await bot.click(an, asked.card, 'Volgende', area2);
    expect(next.all).toContain('Stap 4 van 9');
  });

  test('work the same for clients that fall back to Action.Submit: the card is changed in place', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const options = { via: 'submit', cardId: 'card-7' } as const;
    const next = await bot.click(an, first.card, 'Volgende', STEPS[0], options);
    expect(next.response).toBeUndefined();
    expect(next.calls.map(({ method, activityId }) => [method, activityId])).toEqual([
      ['PUT', 'card-7'],
    ]);
    expect(next.all).toContain('Stap 2 van 9');
  });
});

describe('what Teams knows of a person', () => {
  test('is filled in, and saved only when the person confirms the card', async () => {
    const an = somebody('An Maes');
    bot.connector.setMember(an.id, { name: 'An Maes', email: 'an.maes@tielt.be' });
    const first = await startDraft(bot, an);
    expect(cardInputs(first.card)).toMatchObject({
      'answer:contactPerson': 'An Maes',
      'answer:email': 'an.maes@tielt.be',
    });
    expect(first.all).toContain('Ingevuld vanuit je Teams-profiel');
    expect(await answersOf(bot, dossierIdOf(first))).toEqual({});
    await bot.click(an, first.card, 'Naar overzicht');
    expect(await answersOf(bot, dossierIdOf(first))).toMatchObject({
      contactPerson: 'An Maes',
      email: 'an.maes@tielt.be',
    });
  });

  test('is left out when Teams does not tell', async () => {
    const first = await startDraft(bot, somebody());
    expect(cardInputs(first.card)).toMatchObject({ 'answer:contactPerson': '' });
  });
});

test('a draft that is filled in on cards ends at an overview that can be sent', async () => {
  const overview = await filledDraft(bot, somebody());
  expect(overview.all).toContain('Stap 9 van 9');
  expect(buttonTitles(overview.card)).toContain('Indienen');
});

test('typing in the field of the municipality finds it by a former name', async () => {
  const activity = bot.activities.search('gemeenten', 'meule', { from: somebody() });
  const reply = await bot.send(activity);
  expect(JSON.stringify(reply.response)).toContain('Tielt (vroeger Meulebeke)');
});
