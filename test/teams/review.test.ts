import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { inputKey } from '../../src/cards/card-action.ts';
import { metKey, noteKey } from '../../src/cards/review-actions.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { personKey } from '../../src/domain/person.ts';
import { PROFPLOEG_REVIEW } from '../../src/programmes/profploeg/review.ts';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { cardInputs, findButton } from '../support/card-client.ts';
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
const NOW = '2021-07-14T10:00:00Z';

beforeAll(async () => {
  const caseworkers = [
    caseworkerOf(kato, 'profploeg'),
    caseworkerOf(wim, 'profploeg'),
    caseworkerOf(labo, 'labo'),
  ];
  bot = await startTestBot({ now: NOW, caseworkers });
  for (const caseworker of [kato, wim, labo]) {
    await install(bot, caseworker);
    await bot.say(caseworker, 'vragen');
  }
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(NOW);
  await forgetJobs(bot);
});

const nonce = () => crypto.randomUUID();
const assigneeOf = async (file: Dossier) => (await fileNow(bot, file)).review?.assignee?.name;
const aFile = (owner = somebody(), changes: Partial<Dossier> = {}) => sentFile(bot, owner, changes);
const changesSince = async (file: Dossier) => (await fileNow(bot, file)).version - file.version;

async function withdraw(owner: TestPerson, { id }: Dossier): Promise<void> {
  await bot.press(owner, 'file.withdraw', { dossierId: id, nonce: nonce() });
}

describe('taking a file', () => {
  test('puts it on the caseworker’s name, and the card says so', async () => {
    const file = await aFile();
    const taken = await pressOn(bot, kato, (await openCase(bot, kato, file)).card, TAKE);
    expect(taken.all).toContain('Jij behandelt dit dossier nu.');
    expect(taken.all).toContain('bij Kato Maes');
    expect(await assigneeOf(file)).toBe('Kato Maes');
    expect(findButton(taken.card, TAKE)).toBeUndefined();
  });

  test('from a colleague unnoticed does not work, noticed it does', async () => {
    const file = await aFile();
    const seen = (await openCase(bot, wim, file)).card;
    await pressOn(bot, kato, (await openCase(bot, kato, file)).card, TAKE);
    const refused = await pressOn(bot, wim, seen, TAKE);
    expect(refused.all).toContain('Kato Maes nam dit dossier intussen al op.');
    expect(await assigneeOf(file)).toBe('Kato Maes');
    await pressOn(bot, wim, refused.card, 'Zet op mijn naam');
    expect(await assigneeOf(file)).toBe('Wim Aerts');
  });

  test('by two caseworkers at the same moment gives it to one, and the other knows', async () => {
    const file = await aFile();
    const [one, two] = [await openCase(bot, kato, file), await openCase(bot, wim, file)];
    const replies = await Promise.all([
      pressOn(bot, kato, one.card, TAKE),
      pressOn(bot, wim, two.card, TAKE),
    ]);
    const name = await assigneeOf(file);
    const said = replies.map(({ all }) => all.includes('Jij behandelt dit dossier nu.'));
    expect(said.toSorted()).toEqual([false, true]);
    expect(replies[said.indexOf(false)]?.all).toContain(`${name} nam dit dossier intussen al op.`);
    expect(await eventKinds(bot, file)).toEqual(['taken']);
  });

  test('that Teams delivers twice happens once', async () => {
    const file = await aFile();
    const { card } = await openCase(bot, kato, file);
    const once = { activityId: nonce() };
    await pressOn(bot, kato, card, TAKE, {}, once);
    const again = await pressOn(bot, kato, card, TAKE, {}, once);
    expect(again.all).toContain('bij Kato Maes');
    expect(await eventKinds(bot, file)).toEqual(['taken']);
  });
});

