import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import { createLog } from '../../src/log.ts';
import { findExperiences } from '../../src/use-cases/find-experiences.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles, cardInputs, findButton } from '../support/card-client.ts';
import { anAction, choose, guidedIn } from '../support/group-talk.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { addByForm, itemsOf, openItem } from '../support/list-talk.ts';
import { createPeople } from '../support/people.ts';
import { cardFor, caseworkerOf, install, personOf, toldBy } from '../support/review-talk.ts';
import { fullAnswers, writeSheet } from '../support/sheet-result-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, openStep, openTrajectory } from '../support/trajectory-talk.ts';

let bot: TestBot;
const logged: string[] = [];
const somebody = createPeople();
const [kato, els, rik] = [somebody('Kato Maes'), somebody('Els Claes'), somebody('Rik Wouters')];
/** Monday 20 September 2021, noon in Brussels. */
const NOW = '2021-09-20T10:00:00Z';
const NOT_SHOWN = 'Dit kan ik je niet tonen.';
let elsMember: Awaited<ReturnType<typeof anExpert>>;

beforeAll(async () => {
  bot = await startTestBot({
    now: NOW,
    fileConsent: false,
    caseworkers: [caseworkerOf(kato, 'profploeg')],
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
  });
  for (const person of [kato, els, rik]) await install(bot, person);
  elsMember = await anExpert(bot, els);
  await anExpert(bot, rik);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  logged.length = 0;
  await sql`delete from sharing_choices`.execute(bot.db);
});

const nonce = () => crypto.randomUUID();

interface Guided {
  readonly an: TestPerson;
  readonly bram: TestPerson;
  readonly file: Dossier;
}

/** A guidance of An and her colleague Bram, on whose panel Els is. */
async function guided(municipality = 'Tielt'): Promise<Guided> {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram De Smet')];
  const file = await guidedIn(bot, municipality, an, [elsMember], { colleagues: [personOf(bram)] });
  return { an, bram, file };
}

async function evaluationsOf(itemId: string) {
  return await bot.deps.work.stores.knowledge.evaluationsOf(itemId);
}

const LEARNED = { result: 'partly', learned: 'Het werkt pas met de eigenaars erbij.' };

