import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCaseFiles, keepFile } from '../support/case-files.ts';
import { startDraft } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, an] = [somebody('Kato Maes'), somebody('An Peeters')];
const aFile = createCaseFiles();

beforeAll(async () => {
  bot = await startTestBot({
    now: '2021-07-15T10:00:00Z',
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  await keepFile(bot.deps, aFile({ municipality: 'Hasselt' }));
  await keepFile(bot.deps, aFile({ municipality: 'Tielt' }));
  await keepFile(bot.deps, aFile({ municipality: 'Meulebeke', changes: { state: 'admissible' } }));
});
afterAll(() => bot.stop());

describe('a caseworker who has never seen the bot', () => {
  test.each(['help', 'hallo', 'wat kan ik hier doen?', 'hoe beslis ik?', 'xyz'])(
    'reads the words of caseworkers after “%s”',
    async (text) => {
      const { all } = await bot.say(kato, text);
      expect(all).toContain('Aanvragen behandelen.');
      expect(all).toContain('dossiers, trajecten, vragen, rondes, cijfers, herinneringen');
      expect(all).not.toContain('We gaan samen door de vragen');
    },
  );

  test.each(['wie heeft Hasselt?', 'beslis over Hasselt', 'dossier Hasselt', 'Hasselt'])(
    'gets the one file of a municipality with “%s”',
    async (text) => {
      const { all } = await bot.say(kato, text);
      expect(all).toContain('Hasselt · Limburg · centrumstad');
      expect(all).toContain('Wie behandelt dit dossier?');
    },
  );

  test('chooses from the list when a municipality has more', async () => {
    const { all } = await bot.say(kato, 'wie heeft dossier Tielt');
    expect(all).toContain('Gezocht op “Tielt”: Tielt.');
    expect(all).toContain('2 dossiers.');
  });

  test('gets the part of the file that was asked for', async () => {
    const { all } = await bot.say(kato, 'antwoorden van Hasselt');
    expect(all).toContain('In onze Stationsstraat staan 9 van de 40 winkels leeg');
  });

  test.each([
    ['aanvragen', 'Alle dossiers'],
    ['wat moet ik doen?', 'Gekozen: wacht op ons'],
    ['toon wat er wacht', 'Gekozen: wacht op ons'],
    ['collega toevoegen', 'Dossierbeheerders van De Profploeg'],
    ['nieuwe expert', 'Experten van De Profploeg'],
    ['sluit de eerste ronde', 'Indieningsrondes'],
    ['excel importeren', 'Aanvragen van papier'],
    ['cijffers', 'Cijfers: De Profploeg'],
  ])('types “%s” and gets there', async (text, words) => {
    expect((await bot.say(kato, text)).all).toContain(words);
  });

  test('comes to the selection from the files that can be selected', async () => {
    const list = await bot.say(kato, 'selectie');
    expect(list.all).toContain('Gekozen: ontvankelijk');
    expect(JSON.stringify(list.card)).toContain('Selecteer in een lijst');
  });

  test('reads the deadline that a week later is before anything changes', async () => {
    const { all } = await bot.say(kato, 'zet de deadline van de tweede ronde een week later');
    expect(all).toContain('Klopt deze wijziging?');
    expect(all).toContain('vrijdag 19 november 2021');
  });

  test('finds an expert by what is asked for, and else hears what the sources know', async () => {
    expect((await bot.say(kato, 'experten mobiliteit')).all).toContain(
      'Is er bij de Profploeg expertise over mobiliteit, parkeren en logistiek?',
    );
  });

  test('who fills in an application is not held by its question', async () => {
    await startDraft(bot, kato);
    const { all } = await bot.say(kato, 'dossiers Limburg');
    expect(all).toContain('Gekozen: Limburg');
    await bot.say(kato, 'stop');
  });
});

describe('somebody of a municipality', () => {
  test.each(['Hasselt', 'wie heeft Hasselt?', 'wat moet ik doen?', 'selectie'])(
    'sees nothing of a file with “%s”',
    async (text) => {
      const { all } = await bot.say(an, text);
      expect(all).not.toContain('Hasselt · Limburg');
      expect(all).not.toContain('Gekozen:');
    },
  );

  test('who types “aanvragen” applies', async () => {
    expect((await bot.say(an, 'aanvragen')).all).toContain('Stap 1 van 9');
  });

  test('reads how to apply in the help', async () => {
    const { all } = await bot.say(an, 'help');
    expect(all).toContain('We gaan samen door de vragen');
    expect(all).not.toContain('Aanvragen behandelen.');
  });
});