describe('giving a file to a colleague', () => {
  const giveTo = (who: TestPerson, { id, version }: Dossier, key: string) =>
    bot.press(who, 'review.assign', { dossierId: id, version, nonce: nonce() }, { assignee: key });

  test('tells them in their own chat, once, with a button to the file', async () => {
    const file = await aFile();
    const { card } = await openCase(bot, kato, file);
    const given = await pressOn(bot, kato, card, 'Geef door', {
      assignee: personKey(personOf(wim)),
    });
    expect(given.all).toContain('Wim Aerts behandelt dit dossier nu');
    expect(await assigneeOf(file)).toBe('Wim Aerts');
    const told = cardFor(await toldBy(bot, 'tell-assignee'), wim);
    expect(JSON.stringify(told)).toContain('Kato Maes gaf dit dossier aan jou door.');
    expect(await toldBy(bot, 'tell-assignee')).toEqual([]);
    const opened = await pressOn(bot, wim, told, 'Bekijk dossier');
    expect(opened.all).toContain(`Dossier ${file.reference}`);
  });

  test('says nothing to whoever does not have it any more', async () => {
    const file = await aFile();
    await giveTo(kato, file, personKey(personOf(wim)));
    await pressOn(bot, kato, (await openCase(bot, kato, file)).card, 'Zet op mijn naam');
    expect(await toldBy(bot, 'tell-assignee')).toEqual([]);
  });

  test.each([
    ['nobody', () => ''],
    ['somebody of a municipality', () => personKey(personOf(somebody()))],
    ['a caseworker of another programme', () => personKey(personOf(labo))],
    ['a key that was made up', () => 'x:y'],
  ])('does not give it to %s', async (_, key) => {
    const file = await aFile();
    const refused = await giveTo(kato, file, key());
    expect(refused.all).toContain('Kies eerst een collega uit de lijst.');
    expect(await changesSince(file)).toBe(0);
  });

  test('does not give it to somebody who works on the application', async () => {
    const file = await aFile(somebody(), { colleagues: [personOf(wim)] });
    const refused = await giveTo(kato, file, personKey(personOf(wim)));
    expect(refused.all).toContain('Kies eerst een collega uit de lijst.');
    expect(await assigneeOf(file)).toBeUndefined();
  });
});

const TAKE = 'Ik neem dit dossier';
const CHECKS = 'Ontvankelijkheid nagaan';
const SAVE = 'Bewaar';
const NOTE = 'Schrijf ook **wat** je van de Profploeg verwacht.';
const met = (id: string) => inputKey(metKey(id));
const note = (id: string) => inputKey(noteKey(id));
const IDS = PROFPLOEG_REVIEW.checks.map(({ id }) => id);
const all = (value: string) => Object.fromEntries(IDS.map((id) => [met(id), value]));

async function openChecks(who: TestPerson, file: Dossier): Promise<Reply> {
  return await pressOn(bot, who, (await openCase(bot, who, file)).card, CHECKS);
}

async function checksOf(file: Dossier) {
  const { checks = {} } = (await fileNow(bot, file)).review ?? {};
  return Object.fromEntries(
    Object.entries(checks).map(([id, check]) => [id, [check.met, check.note, check.by.name]]),
  );
}

