import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Expert } from '../../src/domain/expert.ts';
import { startReview } from '../../src/domain/review.ts';
import { personalChatId, type TestPerson } from '../support/activities.ts';
import { cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { partsOfType } from '../support/card-parts.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import {
  cardFor,
  caseworkerOf,
  eventKinds,
  fileNow,
  install,
  openCase,
  personOf,
  sentFile,
  toldBy,
} from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, labo] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const [els, rik] = [somebody('Els Claes'), somebody('Rik Maes')];
const NOW = '2021-09-06T10:00:00Z';
const ids: Record<string, string> = {};

async function expert(name: string, fields: readonly string[], changes: Partial<Expert> = {}) {
  const id = randomUUID();
  ids[name] = id;
  await bot.deps.work.stores.experts.insert({
    id,
    programmeId: 'profploeg',
    name,
    organisation: 'Studio Kern',
    fields,
    capacity: 3,
    active: true,
    version: 1,
    ...changes,
  });
}

beforeAll(async () => {
  const caseworkers = [
    caseworkerOf(kato, 'profploeg'),
    caseworkerOf(wim, 'profploeg'),
    caseworkerOf(labo, 'labo'),
  ];
  bot = await startTestBot({ now: NOW, caseworkers });
  for (const person of [kato, wim, labo, els, rik]) await install(bot, person);
  await expert('Els Claes', ['mobility', 'events'], { person: personOf(els) });
  await expert('Rik Maes', ['realEstate'], { person: personOf(rik) });
  await expert('Bo Segers', ['realEstate', 'mobility'], { active: false });
  await expert('Cas Vol', ['mobility'], { capacity: 1 });
  await expert('Dré Peeters', ['starters'], { organisation: 'Startpunt' });
  await sentFile(bot, somebody(), selected([{ expertId: ids['Cas Vol'] ?? '', name: 'Cas Vol' }]));
});
afterAll(() => bot.stop());
beforeEach(() => forgetJobs(bot));

const nonce = () => randomUUID();
/** The button says whether there is something yet. */
const either = (card: unknown, first: string, again: string) =>
  findButton(card, first) === undefined ? again : first;
const idOf = (...names: string[]) => names.map((name) => ids[name] ?? '').join(',');

function selected(panel: readonly { expertId: string; name: string }[] = []): Partial<Dossier> {
  return {
    state: 'selected',
    review: { ...startReview(new Date('2021-08-20T10:00:00Z')), panel },
  };
}

/** A selected file that asks for mobility and property. */
const selectedFile = (changes: Partial<Dossier> = {}) =>
  sentFile(bot, somebody(), { ...selected(), ...changes });

const openPanel = (file: Dossier, who: TestPerson = kato) =>
  openCase(bot, who, file).then(({ card }) =>
    pressOn(bot, who, card, either(card, 'Stel het panel samen', 'Wijzig het panel')),
  );

function choices(card: unknown): readonly string[] {
  const [list] = partsOfType(card, /^Input\.ChoiceSet$/).filter(({ id }) => id === 'experts');
  return ((list?.choices ?? []) as readonly { title: string }[]).map(({ title }) => title);
}

const namesOn = async (file: Dossier) =>
  ((await fileNow(bot, file)).review?.panel ?? []).map(({ name }) => name);

