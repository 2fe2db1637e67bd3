import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import { createLog } from '../../src/log.ts';
import { TENANT, type TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { cardTexts, findButton } from '../support/card-client.ts';
import { createCaseFiles, keepFile } from '../support/case-files.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const logged: string[] = [];
const somebody = createPeople();
const [kato, wim, labo] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const els = somebody('Els Claes');
const aFile = createCaseFiles();
const EXPERT_ID = randomUUID();

/** 4 + 26 files: two pages. */
let tielt: Dossier;
let meulebeke: Dossier;
let zwijndrecht: Dossier;
let guided: Dossier;

beforeAll(async () => {
  const of = (person: TestPerson, ...programmes: string[]) => ({
    tenantId: TENANT,
    objectId: person.aadObjectId,
    programmes,
  });
  bot = await startTestBot({
    now: '2021-07-15T10:00:00Z',
    caseworkers: [of(kato, 'profploeg'), of(wim, 'profploeg', 'labo'), of(labo, 'labo')],
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
  });
  const keep = (options: Parameters<typeof aFile>[0]) => keepFile(bot.deps, aFile(options));
  const panel = [{ expertId: EXPERT_ID, name: 'Els Claes' }];
  tielt = await keep({ sentAt: new Date('2021-07-02T10:00:00Z') });
  meulebeke = await keep({
    municipality: 'Meulebeke',
    sentAt: new Date('2021-07-12T10:00:00Z'),
    changes: { state: 'notSelected' },
  });
  zwijndrecht = await keep({
    municipality: 'Zwijndrecht',
    changes: { review: { ...reviewOf(aFile()), assignee: named(kato) } },
  });
  guided = await keep({
    municipality: 'Brugge',
    changes: { state: 'selected', review: { ...reviewOf(aFile()), panel, budget: 12_500 } },
  });
  for (let count = 0; count < 26; count += 1) {
    const sentAt = new Date(Date.parse('2021-06-24T10:00:00Z') + count * 60_000);
    await keep({ municipality: 'Hasselt', sentAt });
  }
  await bot.deps.work.stores.experts.insert({
    id: EXPERT_ID,
    programmeId: 'profploeg',
    name: 'Els Claes',
    organisation: 'Studio Kern',
    email: 'els@studiokern.be',
    fields: ['mobility'],
    capacity: 3,
    person: named(els),
    active: true,
    version: 1,
  });
});
afterAll(() => bot.stop());

function named({ aadObjectId, name }: TestPerson) {
  return { tenantId: TENANT, objectId: aadObjectId, name };
}

/** References on the buttons of a list, in order. */
function listed({ card }: Reply): readonly string[] {
  return [...JSON.stringify(card).matchAll(/"title":"(PP-[0-9-]+)","data":/g)]
    .map(([, reference]) => reference ?? '')
    .filter((reference, index, all) => all.indexOf(reference) === index);
}

/** What stands in an input of a card. */
function held(card: unknown, id: string): unknown {
  const found = new RegExp(`"id":"${id}"[^{}]*?"value":"([^"]*)"`).exec(
    JSON.stringify(card).replace(/"choices":\[[^\]]*\],/g, ''),
  );
  return found?.[1];
}

async function show(person: TestPerson, card: unknown, typed: Readonly<Record<string, string>>) {
  return await pressOn(bot, person, card, 'Toon', typed, { cardId: 'list' });
}

