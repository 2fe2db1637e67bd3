import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { createLog } from '../../src/log.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles, cardInputs, findButton } from '../support/card-client.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { linkIn } from '../support/link-in.ts';
import {
  addByForm,
  itemKinds,
  itemsOf,
  openItem,
  openList,
  sendFileWith,
} from '../support/list-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install, personOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  FINISH,
  guidedFile,
  openStep,
  pressStep,
  trajectoryNow,
} from '../support/trajectory-talk.ts';
import { readWord } from '../support/word-text.ts';

let bot: TestBot;
const logged: string[] = [];
const somebody = createPeople();
const [kato, els] = [somebody('Kato Maes'), somebody('Els Claes')];
/** Monday 20 September 2021, noon in Brussels. */
const NOW = '2021-09-20T10:00:00Z';
const COUNT = 'Tel de passanten in de Kerkstraat';
const NOT_SHOWN = 'Deze lijst kan ik je niet tonen.';
let elsMember: Awaited<ReturnType<typeof anExpert>>;

beforeAll(async () => {
  bot = await startTestBot({
    now: NOW,
    fileConsent: false,
    caseworkers: [caseworkerOf(kato, 'profploeg')],
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
  });
  for (const person of [kato, els]) await install(bot, person);
  elsMember = await anExpert(bot, els);
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.setNow(NOW);
  logged.length = 0;
});

const nonce = () => crypto.randomUUID();

interface Guided {
  readonly an: TestPerson;
  readonly bram: TestPerson;
  readonly file: Dossier;
}

/** A guidance of An and her colleague Bram, on whose panel Els is, with this homework. */
async function guided(...lines: readonly string[]): Promise<Guided> {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram De Smet')];
  const file = await guidedFile(bot, an, { colleagues: [personOf(bram)] }, [elsMember]);
  if (lines.length > 0) await bot.say(an, `huiswerk: ${lines.join('\n')}`);
  return { an, bram, file };
}

describe('homework that is typed', () => {
  test('is kept with who and by when, and said back in words', async () => {
    const { an, file } = await guided();
    const { all } = await bot.say(an, `Huiswerk: ${COUNT} | Bram | 15 januari`);
    expect(all).toContain(
      `Bewaard bij Huiswerk als nummer 1: “${COUNT}”, Bram, tegen zaterdag 15 januari 2022.`,
    );
    expect(all).toContain('Let op: op zaterdag 15 januari 2022 werkt niemand.');
    expect(await itemsOf(bot, file)).toMatchObject([
      { number: 1, text: COUNT, who: 'Bram', dueDay: '2022-01-15', state: 'open', version: 1 },
    ]);
  });

  test('can be several lines at once, each of which becomes an item', async () => {
    const { an, file } = await guided();
    const { all } = await bot.say(
      an,
      'huiswerk:\n- Tel de passanten - Bram - tegen 15 oktober\n- Vraag de huurprijzen op; Lien\n\n- Lees de studie van 2019',
    );
    expect(all).toContain('Bewaard bij Huiswerk. 1: “Tel de passanten”, Bram, tegen vrijdag');
    expect((await itemsOf(bot, file)).map(({ number, text, who }) => [number, text, who])).toEqual([
      [1, 'Tel de passanten', 'Bram'],
      [2, 'Vraag de huurprijzen op', 'Lien'],
      [3, 'Lees de studie van 2019', undefined],
    ]);
  });

  test('with a day that nobody can read is not kept, and stays on the card to be put right', async () => {
    const { an, file } = await guided();
    const line = 'Tel de passanten | Bram | 31 februari';
    const form = await bot.say(an, `huiswerk: Lees de studie\n${line}`);
    expect(form.all).toContain('Er is nog niets bewaard.');
    expect(form.all).toContain('Regel 2: Deze datum kan ik niet lezen.');
    expect(cardInputs(form.card).lines).toContain(line);
    expect(await itemsOf(bot, file)).toEqual([]);
    const lines = 'Lees de studie\nTel de passanten | Bram | 28 februari';
    const saved = await pressOn(bot, an, form.card, 'Bewaar', { lines });
    expect(saved.all).toContain('tegen maandag 28 februari 2022');
    expect(await itemsOf(bot, file)).toHaveLength(2);
  });

  test('is kept once when the message comes twice', async () => {
    const { an, file } = await guided();
    const options = { activityId: nonce() };
    await bot.say(an, `huiswerk: ${COUNT}`, options);
    const again = await bot.say(an, `huiswerk: ${COUNT}`, options);
    expect(again.all).not.toContain('Er ging iets mis');
    expect(await itemsOf(bot, file)).toHaveLength(1);
  });

  test('is shown to whoever asks, whatever they call it', async () => {
    const { bram } = await guided(COUNT);
    for (const words of ['huiswerk', 'mijn huiswerk', 'Toon het huiswerk', 'huistaken?']) {
      expect((await bot.say(bram, words)).all).toContain(`○ 1. ${COUNT}`);
    }
  });

  test('is not for a channel', async () => {
    const { an, file } = await guided(COUNT);
    for (const text of ['huiswerk', 'huiswerk: Nog iets', 'huiswerk 1 klaar']) {
      const said = await bot.say(an, text, { where: 'channel' });
      expect(said.all).toContain('Lijsten van een traject toon ik alleen in je eigen chat');
      expect(said.all).not.toContain(COUNT);
    }
    expect(await itemsOf(bot, file)).toMatchObject([{ state: 'open', version: 1 }]);
  });

  test('is refused in words to who has no guidance', async () => {
    const said = await bot.say(somebody(), `huiswerk: ${COUNT}`);
    expect(said.all).toContain('Er is niets bewaard.');
  });

  test('goes to the guidance that is chosen by who is part of several', async () => {
    const an = somebody('An Peeters');
    const [one, other] = [await guidedFile(bot, an), await guidedFile(bot, an)];
    const asked = await bot.say(an, `huiswerk: ${COUNT} | Bram`);
    expect(asked.all).toContain('Het is nog niet bewaard.');
    expect(cardInputs(asked.card).lines).toBe(`${COUNT} | Bram`);
    const saved = await pressOn(bot, an, asked.card, 'Zet hierbij');
    expect(saved.all).toContain('als nummer 1');
    const stored = [...(await itemsOf(bot, one)), ...(await itemsOf(bot, other))];
    expect(stored).toMatchObject([{ text: COUNT, who: 'Bram' }]);
  });
});