describe('an action', () => {
  test('is evaluated by an expert who guides it, from their own field', async () => {
    const { an, file } = await guided();
    const itemId = await anAction(bot, els, file, 'Richt een pop-up in', 'vacancy');
    const step = await openStep(bot, els, file, '3.2 Kennisuitwisseling');
    const list = await pressOn(bot, els, step.card, 'Acties evalueren');
    expect(list.all).toContain('0 acties van de 1 geëvalueerd.');
    const form = await pressOn(bot, els, list.card, 'Evalueer actie 1');
    expect(form.all).toContain('Je zegt dit vanuit je expertiseveld: Mobiliteit.');
    const saved = await pressOn(bot, els, form.card, 'Bewaar mijn evaluatie', LEARNED);
    expect(saved.all).toContain('Je evaluatie van actie 1 is bewaard.');
    expect(saved.all).toContain('± Werkte deels (Mobiliteit)');
    expect(await evaluationsOf(itemId)).toMatchObject([{ field: 'mobility', ...LEARNED }]);
    const read = await bot.press(an, 'evaluation.list', { dossierId: file.id });
    expect(read.all).toContain('1 actie van de 1 geëvalueerd.');
    expect(findButton(read.card, 'Evalueer actie 1')).toBeUndefined();
    const item = await openItem(bot, an, file, 1, 'actions');
    expect(buttonTitles(item.card)).toContain('Evaluatie (1)');
  });

  test('can be evaluated again and by others: what was said before stays', async () => {
    const { file } = await guided();
    const second = somebody('Mia Nijs');
    const member = await anExpert(bot, second);
    await sql`update dossiers set review = jsonb_set(review, '{panel}', ${JSON.stringify([elsMember, member])}::jsonb)
      where id = ${file.id}`.execute(bot.db);
    const itemId = await anAction(bot, els, file, 'Maak de straat autoluw', 'mobility');
    const say = async (who: TestPerson, typed: object) =>
      await bot.press(who, 'evaluation.save', { itemId, nonce: nonce(), ...typed });
    await say(els, { result: 'unknown' });
    await say(second, { result: 'failed', learned: 'De lus was te lang.' });
    const last = await say(els, LEARNED);
    expect(last.all).toContain('Eerder: ? Nog niet te zeggen');
    expect(last.all).toContain('Mia Nijs, 20 september 2021 om 12:00');
    expect((await say(els, LEARNED)).all).toContain('Er is niets gewijzigd.');
    expect((await evaluationsOf(itemId)).map(({ result }) => result)).toEqual([
      'partly',
      'failed',
      'unknown',
    ]);
    const list = await bot.press(els, 'evaluation.list', { dossierId: file.id });
    expect(list.all).not.toContain('Nog niet te zeggen');
  });

  test('is not evaluated with something missing or too long, and what was typed stays', async () => {
    const { file } = await guided();
    const itemId = await anAction(bot, els, file, 'Hang wegwijzers');
    const { card } = await bot.press(els, 'evaluation.look', { itemId });
    const save = async (typed: Readonly<Record<string, string>>) =>
      await pressOn(bot, els, card, 'Bewaar mijn evaluatie', typed);
    expect((await save({ learned: 'Iets' })).all).toContain('Kies eerst of de actie werkte.');
    expect((await save({ result: 'worked' })).all).toContain('Schrijf eerst wat je hieruit leert.');
    const long = await save({ result: 'worked', learned: 'x'.repeat(1001) });
    expect(long.all).toContain('Hou het bij 1.000 tekens.');
    expect(cardInputs(long.card)).toMatchObject({ result: 'worked', learned: 'x'.repeat(1001) });
    expect(await evaluationsOf(itemId)).toEqual([]);
  });

  test('asks an expert of several fields from which they speak', async () => {
    const { file } = await guided();
    const itemId = await anAction(bot, els, file, 'Verlicht de gevels');
    await sql`update experts set fields = '["mobility","events"]' where id = ${elsMember.expertId}`.execute(
      bot.db,
    );
    const { card } = await bot.press(els, 'evaluation.look', { itemId });
    const asked = await pressOn(bot, els, card, 'Bewaar mijn evaluatie', LEARNED);
    expect(asked.all).toContain('Kies eerst vanuit welk expertiseveld je dit zegt.');
    const saved = await pressOn(bot, els, asked.card, 'Bewaar mijn evaluatie', { field: 'events' });
    expect(saved.all).toContain('(Events)');
    expect(await evaluationsOf(itemId)).toMatchObject([{ field: 'events' }]);
    await sql`update experts set fields = '["mobility"]' where id = ${elsMember.expertId}`.execute(
      bot.db,
    );
  });

  test('is evaluated once when the press comes twice', async () => {
    const { file } = await guided();
    const itemId = await anAction(bot, els, file, 'Plant bomen');
    const { card } = await bot.press(els, 'evaluation.look', { itemId });
    const options = { activityId: nonce() };
    for (const _ of [1, 2])
      await pressOn(bot, els, card, 'Bewaar mijn evaluatie', LEARNED, options);
    expect(await evaluationsOf(itemId)).toHaveLength(1);
  });

  test('is not evaluated by anybody else, whatever their card holds', async () => {
    const { an, file } = await guided();
    const { an: other } = await guided('Brugge');
    const itemId = await anAction(bot, els, file, 'Zet banken');
    const forged = { itemId, nonce: nonce(), ...LEARNED };
    for (const who of [an, kato]) {
      const reply = await bot.press(who, 'evaluation.save', { ...forged, nonce: nonce() });
      expect(reply.all).toContain('Alleen de experten van dit traject evalueren de acties.');
    }
    for (const who of [other, rik, somebody()]) {
      for (const verb of ['evaluation.save', 'evaluation.look', 'evaluation.list']) {
        const reply = await bot.press(who, verb, { ...forged, dossierId: file.id, nonce: nonce() });
        expect(reply.all).toContain(NOT_SHOWN);
      }
    }
    expect(await evaluationsOf(itemId)).toEqual([]);
  });

  test('of a guidance that stopped is not evaluated any more, and what was typed stays', async () => {
    const { an, file } = await guided();
    const itemId = await anAction(bot, els, file, 'Schilder de gevels');
    const { card } = await bot.press(els, 'evaluation.look', { itemId });
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    const refused = await pressOn(bot, els, card, 'Bewaar mijn evaluatie', LEARNED);
    expect(refused.all).not.toContain('is bewaard.');
    expect(await evaluationsOf(itemId)).toEqual([]);
  });

  test('that was evaluated is not taken off its list', async () => {
    const { file } = await guided();
    const itemId = await anAction(bot, els, file, 'Koop een pand');
    await bot.press(els, 'evaluation.save', { itemId, nonce: nonce(), ...LEARNED });
    const refused = await bot.press(els, 'item.remove', { itemId, version: 1, nonce: nonce() });
    // Only lists of which items are ticked keep what something happened to.
    expect(refused.all).toContain('Hier gebeurde al iets mee');
    expect(await itemsOf(bot, file, 'actions')).toHaveLength(1);
  });
});

