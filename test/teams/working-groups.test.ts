import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { createLog } from '../../src/log.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles, cardInputs, findButton } from '../support/card-client.ts';
import { anAction, guidedIn, issueAnswers, keepIssues } from '../support/group-talk.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert } from '../support/trajectory-talk.ts';

let bot: TestBot;
const logged: string[] = [];
const somebody = createPeople();
const [kato, els, rik] = [somebody('Kato Maes'), somebody('Els Claes'), somebody('Rik Wouters')];
const [an, bram, labo] = [somebody('An Peeters'), somebody('Bram Smet'), somebody('Lot Labo')];
const stranger = somebody('Vreemde Vogel');
/** Monday 20 September 2021, noon in Brussels. */
const NOW = '2021-09-20T10:00:00Z';
const EMPTY_SHOPS = 'Zeven lege panden in de Stationsstraat';
const VACANCY = 'Leegstand in de Kerkstraat';
const PARKING = 'Te weinig plaats voor de fiets';
const OTHER = 'Elke gevel heeft andere reclame';
let tielt: Dossier;
let brugge: Dossier;
let writing: Dossier;

beforeAll(async () => {
  bot = await startTestBot({
    now: NOW,
    fileConsent: false,
    caseworkers: [caseworkerOf(kato, 'profploeg'), caseworkerOf(labo, 'labo')],
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
  });
  for (const person of [kato, els, rik, an, bram]) await install(bot, person);
  const [elsMember, rikMember] = [await anExpert(bot, els), await anExpert(bot, rik)];
  tielt = await guidedIn(bot, 'Tielt', an, [elsMember]);
  brugge = await guidedIn(bot, 'Brugge', bram, [rikMember]);
  writing = await guidedIn(bot, 'Gent', somebody(), [rikMember]);
  await keepIssues(
    bot,
    tielt,
    issueAnswers([EMPTY_SHOPS, OTHER], [PARKING], [PARKING, EMPTY_SHOPS, OTHER]),
  );
  await keepIssues(bot, brugge, issueAnswers([VACANCY]));
  await keepIssues(bot, writing, issueAnswers(['Leegstand op de Korenmarkt']), 'writing');
});
afterAll(() => bot.stop());
beforeEach(() => {
  logged.length = 0;
});

const nonce = () => crypto.randomUUID();
const NOT_SHOWN = 'Dit kan ik je niet tonen.';
const NOT_FOR_YOU = 'De werkgroepen zijn voor de experten en de dossierbeheerders';

/** What a button sends, without the verb: for other verbs. */
function dataOf(card: unknown, title: string): Readonly<Record<string, unknown>> {
  const { verb: _verb, ...data } = { ...findButton(card, title)?.data } as Record<string, unknown>;
  return data;
}

/** Opens the key issue with this text by way of its search. */
async function openIssue(who: TestPerson, text: string) {
  const found = await bot.say(who, `wie heeft ook ${text}?`);
  return await pressOn(bot, who, found.card, 'Bekijk nummer 1');
}

describe('the general working group', () => {
  test('shows a caseworker how every guidance stands, with the way to each', async () => {
    const { all, card } = await bot.say(kato, 'werkgroep');
    expect(all).toContain('Werkgroep van De Profploeg');
    for (const name of ['Tielt', 'Brugge', 'Gent']) expect(all).toContain(name);
    expect(all).toContain('3 sleutelkwesties');
    expect(all).toContain('Intakefiche nog niet klaar');
    const opened = await pressOn(bot, kato, card, 'Bekijk het traject van Brugge');
    expect(opened.all).toContain(brugge.reference);
  });

  test('shows an expert all of them, and a way only into their own', async () => {
    const { all, card } = await bot.say(els, 'werkgroep');
    for (const name of ['Tielt', 'Brugge', 'Gent']) expect(all).toContain(name);
    expect(findButton(card, 'Bekijk het traject van Tielt')).toBeDefined();
    expect(findButton(card, 'Bekijk het traject van Brugge')).toBeUndefined();
    const inCard = JSON.stringify(card);
    expect(inCard).not.toContain(brugge.id);
    expect(inCard).not.toContain(brugge.reference);
  });

  test('does not let an expert open the file of another panel, whatever their card says', async () => {
    for (const verb of ['trajectory.open', 'case.open', 'evaluation.list', 'sharing.look']) {
      const reply = await bot.press(els, verb, { dossierId: brugge.id });
      expect(reply.all).not.toContain('Brugge');
    }
  });

  test('can be narrowed to what is late', async () => {
    const { card } = await bot.say(kato, 'algemene werkgroep');
    const late = await pressOn(bot, kato, card, 'Wie te laat is');
    expect(late.all).toContain('Wie te laat is: 0');
    bot.setNow('2021-12-20T10:00:00Z');
    expect((await pressOn(bot, kato, card, 'Wie te laat is')).all).toContain('Wie te laat is: 3');
    bot.setNow(NOW);
  });

  test.each(['werkgroep', 'werkgroepen'])('“%s” is refused to everybody else', async (word) => {
    for (const who of [an, stranger, labo]) {
      const { all } = await bot.say(who, word);
      expect(all).toContain(NOT_FOR_YOU);
      expect(all).not.toMatch(/Tielt|Brugge/);
    }
    const { all } = await bot.say(kato, word, { where: 'channel' });
    expect(all).toContain('alleen in je eigen chat');
  });
});