describe('the list for admissibility', () => {
  test('shows every point with the beginning of the answers it is about', async () => {
    const shown = await openChecks(kato, await aFile());
    for (const { label } of PROFPLOEG_REVIEW.checks) expect(shown.all).toContain(label);
    expect(shown.all).toContain('In onze Stationsstraat staan 9 van de 40 winkels leeg');
    expect(shown.all).toContain('Nog 9 punten te bekijken.');
  });

  test('is saved at once, with who found what, and shows what it leads to', async () => {
    const file = await aFile();
    const { card } = await openChecks(kato, file);
    const typed = { ...all('yes'), [met('expectation')]: 'no', [note('expectation')]: NOTE };
    const saved = await pressOn(bot, kato, card, SAVE, typed);
    expect(saved.all).toContain('Je nazicht is bewaard.');
    expect(saved.all).toContain('1 punt klopt niet.');
    expect(await checksOf(file)).toMatchObject({
      challenge: [true, '', 'Kato Maes'],
      expectation: [false, NOTE, 'Kato Maes'],
    });
    expect(cardInputs(saved.card)[note('expectation')]).toBe(NOTE);
    const done = await pressOn(bot, kato, saved.card, SAVE, { [met('expectation')]: 'yes' });
    expect(done.all).toContain('Alle punten kloppen.');
  });

  test('saves before it goes on: to the form for more information, with its notes in it', async () => {
    const file = await aFile();
    const { card } = await openChecks(kato, file);
    const typed = { [met('policy')]: 'no', [note('policy')]: NOTE };
    const form = await pressOn(bot, kato, card, 'Vraag meer informatie', typed);
    expect(await checksOf(file)).toEqual({ policy: [false, NOTE, 'Kato Maes'] });
    expect(cardInputs(form.card)).toMatchObject({ question1: 'policy', text1: NOTE });
  });

  test.each([
    ['Bewaar en ga terug', 'Dossier PP-'],
    ['Beslis', 'PP-'],
  ])('saves before it goes on: “%s”', async (button, next) => {
    const file = await aFile();
    const { card } = await openChecks(kato, file);
    const shown = await pressOn(bot, kato, card, button, { [met('policy')]: 'yes' });
    expect(shown.all).toContain(next);
    expect(await checksOf(file)).toEqual({ policy: [true, '', 'Kato Maes'] });
  });

  test('that two caseworkers change keeps both, and says so', async () => {
    const file = await aFile();
    const [one, two] = [await openChecks(kato, file), await openChecks(wim, file)];
    const byKato = { [met('policy')]: 'yes', [met('topic')]: 'no', [note('topic')]: 'Geen kern.' };
    await pressOn(bot, kato, one.card, SAVE, byKato);
    const byWim = { [met('policy')]: 'no', [note('policy')]: NOTE, [met('area')]: 'yes' };
    const refused = await pressOn(bot, wim, two.card, SAVE, byWim);
    expect(refused.all).toContain('Kato Maes wijzigde dit dossier intussen.');
    expect(refused.all).toContain('Wat je invulde, staat er nog.');
    expect(refused.all).toContain('Kato Maes zette hier intussen: Ja.');
    expect(cardInputs(refused.card)).toMatchObject({
      [met('policy')]: 'no',
      [note('policy')]: NOTE,
      [met('area')]: 'yes',
      [met('topic')]: 'no',
      [note('topic')]: 'Geen kern.',
    });
    expect(Object.keys(await checksOf(file))).toEqual(['topic', 'policy']);
    await pressOn(bot, wim, refused.card, SAVE);
    expect(await checksOf(file)).toEqual({
      topic: [false, 'Geen kern.', 'Kato Maes'],
      policy: [false, NOTE, 'Wim Aerts'],
      area: [true, '', 'Wim Aerts'],
    });
  });

  test('saved at the same moment by two is saved by one, and the other knows', async () => {
    const file = await aFile();
    const [one, two] = [await openChecks(kato, file), await openChecks(wim, file)];
    const replies = await Promise.all([
      pressOn(bot, kato, one.card, SAVE, all('yes')),
      pressOn(bot, wim, two.card, SAVE, all('no')),
    ]);
    const saved = replies.filter((reply) => reply.all.includes('Je nazicht is bewaard.'));
    expect(saved).toHaveLength(1);
    expect(await changesSince(file)).toBe(1);
  });

  test('that Teams delivers twice is saved once', async () => {
    const file = await aFile();
    const { card } = await openChecks(kato, file);
    const once = { activityId: nonce() };
    await pressOn(bot, kato, card, SAVE, all('yes'), once);
    const again = await pressOn(bot, kato, card, SAVE, all('yes'), once);
    expect(again.all).toContain('Alle punten kloppen.');
    expect(await eventKinds(bot, file)).toHaveLength(IDS.length);
  });

  test('keeps a note that is too long in its input, and saves nothing', async () => {
    const file = await aFile();
    const { card } = await openChecks(kato, file);
    const long = 'Dit is veel te lang. '.repeat(60);
    const typed = { [met('topic')]: 'yes', [met('policy')]: 'no', [note('policy')]: long };
    const refused = await pressOn(bot, kato, card, SAVE, typed);
    expect(refused.all).toContain('Maak ze korter dan 1.000 tekens.');
    expect(cardInputs(refused.card)).toMatchObject({
      [met('topic')]: 'yes',
      [note('policy')]: long.trim(),
    });
    expect(await changesSince(file)).toBe(0);
  });

  test('with nine long notes goes in two parts; saving one leaves the other', async () => {
    const file = await aFile();
    const wide = (sign: string) => sign.repeat(1000);
    const notes = Object.fromEntries(IDS.map((id) => [note(id), wide('é')]));
    const first = await pressOn(bot, kato, (await openChecks(kato, file)).card, SAVE, notes);
    expect(first.all).toContain('Deel 1 van 2');
    const onFirst = { [note('municipality')]: wide('è') };
    const second = await pressOn(bot, kato, first.card, 'Bewaar en ga naar deel 2', onFirst);
    expect(second.all).toContain('Deel 2 van 2');
    expect(second.all).not.toContain(PROFPLOEG_REVIEW.checks[0].label);
    const onSecond = { [note('involvement')]: wide('ë') };
    const back = await pressOn(bot, kato, second.card, 'Bewaar en ga naar deel 1', onSecond);
    expect(back.all).toContain('Deel 1 van 2');
    const now = await checksOf(file);
    const stored = IDS.map((id) => String(now[id]?.[1])[0]);
    expect(stored).toEqual(['è', 'é', 'é', 'é', 'é', 'é', 'é', 'é', 'ë']);
  });

  test('ignores points and judgements that a card made up', async () => {
    const file = await aFile();
    const data = { dossierId: file.id, version: file.version, page: 0, to: 'stay', nonce: nonce() };
    const typed = {
      [met('ghost')]: 'yes',
      [met('__proto__')]: 'yes',
      [met('policy')]: 'perhaps',
      [note('topic')]: 'Goed.',
    };
    await bot.press(kato, 'review.saveChecks', data, typed);
    expect(await checksOf(file)).toEqual({ topic: [undefined, 'Goed.', 'Kato Maes'] });
  });

  test('of a file that was withdrawn meanwhile keeps what was typed, and saves nothing', async () => {
    const an = somebody();
    const file = await aFile(an);
    const { card } = await openChecks(kato, file);
    await withdraw(an, file);
    const typed = { [met('policy')]: 'no', [note('policy')]: NOTE };
    const refused = await pressOn(bot, kato, card, SAVE, typed);
    expect(refused.all).toContain('De gemeente trok deze aanvraag in.');
    expect(cardInputs(refused.card)[note('policy')]).toBe(NOTE);
    expect(findButton(refused.card, SAVE)).toBeUndefined();
    expect(await checksOf(file)).toEqual({});
  });

  test('does not open for a file that is decided or withdrawn', async () => {
    const an = somebody();
    const file = await aFile(an);
    await withdraw(an, file);
    const refused = await bot.press(kato, 'review.checks', { dossierId: file.id });
    expect(refused.all).toContain('De gemeente trok deze aanvraag in.');
    const decided = await aFile(somebody(), { state: 'inadmissible' });
    const closed = await bot.press(kato, 'review.checks', { dossierId: decided.id });
    expect(closed.all).toContain('dit dossier staat op “Niet ontvankelijk”');
  });
});

