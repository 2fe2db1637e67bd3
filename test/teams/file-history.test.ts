import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DossierEvent } from '../../src/domain/dossier-event.ts';
import { INTERNAL_EVENTS } from '../../src/domain/told-event.ts';
import { TENANT } from '../support/activities.ts';
import { dossierIdOf, filledDraft, openAt } from '../support/filled-draft.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { codeFor, startTogether } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
const kato = somebody('Kato Maes');
const KATO = { tenantId: TENANT, objectId: kato.aadObjectId, name: kato.name };

beforeAll(async () => {
  bot = await startTestBot({ caseworkers: [{ ...KATO, programmes: ['profploeg'] }] });
});
afterAll(() => bot.stop());

/** An application that was changed before it was sent; its people and its id. */
async function changedApplication() {
  const an = somebody('An Peeters');
  const overview = await filledDraft(bot, an, { municipality: '31005', expertise: 'events' });
  const id = dossierIdOf(overview);
  const change = async (questionId: string, typed: string) => {
    const card = await openAt(bot, an, id, questionId);
    await bot.click(an, card.card, 'Bewaar en stop', { [questionId]: typed });
  };
  await change('municipality', '37022');
  await change('challenge', 'Onze kern loopt leeg en we willen weten waarom.');
  await change('expertise', 'mobility,events');
  const again = await bot.press(an, 'draft.open', { dossierId: id, place: { kind: 'overview' } });
  await bot.click(an, again.card, 'Indienen');
  return { an, id };
}

async function note(id: string, events: readonly DossierEvent[]): Promise<void> {
  await bot.deps.work.transaction(async (stores) => {
    const file = await stores.dossiers.lock(id);
    if (file === undefined) throw new Error('There is no such file.');
    await stores.dossiers.save(file, file, events);
  });
}

const event = (kind: DossierEvent['kind'], details: DossierEvent['details'] = {}) => ({
  kind,
  at: bot.deps.clock.now(),
  by: KATO,
  details,
});

describe('the history of a file', () => {
  test('tells who changed what, from what to what, in words', async () => {
    const { id } = await changedApplication();
    const history = await bot.press(kato, 'case.open', { dossierId: id, tab: 'history' });
    expect(history.all).toContain('5 juli 2021 om 12:00');
    expect(history.all).toMatch(
      /An Peeters diende de aanvraag in voor “Eerste indieningsronde 2021”, met referentie PP-2021-\d{4}\./,
    );
    expect(history.all).toContain(
      'An Peeters wijzigde “Gevraagde expertise”: van “Events” naar “Mobiliteit, Events”.',
    );
    expect(history.all).toContain(
      'An Peeters wijzigde “Uitdaging en verwachting”: van “In onze Stationsstraat staan 9 van de 40 winkels leeg',
    );
    expect(history.all).toContain('naar “Onze kern loopt leeg en we willen weten waarom.”.');
    expect(history.all).toContain('An Peeters wijzigde “Gemeente”: van “Brugge” naar “Tielt”.');
    expect(history.all).toContain('An Peeters vulde “Dienst” in: “Lokale economie”.');
    const [sent, first] = [history.all.indexOf('diende de'), history.all.indexOf('vulde “Dienst”')];
    expect(sent).toBeLessThan(first);
  });

  test('stands in pages of twenty, newest first, down to how it began', async () => {
    const { id } = await changedApplication();
    await note(
      id,
      Array.from({ length: 21 }, (_, index) => event('budgetSet', { to: index })),
    );
    const first = await bot.press(kato, 'case.open', { dossierId: id, tab: 'history' });
    expect(first.all).toContain('Pagina 1 van 2');
    expect(first.all).toContain('Kato Maes zette het budget op 20 euro.');
    expect(first.all).not.toContain('budget op 0 euro');
    const second = await pressOn(bot, kato, first.card, 'Volgende pagina');
    expect(second.all).toContain('budget op 0 euro');
    expect(second.all).toContain('An Peeters begon deze aanvraag');
  });

  test('names colleagues, and tells of two texts for one question', async () => {
    const { an, bram, id } = await startTogether(bot, somebody);
    const cards = await Promise.all([an, bram].map((who) => openAt(bot, who, id, 'challenge')));
    for (const [index, who] of [an, bram].entries()) {
      const typed = { challenge: `De tekst van ${who.name}.` };
      await bot.click(who, cards[index]?.card, 'Bewaar en stop', typed);
    }
    const history = await bot.press(an, 'file.history', { dossierId: id });
    expect(history.all).toContain('Bram De Smet begon mee te werken met een code.');
    expect(history.all).toContain(
      'Bram De Smet schreef een andere tekst bij “Uitdaging en verwachting”',
    );
    expect(history.all).toContain(
      'An Peeters vulde “Uitdaging en verwachting” in: “De tekst van An Peeters.”.',
    );
  });
});

describe('its own people', () => {
  test('see what happened to it, without what caseworkers do among themselves', async () => {
    const { an, id } = await changedApplication();
    const internal = INTERNAL_EVENTS.map((kind) => event(kind, { to: 'Geheim', check: 'zone' }));
    const told = event('moreAsked', { question: 'policy', text: 'Welk plan is dat?' });
    await note(id, [...internal, told, ...internal, ...internal, ...internal]);
    const file = await bot.press(an, 'file.look', { dossierId: id });
    const history = await pressOn(bot, an, file.card, 'Historiek');
    expect(history.all).toContain(
      'Kato Maes vroeg meer informatie bij “Beleid kleinhandel en kernen”',
    );
    expect(history.all).not.toContain('Geheim');
    expect(history.all).not.toContain('budget');
    expect(history.all).toContain('An Peeters begon deze aanvraag');
    const back = await pressOn(bot, an, history.card, 'Terug naar de aanvraag');
    expect(back.all).toContain('Je aanvraag');
    const caseworkers = await bot.press(kato, 'case.open', { dossierId: id, tab: 'history' });
    expect(caseworkers.all).toContain('Geheim');
  });

  test('are those who work on it: a colleague too, nobody else', async () => {
    const { an, bram, id } = await startTogether(bot, somebody);
    expect((await bot.press(bram, 'file.history', { dossierId: id })).all).toContain('Historiek');
    expect(await codeFor(bot, an, id)).not.toBe('no code');
    for (const who of [somebody('Stijn'), kato]) {
      const reply = await bot.press(who, 'file.history', { dossierId: id });
      expect(reply.all).toContain('Dit dossier kan ik je niet tonen.');
    }
  });
});