describe('a panel', () => {
  test('is proposed with the reason in words; who has no room is named, who stopped is not', async () => {
    const file = await selectedFile();
    const form = await openPanel(file);
    for (const words of [
      'Gevraagde expertise: Mobiliteit en Winkelvastgoed',
      'Els Claes – brengt mobiliteit; begeleidt nu 0 van 3',
      'Rik Maes – brengt winkelvastgoed; begeleidt nu 0 van 3',
      'Past, maar heeft geen ruimte meer',
      'Cas Vol – begeleidt nu 1 van 1; niet in Teams: krijgt geen bericht',
      'Met deze keuze is alles gedekt wat gevraagd is.',
    ]) {
      expect(form.all).toContain(words);
    }
    expect(JSON.stringify(form.card)).not.toContain('Bo Segers');
    expect(cardInputs(form.card)).toMatchObject({ experts: idOf('Els Claes', 'Rik Maes') });
  });

  test('is what the caseworker decides; experts in Teams are told, and can open the file', async () => {
    const file = await selectedFile();
    const form = await openPanel(file);
    const found = await pressOn(bot, kato, form.card, 'Zoek', { query: 'startpunt' });
    expect(found.all).toContain('1 expert gevonden.');
    expect(choices(found.card).join()).toContain('Dré Peeters');
    expect(cardInputs(found.card)).toMatchObject({ experts: idOf('Els Claes', 'Rik Maes') });
    const typed = { experts: idOf('Els Claes', 'Dré Peeters') };
    const done = await pressOn(bot, kato, found.card, 'Bewaar het panel', typed);
    expect(done.all).toContain('Het panel is bewaard.');
    expect(await namesOn(file)).toEqual(['Els Claes', 'Dré Peeters']);
    const told = await toldBy(bot, 'tell-panel');
    expect(told.map(({ conversationId }) => conversationId)).toEqual([personalChatId(els)]);
    const words = cardTexts(cardFor(told, els)).join('\n');
    expect(words).toContain('Je begeleidt een nieuwe gemeente');
    expect(words).toContain(`Referentie: ${file.reference}`);
    expect(words).toContain('Panel: Els Claes en Dré Peeters');
    const opened = await pressOn(bot, els, cardFor(told, els), 'Bekijk dossier');
    expect(opened.all).toContain(file.reference);
    expect(await toldBy(bot, 'tell-panel')).toEqual([]);
  });

  test('tells who leaves it too, and they cannot open the file any more', async () => {
    const file = await selectedFile(
      selected([
        { expertId: idOf('Els Claes'), name: 'Els Claes' },
        { expertId: idOf('Rik Maes'), name: 'Rik Maes' },
      ]),
    );
    const form = await openPanel(file);
    await pressOn(bot, kato, form.card, 'Bewaar het panel', { experts: idOf('Rik Maes') });
    const told = await toldBy(bot, 'tell-panel');
    expect(told).toHaveLength(1);
    expect(cardTexts(cardFor(told, els)).join('\n')).toContain(
      'Je begeleidt deze gemeente niet meer',
    );
    expect(findButton(cardFor(told, els), 'Bekijk dossier')).toBeUndefined();
    const look = await bot.press(els, 'case.open', { dossierId: file.id });
    expect(look.all).toContain('Dit dossier kan ik je niet tonen.');
  });

  test('that was changed back before anybody was told tells nobody', async () => {
    const file = await selectedFile();
    const save = async (experts: string) =>
      await pressOn(bot, kato, (await openPanel(file)).card, 'Bewaar het panel', { experts });
    await save(idOf('Els Claes'));
    await save(idOf('Rik Maes'));
    const told = await toldBy(bot, 'tell-panel');
    const words = cardTexts(cardFor(told, rik)).join('\n');
    expect(words).toContain('Je begeleidt een nieuwe gemeente');
    for (const call of told.filter(
      ({ conversationId }) => conversationId === personalChatId(els),
    )) {
      expect(JSON.stringify(call)).not.toContain('Je begeleidt een nieuwe gemeente');
    }
  });

  test('shows the present one when it is opened again, with their load without this file', async () => {
    await expert('Fien Smet', ['logistics']);
    const file = await selectedFile(selected([{ expertId: idOf('Fien Smet'), name: 'Fien Smet' }]));
    const form = await openPanel(file);
    expect(cardInputs(form.card)).toMatchObject({ experts: idOf('Fien Smet') });
    expect(form.all).toContain('Met deze keuze is er niemand voor: Mobiliteit en Winkelvastgoed.');
    expect(choices(form.card)[0]).toBe('Fien Smet – begeleidt nu 0 van 3');
  });

  test.each([
    ['an expert who stopped', () => idOf('Bo Segers'), 'begeleidt niet meer'],
    ['somebody who is no expert', () => nonce(), 'begeleidt niet meer'],
    ['too many', () => Array.from({ length: 21 }, nonce).join(), 'hoogstens 20 experten'],
  ])('with %s is not saved', async (_, experts, why) => {
    const file = await selectedFile();
    const form = await openPanel(file);
    const typed = { experts: experts() };
    const reply = await pressOn(bot, kato, form.card, 'Bewaar het panel', typed);
    expect(reply.all).toContain(why);
    expect(await namesOn(file)).toEqual([]);
  });

  test('of two caseworkers at once is saved once; the other keeps their choice', async () => {
    const file = await selectedFile();
    const forms = [await openPanel(file), await openPanel(file, wim)] as const;
    const replies = await Promise.all([
      pressOn(bot, kato, forms[0].card, 'Bewaar het panel', { experts: idOf('Els Claes') }),
      pressOn(bot, wim, forms[1].card, 'Bewaar het panel', { experts: idOf('Rik Maes') }),
    ]);
    const [panel] = await namesOn(file);
    const late = panel === 'Els Claes' ? replies[1] : replies[0];
    expect(late.all).toContain('wijzigde dit dossier intussen');
    const kept = panel === 'Els Claes' ? 'Rik Maes' : 'Els Claes';
    expect(cardInputs(late.card)).toMatchObject({ experts: idOf(kept) });
    expect((await eventKinds(bot, file)).filter((kind) => kind === 'panelComposed')).toHaveLength(
      1,
    );
  });

  test('says what was asked in own words', async () => {
    const by = personOf(somebody());
    const at = new Date('2021-07-07T10:00:00Z');
    const file = await selectedFile();
    const answers = {
      ...file.answers,
      expertise: { value: ['other'], version: 1, by, at },
      otherExpertise: { value: 'Erfgoed: <b>brouwerij</b>', version: 1, by, at },
    };
    const form = await openPanel(await selectedFile({ answers }));
    expect(form.all).toContain('In eigen woorden gevraagd');
    expect(form.all).toContain('Erfgoed: <b>brouwerij</b>');
    expect(form.all).toContain('Er is geen expertise gevraagd.');
  });
});