describe('what is done', () => {
  test('is ticked off by its number, and said back', async () => {
    const { an, bram, file } = await guided(COUNT, 'Lees de studie');
    await bot.say(bram, 'huiswerk');
    const ticked = await bot.say(bram, '2 is klaar');
    expect(ticked.all).toContain('Gedaan: 2 (“Lees de studie”).');
    expect(await itemsOf(bot, file)).toMatchObject([
      { state: 'open' },
      { state: 'done', by: { name: 'Bram De Smet' } },
    ]);
    expect((await bot.say(an, 'huiswerk 1 klaar')).all).toContain(`Gedaan: 1 (“${COUNT}”).`);
    expect((await bot.say(an, 'klaar 1')).all).toContain('Al gedaan: 1');
    expect((await bot.say(an, '2 is niet klaar')).all).toContain('Weer open: 2');
  });

  test('can be several numbers, and says which of them are not there', async () => {
    const { an, file } = await guided('Een', 'Twee', 'Drie');
    const said = await bot.say(an, 'huiswerk 1, 3 en 9 zijn klaar');
    expect(said.all).toContain('Gedaan: 1 (“Een”) en 3 (“Drie”).');
    expect(said.all).toContain('Op deze lijst staat geen nummer 9.');
    expect((await itemsOf(bot, file)).map(({ state }) => state)).toEqual(['done', 'open', 'done']);
  });

  test('by number alone needs a list that was shown', async () => {
    const { an, bram, file } = await guided(COUNT);
    expect((await bot.say(bram, 'klaar 1')).all).toContain('Van welke lijst is dat nummer?');
    expect((await bot.say(an, 'klaar 1')).all).toContain(`Gedaan: 1 (“${COUNT}”).`);
    expect((await bot.say(somebody(), 'klaar 1')).all).not.toContain('Van welke lijst');
    expect(await itemsOf(bot, file)).toMatchObject([{ state: 'done', version: 2 }]);
  });

  test('is shown by a link, or by a file of which only the name and the place are kept', async () => {
    const { an, file } = await guided('Een', 'Twee', 'Drie');
    await bot.say(an, 'klaar 1: https://tielt.be/telling');
    await sendFileWith(bot, an, 'huiswerk 2 is klaar: geteld op zaterdag');
    await sendFileWith(bot, an, '3 klaar', { link: 'javascript:alert(1)' });
    expect((await itemsOf(bot, file)).map(({ proof }) => proof)).toEqual([
      { kind: 'link', link: 'https://tielt.be/telling' },
      {
        kind: 'file',
        name: 'telling.xlsx',
        link: 'https://tielt-my.sharepoint.com/telling.xlsx',
        text: 'geteld op zaterdag',
      },
      { kind: 'file', name: 'telling.xlsx' },
    ]);
    const { all } = await openItem(bot, els, file, 2);
    expect(all).toContain(
      'geteld op zaterdag – telling.xlsx (https://tielt-my.sharepoint.com/telling.xlsx)',
    );
  });

  test('is no reason to read a file that a caseworker sends with it as a table', async () => {
    const { file } = await guided(COUNT);
    await openList(bot, kato, file);
    const said = await sendFileWith(bot, kato, '1 is klaar');
    expect(said.all).toContain(`Gedaan: 1 (“${COUNT}”).`);
  });

  test('is ticked off on the list with one press, and on its card with what shows it', async () => {
    const { an, bram, file } = await guided(COUNT, 'Lees de studie');
    const { card } = await openList(bot, an, file);
    const ticked = await pressOn(bot, an, card, 'Zet nummer 1 op klaar');
    expect(ticked.all).toContain(`Nummer 1 is gedaan: “${COUNT}”.`);
    expect(ticked.all).toContain('1 open en 1 gedaan');
    const item = await openItem(bot, bram, file, 2);
    const done = await pressOn(bot, bram, item.card, 'Ja, dit is gedaan', { proof: 'Zie verslag' });
    expect(done.all).toContain('Resultaat: Zie verslag');
    expect(await itemsOf(bot, file)).toMatchObject([
      { state: 'done' },
      { state: 'done', proof: { kind: 'text', text: 'Zie verslag' } },
    ]);
  });

  test('ends its step once nothing is open, and what still is keeps it open', async () => {
    const { an, file } = await guided('Een', 'Twee');
    await pressStep(bot, kato, file, '1.1 Intakefiche', FINISH).catch(() => undefined);
    for (const step of ['1.1 Intakefiche', '1.2 Projectplan']) {
      const { card } = await openStep(bot, kato, file, step);
      const finish = buttonTitles(card).find((title) => /klaar|afronden/i.test(title));
      if (finish !== undefined) await pressOn(bot, kato, card, finish);
    }
    const stateOf = async () => (await trajectoryNow(bot, file)).steps.dataCollection?.state;
    expect(await stateOf()).toBe('running');
    await bot.say(an, 'huiswerk 1 klaar');
    expect(await stateOf()).toBe('running');
    await bot.say(an, 'huiswerk 2 vervalt: geen budget');
    expect(await stateOf()).toBe('done');
  });
});