describe('the work list', () => {
  test('shows what was sent, latest change of state first, 25 at a time', async () => {
    const list = await bot.say(kato, 'dossiers');
    expect(list.all).toContain('Alle dossiers');
    expect(list.all).toContain('30 dossiers.');
    expect(list.all).toContain('Pagina 1 van 2');
    expect(listed(list)).toHaveLength(25);
    expect(listed(list)[0]).toBe(meulebeke.reference);
    expect(list.all).toContain('Meulebeke');
    expect(list.all).toContain('× Niet geselecteerd · afgerond');
    expect(list.all).toContain('✓ Ingediend · wacht 6 werkdagen op ons · bij Kato Maes');
  });

  test('is filtered, says so in words, and keeps what was chosen in its fields', async () => {
    const list = await bot.say(kato, 'dossiers');
    const chosen = await show(kato, list.card, {
      round: 'profploeg-2021-1',
      province: 'Antwerpen',
      state: 'submitted',
      turn: 'caseworker',
      waiting: '5',
      mine: 'true',
    });
    expect(chosen.all).toContain(
      'Gekozen: Eerste indieningsronde 2021, Antwerpen, ingediend, wacht op ons, wacht al minstens 5 werkdagen, alleen mijn dossiers',
    );
    expect(chosen.all).toContain('1 dossier.');
    expect(listed(chosen)).toEqual([zwijndrecht.reference]);
    expect(held(chosen.card, 'province')).toBe('Antwerpen');
    expect(held(chosen.card, 'mine')).toBe('true');
    const all = await pressOn(bot, kato, chosen.card, 'Toon alle dossiers', {});
    expect(all.all).toContain('30 dossiers.');
  });

  test('waits for nobody who waits less long', async () => {
    const list = await bot.say(kato, 'dossiers');
    const long = await show(kato, list.card, { waiting: '10' });
    expect(long.all).toContain('26 dossiers.');
    expect((await show(kato, list.card, { waiting: '20' })).all).toContain(
      'Geen dossiers gevonden.',
    );
  });

  test('turns its pages with the filters that are shown, whatever is typed meanwhile', async () => {
    const list = await bot.say(kato, 'dossiers');
    const limburg = await show(kato, list.card, { province: 'Limburg' });
    const typed = { province: 'Antwerpen', query: 'Brugge' };
    const next = await pressOn(bot, kato, limburg.card, 'Volgende pagina', typed);
    expect(next.all).toContain('Gekozen: Limburg');
    expect(next.all).toContain('Pagina 2 van 2');
    expect(listed(next)).toHaveLength(1);
    const shownBefore = listed(limburg);
    expect(shownBefore).not.toContain(listed(next)[0]);
    const back = await pressOn(bot, kato, next.card, 'Vorige pagina');
    expect(listed(back)).toEqual(shownBefore);
  });

  test('shows the last page for a page that is not there', async () => {
    const reply = await bot.press(kato, 'case.list', { page: 900 });
    expect(reply.all).toContain('Pagina 2 van 2');
  });

  test.each([
    ['Tielt', 2],
    ['meulebeke', 2],
    ['Meulebeeke', 2],
    ['Zwijndrecht', 1],
    ['Beveren-Kruibeke-Zwijndrecht', 1],
  ])('finds a municipality by %s', async (query, files) => {
    const list = await bot.say(kato, 'dossiers');
    const found = await show(kato, list.card, { query });
    expect(listed(found)).toHaveLength(files);
    expect(found.all).toContain(`Gezocht op “${query}”`);
  });

  test('says by which name a municipality was found', async () => {
    const list = await bot.say(kato, 'dossiers');
    const found = await show(kato, list.card, { query: 'Meulebeke' });
    expect(found.all).toContain('Gezocht op “Meulebeke”: Tielt (vroeger Meulebeke).');
    expect(listed(found)).toContain(meulebeke.reference);
  });

  test('finds a reference, whole or by its beginning', async () => {
    const list = await bot.say(kato, 'dossiers');
    const bare = (tielt.reference ?? '').replace('PP-', '');
    for (const query of [tielt.reference ?? '', bare]) {
      expect(listed(await show(kato, list.card, { query }))).toEqual([tielt.reference]);
    }
    expect((await show(kato, list.card, { query: '2021' })).all).toContain('30 dossiers.');
  });

  test('says when nothing is found, and what to do', async () => {
    const list = await bot.say(kato, 'dossiers');
    const unknown = await show(kato, list.card, { query: 'Atlantis' });
    expect(unknown.all).toContain('“Atlantis” ken ik niet. Typ de naam van een gemeente');
    expect(unknown.all).toContain('Geen dossiers gevonden.');
    expect(held(unknown.card, 'query')).toBe('Atlantis');
    const none = await show(kato, list.card, { query: 'Gent' });
    expect(none.all).toContain('Gezocht op “Gent”: Gent.');
    expect(none.all).toContain('Geen dossiers gevonden.');
  });

  test('ignores filters that a card makes up', async () => {
    const forged = { programme: 'vitrine', round: 'weg', state: 'draft', page: 0 };
    expect((await bot.press(kato, 'case.list', forged)).all).toContain('30 dossiers.');
  });
});

