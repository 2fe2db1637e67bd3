import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { sql } from 'kysely';
import { createLog } from '../../src/log.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles, cardTexts, findButton } from '../support/card-client.ts';
import { partsOfType } from '../support/card-parts.ts';
import { createCaseFiles, keepFile } from '../support/case-files.ts';
import { keepFilesOf2021 } from '../support/files-of-2021.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, personOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startUploadServer, type UploadServer } from '../support/upload-server.ts';
import { readWord } from '../support/word-text.ts';

let bot: TestBot;
let drive: UploadServer;
const logged: string[] = [];
const somebody = createPeople();
const [kato, lien, an] = [somebody('Kato Maes'), somebody('Lien Labo'), somebody('An Peeters')];
const FIRST = 'Eerste indieningsronde 2021';
const SECOND = 'Tweede indieningsronde 2021';
const OF_PROFPLOEG = { programmeId: 'profploeg' };

beforeAll(async () => {
  drive = await startUploadServer();
  bot = await startTestBot({
    now: '2021-10-13T12:05:00Z',
    fileConsent: false,
    caseworkers: [caseworkerOf(kato, 'profploeg'), caseworkerOf(lien, 'labo')],
    inhabitants: [
      { day: '2021-01-01', byNis: { '37015': 20_842, '71022': 78_714, '44040': 11_808 } },
    ],
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
  });
  await keepFilesOf2021(bot.deps);
  await bot.deps.work.stores.rounds.addIfAbsent({
    id: 'profploeg-demonstratie',
    programmeId: 'profploeg',
    name: 'Demonstratieronde',
    opensAt: new Date('2021-10-01T00:00:00Z'),
    deadlineDay: '2021-12-31',
    guidanceFrom: '2022-02-01',
    demonstration: true,
    version: 1,
  });
  await keepFile(bot.deps, inPracticeRound());
});
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});
beforeEach(() => {
  logged.length = 0;
});

function inPracticeRound() {
  const changes = { roundId: 'profploeg-demonstratie', reference: 'PP-2021-9999' };
  return createCaseFiles()({ municipality: 'Brugge', changes });
}

/** Fetches the file behind the link that was given. */
async function fileBehind(reply: Reply) {
  const url = /\((http[^)]+\/bestand\/[^)]+)\)/.exec(reply.all)?.[1];
  if (url === undefined) throw new Error(`No link in: ${reply.all}`);
  const fetched = await fetch(url);
  return { status: fetched.status, bytes: new Uint8Array(await fetched.arrayBuffer()), url };
}

/** The figures as a file, the way Kato gets them. */
async function downloaded(format: 'xlsx' | 'docx') {
  const reply = await bot.press(kato, 'figures.file', { ...OF_PROFPLOEG, format });
  return await fileBehind(reply);
}