describe('what does not go on', () => {
  test('is dropped with a reason, in the chat and on its card', async () => {
    const { an, file } = await guided('Een', 'Twee');
    const asked = await bot.say(an, 'huiswerk 1 vervalt');
    expect(asked.all).toContain('Schrijf erbij waarom');
    expect((await itemsOf(bot, file))[0]?.state).toBe('open');
    const dropped = await pressOn(bot, an, asked.card, 'Laat dit weg', { reason: 'Geen budget' });
    expect(dropped.all).toContain('Nummer 1 is weggelaten: “Een”. Reden: Geen budget');
    const said = await bot.say(an, 'laat 2 weg, want al gedaan in 2019');
    expect(said.all).toContain('Weggelaten: 2 (“Twee”). Reden: al gedaan in 2019.');
    expect(await itemsOf(bot, file)).toMatchObject([
      { state: 'dropped', reason: 'Geen budget' },
      { state: 'dropped', reason: 'al gedaan in 2019' },
    ]);
  });

  test('keeps what was typed when the reason is missing, and what shows it', async () => {
    const { an, file } = await guided('Een');
    const { card } = await openItem(bot, an, file, 1);
    const again = await pressOn(bot, an, card, 'Laat dit weg', { proof: 'Zie verslag' });
    expect(again.all).toContain('Schrijf eerst waarom.');
    expect(cardInputs(again.card)).toMatchObject({ proof: 'Zie verslag', reason: '' });
  });

  test('is taken off the list only as long as nothing happened to it, and its number does not come back', async () => {
    const { an, file } = await guided('Een', 'Twee');
    const { card } = await openItem(bot, an, file, 2);
    const removed = await pressOn(bot, an, card, 'Haal van de lijst');
    expect(removed.all).toContain('Nummer 2 is van de lijst Huiswerk gehaald: “Twee”.');
    await bot.say(an, 'huiswerk: Drie');
    expect((await itemsOf(bot, file)).map(({ number }) => number)).toEqual([1, 3]);
    await bot.say(an, 'huiswerk 1 klaar');
    const done = await openItem(bot, an, file, 1);
    expect(findButton(done.card, 'Haal van de lijst')).toBeUndefined();
    const [first] = await itemsOf(bot, file);
    const data = { itemId: first?.id, version: first?.version, nonce: nonce() };
    const refused = await bot.press(an, 'item.remove', data);
    expect(refused.all).toContain('Hier gebeurde al iets mee');
    expect(await itemsOf(bot, file)).toHaveLength(2);
  });
});