describe('one file', () => {
  test('opens from the list, part by part, and leads back to where the list was', async () => {
    const list = await bot.say(kato, 'dossiers');
    const cardId = 'one-card';
    const limburg = await pressOn(
      bot,
      kato,
      list.card,
      'Toon',
      { province: 'Limburg' },
      { cardId },
    );
    const second = await pressOn(bot, kato, limburg.card, 'Volgende pagina', {}, { cardId });
    const [reference = ''] = listed(second);
    const file = await pressOn(bot, kato, second.card, reference, {}, { cardId });
    expect(file.all).toContain(`Dossier ${reference}`);
    expect(file.all).toContain('Hasselt · Limburg · centrumstad');
    expect(file.all).toContain('Wie behandelt dit dossier?');

    const answers = await pressOn(bot, kato, file.card, 'Antwoorden', {}, { cardId });
    expect(answers.all).toContain('In onze Stationsstraat staan 9 van de 40 winkels leeg');
    const people = await pressOn(bot, kato, answers.card, 'Personen', {}, { cardId });
    expect(people.all).toContain('An Peeters · Dienst: Lokale economie');
    const history = await pressOn(bot, kato, people.card, 'Historiek', {}, { cardId });
    expect(history.all).toContain('Hier is nog niets gebeurd.');

    const back = await pressOn(bot, kato, history.card, 'Terug naar de lijst', {}, { cardId });
    expect(back.all).toContain('Gekozen: Limburg');
    expect(back.all).toContain('Pagina 2 van 2');
  });

  test('leads back to its own list when there are two', async () => {
    const list = await bot.say(kato, 'dossiers');
    for (const province of ['Limburg', 'Antwerpen']) {
      await pressOn(bot, kato, list.card, 'Toon', { province }, { cardId: province });
    }
    const back = (cardId: string) => bot.press(kato, 'case.back', {}, {}, { cardId });
    expect((await back('Limburg')).all).toContain('Gekozen: Limburg');
    expect((await back('Antwerpen')).all).toContain('Gekozen: Antwerpen');
    expect((await back('never-a-list')).all).toContain('Alle dossiers');
  });

  test('leads back to the list that was asked for in words', async () => {
    const list = await bot.say(kato, 'dossiers Limburg');
    const cardId = list.calls.at(-1)?.givenId ?? '';
    const file = await pressOn(bot, kato, list.card, listed(list)[0] ?? '', {}, { cardId });
    const back = await pressOn(bot, kato, file.card, 'Terug naar de lijst', {}, { cardId });
    expect(back.all).toContain('Gekozen: Limburg');
  });

  test('offers what can be done, and to whom it can be given', async () => {
    await bot.say(wim, 'dossiers');
    const open = await bot.press(kato, 'case.open', { dossierId: tielt.id });
    for (const title of ['Ik neem dit dossier', 'Ontvankelijkheid nagaan', 'Beslis']) {
      expect(findButton(open.card, title)?.data).toMatchObject({ dossierId: tielt.id, version: 1 });
    }
    expect(JSON.stringify(open.card)).toContain('Wim Aerts');
    expect(JSON.stringify(open.card)).not.toContain('Lien Labo');
    const decided = await bot.press(kato, 'case.open', { dossierId: guided.id });
    expect(findButton(decided.card, 'Beslis')).toBeUndefined();
    expect(decided.all).toContain('Panel: Els Claes');
    expect(decided.all).toContain('Budget: 12.500 euro');
  });

  test('is given as a PDF and as a Word document', async () => {
    const open = await bot.press(kato, 'case.open', { dossierId: tielt.id, tab: 'documents' });
    for (const [title, name] of [
      ['PDF', `aanvraag-${tielt.reference}-tielt.pdf`],
      ['Word', `aanvraag-${tielt.reference}-tielt.docx`],
    ] as const) {
      const offered = await pressOn(bot, kato, open.card, title);
      expect(JSON.stringify(offered.calls)).toContain(name);
    }
  });

  test('is read whole, however long its answers are, a page at a time', async () => {
    const long = (letter: string) => `${letter.repeat(5)} `.repeat(500);
    const { answers } = aFile();
    const texts = Object.fromEntries(
      ['challenge', 'initiatives', 'policy', 'resources'].map((id) => [
        id,
        { ...answers.challenge, value: long(id.slice(0, 1)) },
      ]),
    );
    const file = aFile({ changes: { answers: { ...answers, ...texts } as Dossier['answers'] } });
    await keepFile(bot.deps, file);
    let page = await bot.press(kato, 'case.open', { dossierId: file.id, tab: 'answers' });
    let read = page.all;
    while (findButton(page.card, 'Volgende pagina') !== undefined) {
      page = await pressOn(bot, kato, page.card, 'Volgende pagina');
      read += page.all;
    }
    for (const letter of ['c', 'i', 'p', 'r']) expect(read).toContain(long(letter).trim());
    expect(read).not.toContain('ingekort');
  });

  test.each(['PP-2021-0001', 'dossier PP-2021-0001', 'zoek PP-2021-0001'])(
    'opens when a caseworker types %s',
    async (text) => {
      const open = await bot.say(kato, text);
      expect(open.all).toContain(`Dossier ${tielt.reference}`);
      expect(open.all).toContain('Wie behandelt dit dossier?');
    },
  );

  test('opens where a card of questions names it', async () => {
    const open = await bot.press(kato, 'file.look', { dossierId: tielt.id });
    expect(open.all).toContain('Wie behandelt dit dossier?');
  });
});