describe('a selection that is withdrawn', () => {
  test('ends its panel and budget, and tells the experts', async () => {
    const panel = [{ expertId: idOf('Els Claes'), name: 'Els Claes' }];
    const review = { ...startReview(new Date('2021-08-20T10:00:00Z')), panel, budget: 12_500 };
    const file = await selectedFile({ review });
    const card = (await openCase(bot, kato, file)).card;
    const form = await pressOn(bot, kato, card, 'Trek de beslissing in');
    expect(form.all).toContain('Het panel vervalt (Els Claes).');
    expect(form.all).toContain('Het budget van 12.500 euro vervalt.');
    await pressOn(bot, kato, form.card, 'Trek de beslissing in', { why: 'Vergist van gemeente.' });
    const now = await fileNow(bot, file);
    expect(now).toMatchObject({ state: 'admissible', review: { panel: [] } });
    expect(now.review?.budget).toBeUndefined();
    const told = await toldBy(bot, 'tell-panel');
    expect(cardTexts(cardFor(told, els)).join('\n')).toContain(
      'Je begeleidt deze gemeente niet meer',
    );
    const history = await bot.press(kato, 'case.open', { dossierId: file.id, tab: 'history' });
    expect(history.all).toContain('haalde alle experten van het panel. Eerst: Els Claes');
    expect(history.all).toContain('12.500 euro');
  });
});

describe('a budget', () => {
  const openBudget = async (file: Dossier, who: TestPerson = kato) =>
    openCase(bot, who, file).then(({ card }) =>
      pressOn(bot, who, card, either(card, 'Leg het budget vast', 'Wijzig het budget')),
    );
  const save = (card: unknown, budget: string, who: TestPerson = kato) =>
    pressOn(bot, who, card, 'Bewaar het budget', { budget });

  test.each(['12.500', '12500 euro', '€ 12 500'])('is read from %s', async (typed) => {
    const file = await selectedFile();
    const done = await save((await openBudget(file)).card, typed);
    expect(done.all).toContain('Het budget is bewaard: 12.500 euro.');
    expect((await fileNow(bot, file)).review?.budget).toBe(12_500);
    const again = await openBudget(file);
    expect(again.all).toContain('Nu vastgelegd: 12.500 euro');
    expect(cardInputs(again.card)).toEqual({ budget: '12500' });
  });

  test.each([
    ['', 'Vul een bedrag in.'],
    ['veel geld', 'Dit is geen bedrag.'],
    ['12,5', 'zonder cent'],
    ['-500', 'niet onder nul'],
    ['2.000.000', 'hoogstens 1.000.000 euro'],
  ])('of %j is refused and stays in the form', async (typed, why) => {
    const file = await selectedFile();
    const reply = await save((await openBudget(file)).card, typed);
    expect(reply.all).toContain(why);
    expect(cardInputs(reply.card)).toEqual({ budget: typed });
    expect((await fileNow(bot, file)).review?.budget).toBeUndefined();
  });

  test('of two caseworkers at once is saved once; the other keeps what was typed', async () => {
    const file = await selectedFile();
    const forms = [await openBudget(file), await openBudget(file, wim)] as const;
    const replies = await Promise.all([
      save(forms[0].card, '10000'),
      save(forms[1].card, '20000', wim),
    ]);
    const budget = (await fileNow(bot, file)).review?.budget;
    const late = budget === 10_000 ? replies[1] : replies[0];
    expect(late.all).toContain('wijzigde dit dossier intussen');
    expect(cardInputs(late.card)).toEqual({ budget: budget === 10_000 ? '20000' : '10000' });
  });

  test('and a panel are for a selected file alone', async () => {
    const file = await sentFile(bot, somebody());
    for (const verb of ['panel.form', 'budget.form']) {
      const reply = await bot.press(kato, verb, { dossierId: file.id });
      expect(reply.all).toContain('Dat kan nu niet: dit dossier staat op “Ingediend”.');
    }
    const data = { dossierId: file.id, version: 1, nonce: nonce() };
    await bot.press(kato, 'budget.save', data, { budget: '500' });
    await bot.press(kato, 'panel.save', data, { experts: idOf('Els Claes') });
    expect(await fileNow(bot, file)).toEqual(file);
  });
});

describe('nobody else', () => {
  test.each(['panel.form', 'panel.search', 'panel.save', 'budget.form', 'budget.save'])(
    'may use %s: the municipality, an expert of the panel, a caseworker of another programme',
    async (verb) => {
      const an = somebody('An Peeters');
      const file = await sentFile(
        bot,
        an,
        selected([{ expertId: idOf('Els Claes'), name: 'Els Claes' }]),
      );
      for (const who of [an, els, labo]) {
        const press = (dossierId: string) =>
          bot.press(
            who,
            verb,
            { dossierId, version: 1, nonce: nonce() },
            { experts: '', budget: '1', query: 'Rik' },
          );
        const real = await press(file.id);
        expect(real.all).toContain('Dit dossier kan ik je niet tonen.');
        expect((await press(nonce())).all).toBe(real.all);
      }
      expect(await fileNow(bot, file)).toEqual(file);
    },
  );
});