describe('a button of a review', () => {
  const form = { question1: 'policy', text1: 'Wat?' };
  const presses: readonly [string, object, Record<string, string>][] = [
    ['review.take', {}, {}],
    ['review.assign', {}, { assignee: personKey(personOf(kato)) }],
    ['review.checks', {}, {}],
    ['review.saveChecks', { page: 0, to: 'stay' }, all('yes')],
    ['review.ask', {}, {}],
    ['review.askPreview', {}, form],
    ['review.askSend', { seen: 'x' }, form],
    ['review.recall', {}, {}],
  ];

  test.each(presses)(
    '%s does nothing for who does not handle the file',
    async (verb, more, inputs) => {
      const an = somebody();
      const file = await aFile(an);
      const data = { dossierId: file.id, version: file.version, nonce: nonce(), ...more };
      for (const person of [an, somebody('Stijn'), labo]) {
        const refused = await bot.press(person, verb, data, inputs);
        expect(refused.all).toContain('Dit dossier kan ik je niet tonen.');
        expect(refused.cards).toEqual([]);
      }
      const other = await bot.press(kato, verb, { ...data, dossierId: nonce() }, inputs);
      expect(other.all).toContain('Dit dossier kan ik je niet tonen.');
      expect(await changesSince(file)).toBe(0);
    },
  );

  test.each(presses)('%s shows nothing where others read along', async (verb, more, inputs) => {
    const file = await aFile();
    const data = { dossierId: file.id, version: file.version, nonce: nonce(), ...more };
    const refused = await bot.press(kato, verb, data, inputs, { where: 'channel' });
    expect(refused.cards).toEqual([]);
    expect(await changesSince(file)).toBe(0);
  });

  test('of a draft does nothing for a caseworker', async () => {
    const draft = await aFile(somebody(), { state: 'draft' });
    const data = { dossierId: draft.id, version: draft.version, nonce: nonce() };
    const taken = await bot.press(kato, 'review.take', data);
    expect(taken.all).toContain('Dit dossier kan ik je niet tonen.');
    expect(await changesSince(draft)).toBe(0);
  });
});