describe('the themes of the key issues', () => {
  test('are counted over all municipalities that handed theirs over', async () => {
    const { all } = await bot.say(rik, 'werkgroepen');
    expect(all).toContain('Leegstand\n2 sleutelkwesties van 2 gemeenten');
    expect(all).toContain('Duurzame mobiliteit\n1 sleutelkwestie van 1 gemeente');
    expect(all).toContain('Samenwerking\nNog geen sleutelkwesties');
    expect(all).toContain('Zonder thema\n1 sleutelkwestie van 1 gemeente');
  });

  test('list whose they are, where they stand and who guides it', async () => {
    const { card } = await bot.say(els, 'werkgroepen');
    const { all } = await pressOn(bot, els, card, 'Bekijk de sleutelkwesties over Leegstand');
    expect(all).toContain('Tielt · Beeldkwaliteit · nummer 2 van 3');
    expect(all).toContain(EMPTY_SHOPS);
    expect(all).toContain(VACANCY);
    expect(all).toContain('Experten: Rik Wouters');
    expect(all).not.toContain('Korenmarkt');
  });

  test('find who else has a problem, by theme and by what is said', async () => {
    const found = await bot.say(rik, 'Wie heeft ook leegstand in de winkelstraat?');
    expect(found.all).toContain(EMPTY_SHOPS);
    expect(found.all).toContain(VACANCY);
    expect(found.all).not.toContain(PARKING);
    expect(cardInputs(found.card).query).toBe('leegstand in de winkelstraat');
    const again = await pressOn(bot, rik, found.card, 'Zoek', { query: 'fietsen' });
    expect(again.all).toContain(PARKING);
    expect((await pressOn(bot, rik, found.card, 'Zoek', { query: '' })).all).toContain(
      'Typ eerst waarover het gaat.',
    );
  });

  test('ask an expert which of the issues of their own municipalities is meant', async () => {
    const own = await bot.say(els, 'wie heeft dezelfde sleutelkwestie?');
    expect(own.all).toContain(EMPTY_SHOPS);
    expect(own.all).not.toContain(VACANCY);
    const same = await pressOn(bot, els, own.card, 'Zoek wie kwestie 2 ook heeft');
    expect(same.all).toContain(VACANCY);
    expect(same.all).toContain('1 sleutelkwestie van 1 gemeente');
    const none = await bot.say(kato, 'wie heeft dezelfde sleutelkwestie');
    expect(none.all).toContain('Typ waarover het gaat');
  });

  test('are no subject for who sits in no group: the question goes to the FAQ', async () => {
    const { all } = await bot.say(stranger, 'wie heeft ook leegstand in de winkelstraat?');
    expect(all).not.toContain(EMPTY_SHOPS);
    expect(all).not.toMatch(/Tielt|Brugge/);
  });

  test('can be set by hand, which is kept with who and when, and taken back', async () => {
    const opened = await openIssue(els, OTHER);
    expect(opened.all).toContain('De woorden van de kwestie bepalen het thema.');
    const set = await pressOn(bot, els, opened.card, 'Bewaar het thema', { theme: 'identity' });
    expect(set.all).toContain('deze kwestie hoort bij Identiteit.');
    expect(set.all).toContain('Els Claes koos Identiteit, 20 september 2021 om 12:00.');
    const same = await pressOn(bot, els, set.card, 'Bewaar het thema');
    expect(same.all).toContain('Er is niets gewijzigd.');
    expect((await bot.say(kato, 'werkgroepen')).all).toContain(
      'Identiteit\n1 sleutelkwestie van 1 gemeente',
    );
    const back = await pressOn(bot, kato, set.card, 'Bewaar het thema', { theme: 'none' });
    expect(back.all).toContain('Kato Maes liet de woorden weer beslissen');
    expect(back.all).toContain('Els Claes koos Identiteit');
    expect((await bot.say(kato, 'werkgroepen')).all).toContain('Zonder thema');
  });

  test('are set once when the press comes twice', async () => {
    const { card } = await openIssue(els, OTHER);
    const options = { activityId: nonce() };
    await pressOn(bot, els, card, 'Bewaar het thema', { theme: 'experience' }, options);
    const again = await pressOn(
      bot,
      els,
      card,
      'Bewaar het thema',
      { theme: 'experience' },
      options,
    );
    expect(again.all).toContain('deze kwestie hoort bij Beleving.');
    const { issueId } = dataOf(card, 'Bewaar het thema');
    const given = await bot.deps.work.stores.groups.themesGiven(String(issueId));
    expect(given.map(({ theme }) => theme)).toEqual(['experience', undefined, 'identity']);
    await pressOn(bot, els, card, 'Bewaar het thema', { theme: 'none' });
  });

  test('cannot be read or set by others, whatever their cards hold', async () => {
    const { card } = await openIssue(els, EMPTY_SHOPS);
    const data = dataOf(card, 'Bewaar het thema');
    for (const who of [an, stranger, labo]) {
      for (const verb of [
        'group.theme',
        'group.issue',
        'group.same',
        'group.issues',
        'group.search',
      ]) {
        const reply = await bot.press(who, verb, {
          ...data,
          nonce: nonce(),
          query: 'leegstand',
          theme: 'mobility',
        });
        expect(reply.all).toContain(NOT_SHOWN);
      }
    }
    expect((await openIssue(els, EMPTY_SHOPS)).all).toContain('Thema: Leegstand');
  });
});