describe('the form', () => {
  test('keeps one item, and says what each field was read as', async () => {
    const { an, file } = await guided();
    const saved = await addByForm(bot, an, file, {
      text: COUNT,
      who: 'Bram',
      due: 'eind oktober',
      note: 'Op zaterdag',
    });
    expect(saved.all).toContain('tegen zondag 31 oktober 2021, met uitleg “Op zaterdag”');
    expect(await itemsOf(bot, file)).toMatchObject([{ note: 'Op zaterdag', dueDay: '2021-10-31' }]);
  });

  test('keeps what was typed when something is wrong, and names all of it', async () => {
    const { an, file } = await guided();
    const typed = { text: '', who: 'B'.repeat(201), due: 'donderdag 15 oktober 2021' };
    const again = await addByForm(bot, an, file, typed);
    expect(again.all).toContain('Schrijf op waarover het gaat.');
    expect(again.all).toContain('De naam is te lang.');
    expect(again.all).toContain('15 oktober 2021 is een vrijdag.');
    expect(cardInputs(again.card)).toMatchObject({ who: typed.who, due: typed.due });
    expect(await itemsOf(bot, file)).toEqual([]);
  });

  test('that is sent twice, or delivered twice, keeps one item', async () => {
    const { an, file } = await guided();
    const about = { dossierId: file.id, listId: 'homework' };
    const { card } = await bot.press(an, 'item.addForm', about);
    const options = { activityId: nonce() };
    await pressOn(bot, an, card, 'Bewaar', { text: COUNT }, options);
    await pressOn(bot, an, card, 'Bewaar', { text: COUNT }, options);
    const again = await pressOn(bot, an, card, 'Bewaar', { text: COUNT });
    expect(again.all).toContain('als nummer 1');
    expect(await itemsOf(bot, file)).toHaveLength(1);
  });

  test('works on clients that send a message instead', async () => {
    const { an, file } = await guided(COUNT);
    const { card } = await openList(bot, an, file);
    const options = { via: 'submit' } as const;
    const ticked = await pressOn(bot, an, card, 'Zet nummer 1 op klaar', {}, options);
    expect(ticked.all).toContain(`Nummer 1 is gedaan: “${COUNT}”.`);
  });

  test('of an item that somebody else changed meanwhile shows both, and replaces it when pressed again', async () => {
    const { an, bram, file } = await guided(`${COUNT} | Bram`);
    const form = async (who: TestPerson) =>
      await pressOn(bot, who, (await openItem(bot, who, file, 1)).card, 'Wijzig');
    const [mine, theirs] = [await form(an), await form(bram)];
    await pressOn(bot, bram, theirs.card, 'Bewaar', { text: 'Tel in de Kerkstraat op zaterdag' });
    const again = await pressOn(bot, an, mine.card, 'Bewaar', { text: 'Tel op zondag' });
    expect(again.all).toContain('Bram De Smet wijzigde dit intussen.');
    expect(again.all).toContain('Tel in de Kerkstraat op zaterdag');
    expect(cardInputs(again.card).text).toBe('Tel op zondag');
    await pressOn(bot, an, again.card, 'Bewaar');
    const [item] = await itemsOf(bot, file);
    expect(item).toMatchObject({ text: 'Tel op zondag', who: 'Bram', version: 3 });
    expect(item && (await itemKinds(bot, item))).toEqual(['added', 'edited', 'edited']);
  });

  test('does not open for who only reads the list', async () => {
    const { an, file } = await guided();
    const refused = await bot.press(an, 'item.addForm', { dossierId: file.id, listId: 'actions' });
    expect(refused.all).toContain('In de lijst Acties schrijft iemand anders.');
    const forged = { dossierId: file.id, listId: 'actions', nonce: nonce(), text: 'Mijn actie' };
    await bot.press(an, 'item.add', forged);
    expect(await itemsOf(bot, file, 'actions')).toEqual([]);
    expect((await openList(bot, an, file, 'actions')).all).toContain(
      'Deze lijst wordt bijgehouden door De Profploeg.',
    );
  });

  test('takes no more than a hundred items', async () => {
    const lines = Array.from({ length: 99 }, (_, index) => `Actie ${index + 1}`);
    const { an, file } = await guided(...lines);
    const refused = await bot.say(an, 'huiswerk: Nog een\nEn nog een');
    expect(refused.all).toContain('Op de lijst Huiswerk passen 100 regels.');
    expect(cardInputs(refused.card).lines).toBe('Nog een\nEn nog een');
    await bot.say(an, 'huiswerk: De laatste');
    expect(await itemsOf(bot, file)).toHaveLength(100);
    const full = await bot.press(an, 'item.list', {
      dossierId: file.id,
      listId: 'homework',
      page: 99,
    });
    expect(full.all).toContain('Pagina 10 van 10');
    expect(full.all).toContain('De lijst is vol.');
    expect(buttonTitles(full.card)).not.toContain('Voeg een actie toe');
  });
});