describe('typed in the chat', () => {
  test.each([
    ['dossiers West-Vlaanderen niet geselecteerd', 'Gekozen: West-Vlaanderen, niet geselecteerd'],
    ['dossiers ronde 2 wacht', 'Gekozen: Tweede indieningsronde 2021, wacht op ons'],
    ['dossiers Tielt', 'Gezocht op “Tielt”: Tielt.'],
    ['zoek Meulebeke', 'Gezocht op “Meulebeke”: Tielt (vroeger Meulebeke).'],
    ['mijn dossiers', 'Gekozen: alleen mijn dossiers'],
    ['status', 'Gekozen: alleen mijn dossiers'],
  ])('“%s” gives a list', async (text, words) => {
    expect((await bot.say(kato, text)).all).toContain(words);
  });

  test('a question stays a question', async () => {
    const reply = await bot.say(kato, 'wat kost de Profploeg?');
    expect(reply.all).not.toContain('Alle dossiers');
    expect(reply.all).toContain('Bron:');
  });

  test('a reference that is not there says so', async () => {
    const reply = await bot.say(kato, 'dossier PP-2021-9999');
    expect(reply.texts.join()).toContain('Dit dossier kan ik je niet tonen.');
  });

  test('nothing of it is for who handles nothing', async () => {
    const an = somebody('An Peeters');
    expect((await bot.say(an, 'zoek Meulebeke')).all).not.toContain(meulebeke.reference);
    expect((await bot.say(an, 'dossiers')).all).toContain('Mijn aanvragen');
  });

  test('files are shown in one’s own chat only', async () => {
    const said = await bot.say(kato, 'dossiers', { where: 'groupChat' });
    expect(said.all).toContain('Dossiers toon ik alleen in je eigen chat');
    for (const where of ['groupChat', 'channel'] as const) {
      const pressed = await bot.press(kato, 'case.open', { dossierId: tielt.id }, {}, { where });
      expect(pressed.all).not.toContain('Tielt');
      expect(pressed.cards).toEqual([]);
    }
  });
});