describe('a thematic working group', () => {
  /** Makes one of what has this theme. */
  async function make(name: string, files?: string) {
    const { card } = await bot.say(kato, 'werkgroepen');
    const list = await pressOn(bot, kato, card, 'Bekijk de sleutelkwesties over Leegstand');
    const form = await pressOn(bot, kato, list.card, 'Maak een werkgroep');
    return await pressOn(bot, kato, form.card, 'Bewaar de werkgroep', {
      name,
      ...(files === undefined ? {} : { files }),
    });
  }

  test('is made of the municipalities with a theme, and its experts see it', async () => {
    const made = await make('Lege panden');
    expect(made.all).toContain('De werkgroep is bewaard.');
    expect(made.all).toContain('Els Claes, Rik Wouters');
    expect(made.all).toContain('Brugge');
    expect(made.all).not.toContain('Gent');
    const themes = await bot.say(rik, 'werkgroepen');
    expect(themes.all).toContain('Lege panden');
    const opened = await pressOn(bot, rik, themes.card, 'Open werkgroep 1');
    expect(opened.all).toContain('Tielt');
    expect(buttonTitles(opened.card)).not.toContain('Beëindig de werkgroep');
  });

  test('lets its members read the key issues and actions of each other, and nothing more', async () => {
    await anAction(bot, els, tielt, 'Richt een pop-up in', 'vacancy');
    const themes = await bot.say(rik, 'werkgroepen');
    const opened = await pressOn(bot, rik, themes.card, 'Open werkgroep 1');
    expect(opened.all).toContain('3 sleutelkwesties · Acties: 1 open');
    const file = await pressOn(bot, rik, opened.card, 'Bekijk nummer 2');
    expect(file.all).toContain('Richt een pop-up in');
    expect(file.all.indexOf(EMPTY_SHOPS)).toBeLessThan(file.all.indexOf(PARKING));
    expect(buttonTitles(file.card)).toEqual(['Terug naar de werkgroep']);
    expect((await bot.press(rik, 'trajectory.open', { dossierId: tielt.id })).all).not.toContain(
      'Tielt',
    );
  });

  test('shows a file that it does not follow to nobody', async () => {
    const made = await make('Alleen Tielt', tielt.id);
    const data = dataOf(made.card, 'Beëindig de werkgroep');
    const reply = await bot.press(els, 'group.file', { ...data, dossierId: brugge.id });
    expect(reply.all).toContain(NOT_SHOWN);
    expect((await bot.press(rik, 'group.open', data)).all).toContain(NOT_SHOWN);
  });

  test('without a name or a municipality is not made, and what was typed stays', async () => {
    const again = await make('', '');
    expect(again.all).toContain('Geef de werkgroep een naam.');
    expect(again.all).toContain('Kies minstens één gemeente.');
    const long = await make('x'.repeat(101));
    expect(long.all).toContain('Hou het bij 100 tekens.');
    expect(cardInputs(long.card)).toMatchObject({ name: 'x'.repeat(101), theme: 'vacancy' });
  });

  test('is changed by caseworkers only, and not over what another just changed', async () => {
    const made = await make('Eerst');
    const [mine, theirs] = [
      await pressOn(bot, kato, made.card, 'Wijzig'),
      await pressOn(bot, kato, made.card, 'Wijzig'),
    ];
    await pressOn(bot, kato, theirs.card, 'Bewaar de werkgroep', { name: 'Van een ander' });
    const refused = await pressOn(bot, kato, mine.card, 'Bewaar de werkgroep', { name: 'Van mij' });
    expect(refused.all).toContain('wijzigde deze werkgroep intussen');
    expect(cardInputs(refused.card).name).toBe('Van mij');
    const saved = await pressOn(bot, kato, refused.card, 'Bewaar de werkgroep');
    expect(saved.all).toContain('Van mij');
    const data = dataOf(saved.card, 'Beëindig de werkgroep');
    for (const who of [els, an, stranger, labo]) {
      const forged = {
        ...data,
        programmeId: 'profploeg',
        version: 3,
        name: 'Gekaapt',
        files: tielt.id,
      };
      for (const verb of ['group.save', 'group.form', 'group.end']) {
        const reply = await bot.press(who, verb, { ...forged, nonce: nonce() });
        expect(reply.all).toContain(NOT_SHOWN);
      }
    }
    expect((await bot.press(kato, 'group.open', data)).all).toContain('Van mij');
  });

  test('ends, after which only caseworkers see it', async () => {
    const made = await make('Tijdelijk');
    const options = { activityId: nonce() };
    const ended = await pressOn(bot, kato, made.card, 'Beëindig de werkgroep', {}, options);
    expect(ended.all).toContain('De werkgroep “Tijdelijk” is beëindigd.');
    expect(ended.all).toContain('Beëindigd op');
    const again = await pressOn(bot, kato, made.card, 'Beëindig de werkgroep', {}, options);
    expect(again.all).toContain('is beëindigd.');
    expect((await bot.say(els, 'werkgroepen')).all).not.toContain('Tijdelijk');
    const data = dataOf(made.card, 'Beëindig de werkgroep');
    expect((await bot.press(els, 'group.open', data)).all).toContain(NOT_SHOWN);
  });

  test('is made once when the press comes twice', async () => {
    const { card } = await bot.say(kato, 'werkgroepen');
    const form = await pressOn(bot, kato, card, 'Maak een werkgroep');
    const options = { activityId: nonce() };
    const typed = { name: 'Maar één keer', files: tielt.id };
    await pressOn(bot, kato, form.card, 'Bewaar de werkgroep', typed, options);
    await pressOn(bot, kato, form.card, 'Bewaar de werkgroep', typed, options);
    const groups = await bot.deps.work.stores.groups.ofProgramme('profploeg');
    expect(groups.filter(({ name }) => name === 'Maar één keer')).toHaveLength(1);
  });

  test('of a guidance that stopped shows only that it did', async () => {
    const owner = somebody();
    const member = await anExpert(bot, somebody('Mia Nijs'));
    const file = await guidedIn(bot, 'Aalst', owner, [member]);
    await keepIssues(bot, file, issueAnswers(['Leegstand rond de Markt']));
    const made = await make('Met Aalst', `${file.id},${tielt.id}`);
    await bot.press(owner, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    const data = dataOf(made.card, 'Beëindig de werkgroep');
    const opened = await bot.press(kato, 'group.open', data);
    expect(opened.all).toContain('Ligt stil');
    expect((await bot.say(kato, 'wie heeft ook leegstand rond de markt?')).all).not.toContain(
      'Leegstand rond de Markt',
    );
  });
});