describe('two people at the same time', () => {
  test('who add both keep a number of their own', async () => {
    const { an, bram, file } = await guided();
    await Promise.all([
      bot.say(an, 'huiswerk: Van An'),
      bot.say(bram, 'huiswerk: Van Bram'),
      bot.say(els, 'traject'),
    ]);
    expect((await itemsOf(bot, file)).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('who tick the same off do so once', async () => {
    const { an, bram, file } = await guided(COUNT);
    const cards = [await openList(bot, an, file), await openList(bot, bram, file)];
    await pressOn(bot, an, cards[0]?.card, 'Zet nummer 1 op klaar');
    const second = await pressOn(bot, bram, cards[1]?.card, 'Zet nummer 1 op klaar');
    expect(second.all).toContain(`Nummer 1 is gedaan: “${COUNT}”.`);
    const [item] = await itemsOf(bot, file);
    expect(item && (await itemKinds(bot, item))).toEqual(['added', 'ticked']);
  });

  test('of whom one drops what the other ticks off are told', async () => {
    const { an, bram, file } = await guided(COUNT);
    const cards = [await openItem(bot, an, file, 1), await openItem(bot, bram, file, 1)];
    await pressOn(bot, an, cards[0]?.card, 'Laat dit weg', { reason: 'Geen budget' });
    const second = await pressOn(bot, bram, cards[1]?.card, 'Ja, dit is gedaan', { proof: 'Wel!' });
    expect(second.all).toContain('Dit is intussen weggelaten.');
    expect(second.all).toContain('Wel!');
    expect(await itemsOf(bot, file)).toMatchObject([{ state: 'dropped' }]);
  });
});

describe('the sides of a guidance', () => {
  test('read the same lists, and write where their side writes', async () => {
    const { an, file } = await guided(COUNT);
    for (const who of [els, kato]) {
      const { card, all } = await openList(bot, who, file);
      expect(all).toContain(COUNT);
      expect(buttonTitles(card)).toContain('Voeg een actie toe');
    }
    await addByForm(bot, els, file, { text: 'Maak een route', theme: 'experience' }, 'actions');
    expect((await openList(bot, an, file, 'actions')).all).toContain('Beleving');
    await addByForm(bot, an, file, { text: 'Begin vroeger', moment: 'before' }, 'lessons');
    expect((await openList(bot, els, file, 'lessons')).all).toContain('Voor het projectrapport');
    const data = { dossierId: file.id, listId: 'lessons', nonce: nonce(), text: 'Van Els' };
    expect((await bot.press(els, 'item.add', data)).all).toContain('schrijft iemand anders');
    expect(await itemsOf(bot, file, 'lessons')).toHaveLength(1);
  });

  test('see the lists of a step on its card, with how they stand', async () => {
    const { an, file } = await guided(COUNT, 'Lees de studie');
    await bot.say(an, 'huiswerk 1 klaar');
    const step = await openStep(bot, an, file, '2.1 Info- en dataverzameling');
    expect(step.all).toContain('Huiswerk: 1 open en 1 gedaan');
    const list = await pressOn(bot, an, step.card, 'Open de lijst Huiswerk');
    expect(list.all).toContain('○ 2. Lees de studie');
    const workshops = await openStep(bot, els, file, '2.2 Workshops');
    expect(workshops.all).toContain('Interne betrokkenen: nog niets');
    expect(workshops.all).toContain('Externe betrokkenen: nog niets');
  });

  test('choose between lists that are called the same', async () => {
    const { an } = await guided();
    const { all, card } = await bot.say(an, 'betrokkenen');
    expect(all).toContain('Welke lijst bedoel je?');
    const internal = await pressOn(bot, an, card, 'Open Interne betrokkenen van Tielt');
    expect(internal.all).toContain('De diensten en schepenen die meewerken');
    const saved = await bot.say(an, 'interne betrokkenen: Dienst mobiliteit | cijfers');
    expect(saved.all).toContain('“Dienst mobiliteit”, cijfers');
  });

  test('that are of another municipality learn nothing, whatever their cards hold', async () => {
    const { file } = await guided(COUNT);
    const [item] = await itemsOf(bot, file);
    const { an: stranger } = await guided();
    const about = { itemId: item?.id, dossierId: file.id, listId: 'homework', version: 1 };
    for (const act of [
      'list',
      'addForm',
      'add',
      'look',
      'editForm',
      'save',
      'tick',
      'drop',
      'reopen',
      'remove',
    ]) {
      const data = { ...about, nonce: nonce(), text: 'Van een ander', reason: 'Zomaar' };
      const reply = await bot.press(stranger, `item.${act}`, data);
      expect(reply.all).toContain(NOT_SHOWN);
      expect(reply.all).not.toContain(COUNT);
    }
    expect(linkIn(await bot.press(stranger, 'item.document', about))).toBe('no link');
    expect(await itemsOf(bot, file)).toEqual([item]);
    expect(logged.join()).toContain('"refused":"unavailable"');
    expect(logged.join()).not.toContain(COUNT);
  });

  test('change nothing once the guidance has stopped, and can read on', async () => {
    const { an, file } = await guided(COUNT);
    const { card } = await openItem(bot, an, file, 1);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    const refused = await pressOn(bot, an, card, 'Ja, dit is gedaan', { proof: 'Zie verslag' });
    expect(refused.all).toContain('Dit traject ligt stil');
    expect(refused.all).toContain('Zie verslag');
    const said = await bot.say(an, 'huiswerk: Nog iets');
    expect(said.all).toContain('Er is niets gewijzigd.');
    expect(cardInputs(said.card).lines).toBe('Nog iets');
    expect(await itemsOf(bot, file)).toMatchObject([{ state: 'open', version: 1 }]);
  });
});

describe('a list', () => {
  test('shows what is late, and what is open before what is done', async () => {
    const { an } = await guided('Een | Bram | 1 oktober', 'Twee | Bram | 30 september');
    await bot.say(an, 'huiswerk 1 klaar');
    bot.setNow('2021-10-04T10:00:00Z');
    const { all } = await bot.say(an, 'huiswerk');
    expect(all).toContain('1 open en 1 gedaan · ! 1 te laat');
    expect(all.indexOf('○ 2. Twee')).toBeLessThan(all.indexOf('✓ 1. Een'));
  });

  test('comes as a Word document with every field', async () => {
    const { an, file } = await guided(`${COUNT} | Bram | 15 oktober`, 'Lees de studie');
    await bot.say(an, 'huiswerk 2 vervalt: al gedaan');
    const { card } = await openList(bot, els, file);
    const fetched = await fetch(linkIn(await pressOn(bot, els, card, 'Als Word-document')));
    expect(fetched.headers.get('content-disposition')).toContain('huiswerk-tielt.docx');
    const words = readWord(new Uint8Array(await fetched.arrayBuffer())).map(({ text }) => text);
    for (const cell of ['Wie doet het?', COUNT, '15 oktober 2021', 'Weggelaten', 'al gedaan']) {
      expect(words).toContain(cell);
    }
  });

  test('answers while a form is open, and then goes on with it', async () => {
    const { an, file } = await guided(COUNT);
    await bot.say(an, 'nieuwe aanvraag');
    const shown = await bot.say(an, 'huiswerk');
    expect(shown.all).toContain(`○ 1. ${COUNT}`);
    await bot.say(an, 'huiswerk: dit is een antwoord op de vraag');
    expect(await itemsOf(bot, file)).toHaveLength(1);
  });
});