describe('nobody else sees a file', () => {
  const strangers: readonly (readonly [string, TestPerson])[] = [
    ['a municipal user', somebody('Stijn')],
    ['a caseworker of another programme', labo],
    ['an expert who is not on its panel', els],
  ];

  test.each(strangers)(
    '%s: it looks like one that does not exist, and it is logged',
    async (_, who) => {
      for (const tab of ['overview', 'answers', 'history', 'people', 'documents']) {
        logged.length = 0;
        const theirs = await bot.press(who, 'case.open', { dossierId: tielt.id, tab });
        const nobodys = await bot.press(who, 'case.open', { dossierId: randomUUID(), tab });
        expect(theirs.all).toBe(nobodys.all);
        expect(theirs.all).toContain('Dit dossier kan ik je niet tonen.');
        const refusals = logged.map((line) => JSON.parse(line)).filter((line) => line.refused);
        expect(refusals).toHaveLength(2);
        expect(refusals[0]).toMatchObject({ refused: 'unavailable', dossier: tielt.id });
      }
      const typed = await bot.say(who, tielt.reference ?? '');
      expect(typed.all).not.toContain('Tielt');
      for (const verb of ['file.word', 'receipt.pdf', 'file.history', 'file.look']) {
        const reply = await bot.press(who, verb, { dossierId: tielt.id });
        expect(`${reply.all}${JSON.stringify(reply.calls)}`).not.toMatch(/tielt/i);
      }
    },
  );

  test('a municipal user is given no list, whatever a card asks', async () => {
    logged.length = 0;
    const stijn = somebody('Stijn');
    for (const verb of ['case.list', 'case.back', 'case.guided']) {
      const reply = await bot.press(stijn, verb, { programme: 'profploeg' });
      expect(reply.all).toContain('Dit dossier kan ik je niet tonen.');
    }
    expect(logged).toHaveLength(3);
  });

  test('a caseworker of another programme has an empty list', async () => {
    const list = await bot.press(labo, 'case.list', { programme: 'profploeg' });
    expect(list.all).toContain('Er zijn nog geen dossiers.');
    expect(list.all).not.toContain('PP-2021');
  });

  test('its own people see their own card, also when they are caseworkers', async () => {
    const own = await keepFile(bot.deps, aFile({ changes: { owner: named(wim) } }));
    const open = await bot.press(wim, 'case.open', { dossierId: own.id });
    expect(open.all).toContain('Je aanvraag');
    expect(findButton(open.card, 'Beslis')).toBeUndefined();
  });
});

describe('an expert', () => {
  test('finds the files they guide, to read', async () => {
    for (const text of ['dossiers', 'status']) {
      const list = await bot.say(els, text);
      expect(list.all).toContain('Dossiers die je begeleidt');
      expect(listed(list)).toEqual([guided.reference]);
    }
    const open = await bot.press(els, 'case.open', { dossierId: guided.id });
    expect(open.all).toContain('Brugge');
    expect(open.all).not.toContain('Budget');
    expect(cardTexts(open.card)).not.toContain('Wat wil je doen?');
    const answers = await pressOn(bot, els, open.card, 'Antwoorden');
    expect(answers.all).toContain('In onze Stationsstraat');
    const people = await pressOn(bot, els, open.card, 'Personen');
    expect(people.all).toContain('Els Claes · Studio Kern · els@studiokern.be');
    expect(findButton(open.card, 'Historiek')).toBeUndefined();
    const offered = await bot.press(els, 'file.word', { dossierId: guided.id });
    expect(JSON.stringify(offered.calls)).toContain('.docx');
    const back = await pressOn(bot, els, open.card, 'Naar mijn dossiers');
    expect(listed(back)).toEqual([guided.reference]);
  });

  test('is not shown the history, even when a card asks for it', async () => {
    const reply = await bot.press(els, 'case.open', { dossierId: guided.id, tab: 'history' });
    expect(reply.all).not.toContain('Historiek');
  });

  test('sees it no more once they are off the panel', async () => {
    const file = await keepFile(
      bot.deps,
      aFile({
        changes: {
          state: 'selected',
          review: { ...reviewOf(aFile()), panel: [{ expertId: EXPERT_ID, name: 'Els' }] },
        },
      }),
    );
    const look = () => bot.press(els, 'case.open', { dossierId: file.id });
    expect((await look()).all).toContain(file.reference);
    await bot.deps.work.transaction(async (stores) => {
      const locked = await stores.dossiers.lock(file.id);
      if (locked?.review === undefined) throw new Error('The file is gone.');
      const review = { ...locked.review, panel: [] };
      await stores.dossiers.save(locked, { ...locked, review, version: 2 }, []);
    });
    expect((await look()).all).toContain('Dit dossier kan ik je niet tonen.');
  });
});