describe('figures for a caseworker', () => {
  test('“cijfers” tells of all rounds together, as of when, and that the sums hold', async () => {
    const { card, all } = await bot.say(kato, 'cijfers');
    expect(all).toContain('Cijfers: De Profploeg');
    expect(all).toContain('Alle rondes samen');
    expect(all).toContain('Stand op 13 oktober 2021 om 14:05');
    expect(all).toContain('✓ De cijfers kloppen: 37 = 33 + 1 + 1 + 2.');
    expect(all).toContain('Niet ontvankelijk: 1 (tekort aan informatie: 1)');
    expect(all).toContain(
      'Nog niet duidelijk genoeg: 1 (te weinig duidelijkheid in de aanvraag: 1)',
    );
    expect(all).toContain('Wacht op oordeel: 2');
    expect(all).toContain('Centrumsteden: 4 ontvangen, 4 geselecteerd');
    expect(all).toContain('Budget per begeleiding: nog niet vastgelegd');
    expect(buttonTitles(card)).toEqual(
      expect.arrayContaining(['Lijst van gemeenten', 'Excel', 'Word']),
    );
  });

  test('the first round is what the minister answered', async () => {
    const all = await bot.say(kato, 'cijfers');
    const { card, all: text } = await bot.click(kato, all.card, 'Bekijk de cijfers van ronde 1');
    expect(text).toContain(`${FIRST} · deadline vrijdag 13 augustus 2021`);
    expect(text).toContain('De cijfers kloppen: 35 = 33 + 1 + 1.');
    expect(text).toContain(`Na de deadline ingediend: 2 (2 naar “${SECOND}”)`);
    const [chart] = partsOfType(card, /^Chart\./);
    expect(chart?.title).toBe(
      'Aanvragen per provincie: Antwerpen 7, Limburg 3, Oost-Vlaanderen 5, Vlaams-Brabant 7 en West-Vlaanderen 13',
    );
    const rows = partsOfType(card, /^TableRow$/).map((row) => cardTexts(row).join(' '));
    expect(rows.slice(1)).toEqual([
      'Antwerpen 7 7 7',
      'Limburg 3 3 3',
      'Oost-Vlaanderen 5 5 5',
      'Vlaams-Brabant 7 6 5',
      'West-Vlaanderen 13 13 13',
    ]);
  });

  test('the second round says from which one its late files came', async () => {
    const { all } = await bot.say(kato, 'cijfers ronde 2');
    expect(all).toContain(`Te laat voor een vorige ronde: 2 (2 uit “${FIRST}”)`);
  });

  test('a practice round is marked and counts for nothing else', async () => {
    const { all, card } = await bot.say(kato, 'cijfers');
    expect(all).toContain('Demonstratieronde · Demonstratie – telt niet mee in het totaal');
    const practice = await bot.click(kato, card, 'Bekijk de cijfers van de demonstratieronde');
    expect(practice.all).toContain('Demonstratie – telt niet mee in het totaal');
    expect(practice.all).toContain('De cijfers kloppen: 1 = 1.');
  });

  test('the list names every municipality with its dates, 25 at a time', async () => {
    const figures = await bot.say(kato, 'cijfers ronde 1');
    const first = await bot.click(kato, figures.card, 'Lijst van gemeenten');
    expect(first.all).toContain('35 aanvragen, op naam.');
    expect(first.all).toContain('Pagina 1 van 2');
    expect(first.all).toContain('Aalst · PP-2021-0010 · Oost-Vlaanderen');
    expect(first.all).toContain(
      'Ingediend op 13 juli 2021 · Geselecteerd op 27 september 2021 · begeleiding vanaf september 2021',
    );
    const second = await bot.click(kato, first.card, 'Volgende pagina');
    expect(second.all).toContain('Zwijndrecht · PP-2021-0026 · Antwerpen');
    expect(second.all).not.toContain('Aalst');
    const back = await bot.click(kato, second.card, 'Terug naar de cijfers');
    expect(back.all).toContain(`${FIRST} · deadline`);
  });

  test('the list of all rounds leaves out what was only practice', async () => {
    const { all } = await bot.press(kato, 'figures.list', { ...OF_PROFPLOEG, page: 0 });
    expect(all).toContain('37 aanvragen, op naam.');
    expect(all).not.toContain('Brugge');
  });
});

describe('what a caseworker types', () => {
  test.each([
    ['cijfers ronde 1', `${FIRST} · deadline`],
    ['cijfers West-Vlaanderen', 'Alle rondes samen · alleen West-Vlaanderen'],
    ['cijfers per provincie', 'Alle rondes samen'],
    ['hoeveel aanvragen zijn er?', 'Alle rondes samen'],
    ['hoeveel centrumsteden', 'Centrumsteden: 4 ontvangen, 4 geselecteerd'],
  ])('%s', async (text, shown) => {
    expect((await bot.say(kato, text)).all).toContain(shown);
  });

  test('a province is counted by itself', async () => {
    const { all } = await bot.say(kato, 'cijfers Vlaams-Brabant ronde 1');
    expect(all).toContain('De cijfers kloppen: 7 = 5 + 1 + 1.');
  });

  test('small, middle-sized and large is refused with the reason, and what can be asked', async () => {
    const { texts, card } = await bot.say(kato, 'cijfers klein middelgroot groot');
    expect(card).toBeUndefined();
    expect(texts.join()).toContain('Er bestaat geen officiële indeling van gemeenten');
    expect(texts.join()).toContain('antwoord van de minister');
    expect(texts.join()).toContain('“cijfers per inwoners 15000 en 30000”');
  });

  test('classes of inhabitants, with what is not known', async () => {
    const { all, card } = await bot.say(kato, 'cijfers ronde 1 per inwoners 15000 en 30000');
    const rows = partsOfType(card, /^TableRow$/).map((row) => cardTexts(row).join(' '));
    expect(rows.slice(1)).toEqual([
      '< 15.000 1 1 1',
      '15.000–29.999 1 1 1',
      '≥ 30.000 1 1 1',
      'Niet bekend 32 31 30',
    ]);
    expect(all).toContain('telling van 1 januari 2021');
    expect(all).toContain('Van 32 gemeenten is geen aantal inwoners bekend.');
  });

  test.each([
    ['cijfers per inwoners 30000 en 15000', 'van klein naar groot'],
    ['cijfers per inwoners 0', 'gehele getallen groter dan nul'],
    ['cijfers per inwoners', 'waar je de grenzen wil'],
    ['cijfers per inwoners 1 2 3 4 5 6 7', 'Zes grenzen is het meeste'],
  ])('bounds that make no classes are refused: %s', async (text, reason) => {
    expect((await bot.say(kato, text)).texts.join()).toContain(reason);
  });

  test('a round that there is not', async () => {
    expect((await bot.say(kato, 'cijfers ronde 8')).texts.join()).toContain(
      'Die ronde ken ik niet',
    );
  });
});