describe('sharing', () => {
  test('is asked once of everybody of the municipality when the trajectory sheet is handed over', async () => {
    const { an, bram, file } = await guided();
    await install(bot, bram);
    await forgetJobs(bot);
    const sheet = await writeSheet(
      bot,
      an,
      file,
      'trajectorySheet',
      fullAnswers('trajectorySheet'),
    );
    await bot.press(an, 'sheet.finish', { sheetId: sheet, nonce: nonce() });
    const calls = await toldBy(bot, 'ask-sharing');
    expect(calls).toHaveLength(2);
    expect(await toldBy(bot, 'ask-sharing')).toEqual([]);
    const card = cardFor(calls, bram);
    const chosen = await pressOn(bot, bram, card, 'Ja, zonder onze naam');
    expect(chosen.all).toContain('Jullie delen wat jullie leerden, zonder jullie naam.');
    const trajectory = await openTrajectory(bot, an, file);
    expect(trajectory.all).toContain('Zonder naam van de gemeente');
    const look = await pressOn(bot, an, trajectory.card, 'Delen wat we leerden');
    expect(look.all).toContain('Bram De Smet, 20 september 2021 om 12:00');
  });

  test('is not asked of who said so already', async () => {
    const { an, file } = await guided();
    await choose(bot, an, file, 'none');
    await forgetJobs(bot);
    await bot.deps.work.transaction(({ jobs }) =>
      jobs.enqueue({ name: 'ask-sharing', payload: { dossierId: file.id } }),
    );
    expect(await toldBy(bot, 'ask-sharing')).toEqual([]);
  });

  test('is decided by the municipality alone, whatever the card of others holds', async () => {
    const { file } = await guided();
    const { an: other } = await guided('Brugge');
    for (const who of [els, kato]) {
      const reply = await choose(bot, who, file, 'named');
      expect(reply.all).toContain('De gemeente beslist zelf');
    }
    for (const who of [other, rik, somebody()]) {
      expect((await choose(bot, who, file, 'named')).all).toContain(NOT_SHOWN);
    }
    expect(await bot.deps.work.stores.knowledge.consent(file.id)).toBeUndefined();
  });

  test('that a card does not know changes nothing', async () => {
    const { an, file } = await guided();
    const data = { dossierId: file.id, choice: 'everything', nonce: nonce() };
    const reply = await bot.press(an, 'sharing.set', data);
    expect(reply.all).toContain('Er is niets gewijzigd.');
    expect(await bot.deps.work.stores.knowledge.consent(file.id)).toBeUndefined();
  });
});

describe('experiences', () => {
  /** A municipality with one lesson and one evaluated action. */
  async function learned(municipality: string, lesson: string, action: string): Promise<Guided> {
    const own = await guided(municipality);
    await addByForm(bot, own.an, own.file, { text: lesson, moment: 'after' }, 'lessons');
    const itemId = await anAction(bot, els, own.file, action, 'vacancy');
    await bot.press(els, 'evaluation.save', { itemId, nonce: nonce(), ...LEARNED });
    return own;
  }

  const LESSON = 'Betrek de eigenaars van lege panden vroeg';

  test('are nobody’s to read before the municipality agrees', async () => {
    await learned('Tielt', LESSON, 'Richt een pop-up in');
    const { all } = await bot.say(somebody(), 'ervaringen');
    expect(all).toContain('Er deelde nog geen enkele gemeente een ervaring.');
  });

  test('are found by everybody, with the name of who wants to be named', async () => {
    const { an, file } = await learned('Tielt', LESSON, 'Richt een pop-up in');
    await choose(bot, an, file, 'named');
    const { all } = await bot.say(somebody(), 'ervaringen over leegstand');
    expect(all).toContain(`Les: ${LESSON}`);
    expect(all).toContain('Actie: Richt een pop-up in');
    expect(all).toContain('± Werkte deels (Mobiliteit) – Het werkt pas met de eigenaars erbij.');
    expect(all).toContain('Tielt · De Profploeg · 2021 · Leegstand · Na het projectrapport');
    expect(all).not.toMatch(/An Peeters|Els Claes/);
    const channel = await bot.say(somebody(), 'lessen van anderen', { where: 'channel' });
    expect(channel.all).toContain(LESSON);
  });

  test('say nothing that names the municipality or a person, when it wants that', async () => {
    const lesson = 'In Tielt belde mevrouw Claes elke Tieltse handelaar op 051 40 02 11';
    const { an, file } = await learned('Tielt', lesson, 'Bel met Tielt');
    await choose(bot, an, file, 'unnamed');
    const { all } = await bot.say(somebody(), 'ervaringen over handelaars bellen');
    expect(all).toContain('In onze gemeente belde mevrouw [naam weggelaten]');
    expect(all).not.toMatch(/Tielt|Claes elke|051/);
    expect((await bot.say(somebody(), 'ervaringen uit Tielt')).all).not.toContain('onze gemeente');
  });

  test('leave out an action that nobody evaluated', async () => {
    const { an, file } = await learned('Tielt', LESSON, 'Richt een pop-up in');
    await anAction(bot, els, file, 'Nog niet bekeken', 'vacancy');
    await choose(bot, an, file, 'named');
    expect((await bot.say(somebody(), 'ervaringen')).all).not.toContain('Nog niet bekeken');
  });

  test('that are taken back are gone at once, also from a card that is open', async () => {
    const { an, file } = await learned('Brugge', LESSON, 'Richt een pop-up in');
    await choose(bot, an, file, 'named');
    const reader = somebody();
    const open = await bot.say(reader, 'ervaringen over lege panden');
    expect(open.all).toContain(LESSON);
    await choose(bot, an, file, 'none');
    const again = await pressOn(bot, reader, open.card, 'Zoek');
    expect(again.all).not.toContain(LESSON);
    expect(cardInputs(again.card).query).toBe('lege panden');
  });

  test('of a municipality that left are gone too', async () => {
    const { an, file } = await learned('Brugge', LESSON, 'Richt een pop-up in');
    await choose(bot, an, file, 'named');
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    expect((await bot.say(somebody(), 'ervaringen')).all).not.toContain(LESSON);
  });

  test('can be chosen by theme, ten at a time', async () => {
    const { an, file } = await guided('Tielt');
    for (let number = 1; number <= 12; number += 1) {
      const text = `Fietsenstalling nummer ${number} werkt`;
      await addByForm(bot, an, file, { text, theme: 'mobility' }, 'lessons');
    }
    await addByForm(bot, an, file, { text: 'Meer terrassen', theme: 'experience' }, 'lessons');
    await choose(bot, an, file, 'named');
    const all = await bot.say(somebody(), 'ervaringen');
    expect(all.all).toContain('13 ervaringen gevonden.');
    const chosen = await pressOn(bot, somebody(), all.card, 'Zoek', { theme: 'mobility' });
    expect(chosen.all).toContain('12 ervaringen gevonden.');
    expect(chosen.all).not.toContain('Meer terrassen');
    const second = await pressOn(bot, somebody(), chosen.card, 'Volgende pagina');
    expect(second.all).toContain('Pagina 2 van 2');
    expect(cardInputs(second.card).theme).toBe('mobility');
  });

  test('are offered under a question that the FAQ does not know for sure', async () => {
    const { an, file } = await learned('Tielt', 'Een roofvogel houdt duiven weg', 'X');
    const question = 'Hoe houd je duiven weg?';
    expect(buttonTitles((await bot.say(somebody(), question)).card)).not.toContain(
      'Andere gemeenten leerden hier iets over',
    );
    await choose(bot, an, file, 'named');
    const asked = await bot.say(somebody(), question);
    expect(asked.all).toContain('Iemand van VLAIO kan je helpen.');
    const found = await pressOn(
      bot,
      somebody(),
      asked.card,
      'Andere gemeenten leerden hier iets over',
    );
    expect(found.all).toContain('Een roofvogel houdt duiven weg');
  });

  test('are found among a thousand with one query', async () => {
    const { an, file } = await guided('Tielt');
    await sql`insert into items (id, dossier_id, list_id, number, text, theme, state, by_tenant,
        by_object, by_name, at, version)
      select gen_random_uuid(), ${file.id}, 'lessons', n,
        'Les ' || n || ' over handelaars, terrassen en de wekelijkse markt in het centrum', 'experience',
        'open', 't', 'o', 'An', now(), 1 from generate_series(1, 1000) n`.execute(bot.db);
    await sql`update items set text = 'Een autoluwe zaterdag bracht meer fietsers' where text like 'Les 500 %'`.execute(
      bot.db,
    );
    await choose(bot, an, file, 'named');
    const asked: string[] = [];
    const { shared } = bot.deps.work.stores.knowledge;
    const counted = {
      ...bot.deps,
      work: {
        ...bot.deps.work,
        stores: {
          ...bot.deps.work.stores,
          knowledge: {
            ...bot.deps.work.stores.knowledge,
            shared: async (lists: readonly string[]) => {
              asked.push('shared');
              return await shared(lists);
            },
          },
        },
      },
    };
    const query = { query: 'autoluw', theme: '', page: 0 };
    const found = await findExperiences(counted, query);
    expect(asked).toHaveLength(1);
    expect(found.lines.map(({ said }) => said)).toEqual([
      'Een autoluwe zaterdag bracht meer fietsers',
    ]);
  });
});