describe('who handles no programme with applications', () => {
  test('a municipality is told who sees figures, and what is for everybody', async () => {
    const { texts, cards } = await bot.say(an, 'cijfers');
    expect(texts.join()).toContain('alleen aan wie het programma behandelt');
    expect(texts.join()).toContain('deadlines');
    expect(cards).toEqual([]);
    expect(logged.join()).toContain('"refused":"notCaseworker"');
  });

  test('a caseworker of a programme without applications is told so', async () => {
    const { texts } = await bot.say(lien, 'cijfers');
    expect(texts.join()).toContain('komen via mij geen aanvragen binnen');
  });

  test('what they type instead is answered as anybody’s question', async () => {
    const { all } = await bot.say(an, 'cijfers ronde 1');
    // What the minister answered is public; the figures of the bot's own files are not.
    expect(all).toContain('Bron: Antwoord op de parlementaire vraag');
    expect(all).not.toContain('Ontvangen');
  });

  test.each([
    ['figures.show', OF_PROFPLOEG],
    ['figures.show', { roundId: 'profploeg-2021-1' }],
    ['figures.list', { ...OF_PROFPLOEG, page: 0 }],
    ['figures.file', { ...OF_PROFPLOEG, format: 'xlsx' }],
    ['figures.file', { ...OF_PROFPLOEG, format: 'docx' }],
  ])('a forged %s gives nothing away and is noted', async (verb, data) => {
    for (const person of [an, lien]) {
      logged.length = 0;
      const { all, cards } = await bot.press(person, verb, data);
      expect(cards).toEqual([]);
      expect(all).not.toMatch(/Tielt|35|bestand\//);
      expect(logged.join()).toContain('"refused":');
    }
  });

  test('a forged consent gives no file', async () => {
    const context = { file: { kind: 'figures', ...OF_PROFPLOEG, format: 'xlsx' } };
    const consent = bot.activities.fileConsent('accept', context, drive.url, { from: an });
    const { texts } = await bot.send(consent);
    expect(texts).toHaveLength(1);
    expect(drive.uploads).toEqual([]);
  });

  test.each([
    { ...OF_PROFPLOEG, format: 'pdf' },
    { ...OF_PROFPLOEG },
    { programmeId: 7, format: 'xlsx' },
  ])('a file that there is not cannot be asked for: %j', async (data) => {
    const { texts } = await bot.press(kato, 'figures.file', data);
    expect(texts.join()).toContain('Deze knop werkt niet meer');
  });
});

test('an old card that names a round of another programme shows no figures', async () => {
  const { texts, cards } = await bot.press(kato, 'figures.show', { roundId: 'labo-2021' });
  expect(cards).toEqual([]);
  expect(texts.join()).toContain('Die ronde ken ik niet');
});

describe('where others read along', () => {
  const channel = { where: 'channel' } as const;

  test('nothing is shown but in the channel of the programme, and there the numbers alone', async () => {
    expect((await bot.say(kato, 'cijfers', channel)).texts.join()).toContain('in je eigen chat');
    await bot.press(
      kato,
      'channel.set',
      { ...OF_PROFPLOEG, nonce: crypto.randomUUID() },
      {},
      channel,
    );
    const { card, all } = await bot.say(kato, 'cijfers', channel);
    expect(all).toContain('De cijfers kloppen: 37');
    expect(findButton(card, 'Lijst van gemeenten')).toBeUndefined();
    expect(findButton(card, 'Excel')).toBeUndefined();
    const round = await bot.click(kato, card, 'Bekijk de cijfers van ronde 1', {}, channel);
    expect(round.all).toContain('De cijfers kloppen: 35');
    expect((await bot.say(kato, 'cijfers', { where: 'groupChat' })).cards).toEqual([]);
  });

  test('somebody else in that channel gets words', async () => {
    const { texts, cards } = await bot.press(an, 'figures.show', OF_PROFPLOEG, {}, channel);
    expect(cards).toEqual([]);
    expect(texts.join()).toContain('alleen aan wie het programma behandelt');
    expect((await bot.say(an, 'cijfers', channel)).cards).toEqual([]);
  });

  test.each([
    ['figures.list', { ...OF_PROFPLOEG, page: 0 }],
    ['figures.file', { ...OF_PROFPLOEG, format: 'xlsx' }],
  ])('%s works in the own chat only', async (verb, data) => {
    const { texts, cards } = await bot.press(kato, verb, data, {}, channel);
    expect(cards).toEqual([]);
    expect(texts.join()).toContain('alleen in je eigen chat');
  });
});

describe('as a file', () => {
  test('Excel holds the figures, the list they were counted from, and the sums', async () => {
    const { bytes } = await downloaded('xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Overzicht',
      'Per provincie',
      'Redenen',
      'Gemeenten',
      'Controle',
    ]);
    const [overview, provinces, reasons, list, controls] = sheets.map(({ rows }) => rows);
    const column = (title: string) => overview?.[0]?.indexOf(title) ?? -1;
    const numbers = ['Ontvangen', 'Ontvankelijk', 'Geselecteerd', 'Geselecteerde centrumsteden'];
    const rowsOf = (overview ?? [])
      .slice(1)
      .map((row) => [row[0], ...numbers.map((title) => row[column(title)])]);
    expect(rowsOf).toEqual([
      [FIRST, 35, 34, 33, 4],
      [SECOND, 2, 0, 0, 0],
      ['Totaal', 37, 34, 33, 4],
      ['Demonstratieronde (demonstratie, telt niet mee)', 1, 0, 0, 0],
    ]);
    expect(overview?.[1]?.[column('Na de deadline ingediend (naar een volgende ronde)')]).toBe(2);
    expect(provinces?.slice(1, 6).map((row) => row.slice(0, 3))).toEqual([
      [FIRST, 'Antwerpen', 7],
      [FIRST, 'Limburg', 3],
      [FIRST, 'Oost-Vlaanderen', 5],
      [FIRST, 'Vlaams-Brabant', 7],
      [FIRST, 'West-Vlaanderen', 13],
    ]);
    expect(reasons?.[1]).toEqual([FIRST, 'Niet ontvankelijk', 'Tekort aan informatie', 1]);
    expect(list).toHaveLength(1 + 38);
    expect(list?.find((row) => row[2] === 'Zwijndrecht')?.slice(3, 6)).toEqual([
      '11056',
      'Antwerpen',
      'nee',
    ]);
    expect(controls?.slice(1).every((row) => row[4] === 'ja')).toBe(true);
    expect(controls?.[1]?.slice(0, 4)).toEqual(['Totaal', 'Ontvangen', 37, 37]);
  });

  test('Word answers in sentences, as the minister did', async () => {
    const paragraphs = readWord((await downloaded('docx')).bytes).map(({ text }) => text);
    expect(paragraphs.join('\n')).toContain(
      'Er werden in totaal 35 aanvragen ingediend voor de indieningsdatum van 13 augustus. Eén aanvraag was onontvankelijk vanwege een tekort aan informatie.',
    );
    expect(paragraphs).toContain('Vlaams-Brabant: 7 gemeenten, waarvan 5 geselecteerd');
    expect(paragraphs).toContain('Tielt');
    expect(paragraphs).not.toContain('Brugge');
  });

  test('the link works for this person, in one browser, for a quarter of an hour', async () => {
    const { status, url } = await downloaded('xlsx');
    expect(status).toBe(200);
    expect((await fetch(url)).status).toBe(404);
  });

  test('a link dies with the role of whom it was made for', async () => {
    const wim = somebody('Wim Aerts');
    const person = personOf(wim);
    const grant = { ...OF_PROFPLOEG, person, by: person, at: new Date('2021-10-13T12:00:00Z') };
    await bot.deps.work.transaction((stores) => stores.roles.put({ ...grant, role: 'caseworker' }));
    const reply = await bot.press(wim, 'figures.file', { ...OF_PROFPLOEG, format: 'xlsx' });
    await bot.deps.work.transaction((stores) => stores.roles.put({ ...grant, role: 'none' }));
    expect((await fileBehind(reply)).status).toBe(404);
  });

  test('into OneDrive it goes once more past the same question', async () => {
    const context = { file: { kind: 'figures', ...OF_PROFPLOEG, format: 'docx' } };
    const before = drive.uploads.length;
    await bot.send(bot.activities.fileConsent('accept', context, drive.url, { from: kato }));
    const [uploaded] = drive.uploads.slice(before);
    expect(readWord(uploaded?.content ?? new Uint8Array()).length).toBeGreaterThan(50);
  });
});

test('a sum that fails is said loudly, on every card and in Word', async () => {
  await sql`update dossiers set round_id = 'profploeg-demonstratie', moved_from_round_id = 'gone'
    where reference = 'PP-2021-0001'`.execute(bot.db);
  const { all } = await bot.say(kato, 'cijfers');
  expect(all).toContain('! De cijfers kloppen niet.');
  expect((await bot.say(kato, 'cijfers ronde 2')).all).toContain('! De cijfers kloppen niet.');
  const words = readWord((await downloaded('docx')).bytes).map(({ text }) => text);
  expect(words.slice(0, 5).join('\n')).toContain('De cijfers kloppen niet.');
});
