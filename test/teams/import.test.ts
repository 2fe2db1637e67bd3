import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { importIdOf, paperXlsx, sendFile } from '../support/import-talk.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { PAPER_HEADER, paperCsv, paperLine } from '../support/paper-table.ts';
import { createPeople } from '../support/people.ts';
import { rawXlsx } from '../support/raw-xlsx.ts';
import { caseworkerOf, install } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let files: FileServer;
const somebody = createPeople();
const [kato, wim, labo, an] = [
  somebody('Kato Maes'),
  somebody('Wim Aerts'),
  somebody('Lien Labo'),
  somebody('An Peeters'),
];
/** After both rounds of 2021. */
const NOW = '2026-11-23T10:00:00Z';

beforeAll(async () => {
  files = await startFileServer();
  const caseworkers = [
    caseworkerOf(kato, 'profploeg'),
    caseworkerOf(wim, 'profploeg'),
    caseworkerOf(labo, 'labo'),
  ];
  bot = await startTestBot({ caseworkers, now: NOW });
  await install(bot, kato);
});
afterAll(async () => {
  await bot.stop();
  await files.stop();
});
beforeEach(async () => {
  bot.setNow(NOW);
  await sql`delete from dossiers`.execute(bot.db);
  await sql`delete from reference_series`.execute(bot.db);
  await sql`delete from imports`.execute(bot.db);
  await forgetJobs(bot);
});

const send = (content: string | Uint8Array, who: TestPerson = kato, name = 'papier.csv') =>
  sendFile(bot, who, files.put(content), { name });
const take = (reply: Reply, who: TestPerson = kato) =>
  pressOn(bot, who, reply.card, buttonOf(reply));

function buttonOf({ card }: Reply): string {
  const title = /"Importeer [^"]+"/.exec(JSON.stringify(card))?.[0].slice(1, -1);
  if (title === undefined) throw new Error('Nothing can be taken in.');
  return title;
}

async function stored() {
  const { rows } = await sql<{
    reference: string;
    round_id: string;
    moved_from_round_id: string | null;
    state: string;
    owner_tenant: string;
    owner_name: string;
    filing_name: string;
    submitted_at: Date;
  }>`select * from dossiers order by reference`.execute(bot.db);
  return rows;
}

describe('a table sent in the chat', () => {
  test('is checked first, then taken in: every line a sent file on paper', async () => {
    const lines = [
      paperLine(),
      paperLine({ Gemeente: 'Lier', 'Ontvangen op': '2021-08-14', Contactpersoon: 'Joke' }),
      paperLine({
        Gemeente: 'Mol',
        'Ontvangen op': '1/9/2021',
        'Bedoeld voor ronde': 'Eerste indieningsronde 2021',
      }),
      paperLine({ Gemeente: 'Hasselt', Referentie: 'PP-2021-0007' }),
    ];
    const checked = await send(await paperXlsx(lines), kato, 'papier.xlsx');
    expect(checked.all).toContain('4 aanvragen gelezen');
    expect(checked.all).toContain('2 voor “Eerste indieningsronde 2021”');
    expect(checked.all).toContain(
      '1 te laat voor “Eerste indieningsronde 2021”, daarom voor “Tweede indieningsronde 2021”',
    );
    expect(checked.all).toContain('Per provincie: Antwerpen 2, Limburg 1, West-Vlaanderen 1');
    expect(await stored()).toEqual([]);
    expect(files.asked.at(-1)).not.toHaveProperty('authorization');

    const done = await take(checked);
    expect(done.all).toContain('De aanvragen zijn overgenomen');
    expect(await stored()).toMatchObject([
      { reference: 'PP-2021-0007', filing_name: 'Hasselt', round_id: 'profploeg-2021-1' },
      {
        reference: 'PP-2021-0008',
        filing_name: 'Tielt',
        state: 'submitted',
        owner_tenant: 'papier',
        owner_name: 'Hannes Verbrugge',
        submitted_at: new Date('2021-08-13T10:00:00Z'),
      },
      { reference: 'PP-2021-0009', filing_name: 'Lier', moved_from_round_id: null },
      {
        reference: 'PP-2021-0010',
        filing_name: 'Mol',
        round_id: 'profploeg-2021-2',
        moved_from_round_id: 'profploeg-2021-1',
      },
    ]);
    const cases = await pressOn(bot, kato, done.card, 'Bekijk de dossiers');
    expect(cases.all).toContain('4 dossiers.');
    const opened = await bot.say(kato, 'PP-2021-0008');
    const history = await bot.press(kato, 'case.open', {
      dossierId: dossierIdIn(opened),
      tab: 'history',
    });
    expect(history.all).toContain(
      'Kato Maes nam deze aanvraag over van papier, ontvangen op vrijdag 13 augustus 2021.',
    );
  });

  test('is taken in once, however often and by however many people it is asked', async () => {
    const checked = await send(paperCsv([paperLine()]));
    const [one, other] = await Promise.all([
      bot.press(kato, 'import.take', { importId: importIdOf(checked), nonce: 'a' }),
      bot.press(wim, 'import.take', { importId: importIdOf(checked), nonce: 'b' }),
    ]);
    expect(await stored()).toHaveLength(1);
    const said = [one.all, other.all].filter((all) => all.includes('was al overgenomen'));
    expect(said).toHaveLength(1);
    expect((await take(checked)).all).toContain('Deze tabel was al overgenomen.');
    expect(await stored()).toHaveLength(1);
    expect(await sql`select 1 from import_applications`.execute(bot.db)).toMatchObject({
      rows: [],
    });
  });

  test('that comes twice in one delivery is one table', async () => {
    const url = files.put(paperCsv([paperLine()]));
    const first = await sendFile(bot, kato, url, { id: 'zelfde' });
    await sendFile(bot, kato, url, { id: 'zelfde' });
    const { rows } = await sql<{ id: string }>`select id from imports`.execute(bot.db);
    expect(rows).toEqual([{ id: importIdOf(first) }]);
  });

  test('with mistakes cannot be taken in; all of them can be read, a page at a time', async () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      paperLine({ Dienst: '', ...(index === 29 ? { Gemeente: 'Kortrjik' } : {}) }),
    );
    const checked = await send(paperCsv(lines));
    expect(checked.all).toContain('30 lijnen gelezen, geen enkele in orde');
    expect(checked.all).toContain('Los eerst 31 fouten op');
    expect(checked.all).toContain('Lijn 2, Dienst: Deze cel is leeg.');
    expect(checked.all).toContain('Pagina 1 van 2');
    expect(() => buttonOf(checked)).toThrow();
    const next = await pressOn(bot, kato, checked.card, 'Volgende pagina');
    expect(next.all).toContain('Lijn 31, Gemeente: Bedoel je Kortrijk?');
    const forged = await bot.press(kato, 'import.take', {
      importId: importIdOf(checked),
      nonce: 'x',
    });
    expect(forged.all).toContain('Deze tabel kan ik zo niet overnemen.');
    expect(await stored()).toEqual([]);
  });

  test('warns of a municipality that has a file in that round already', async () => {
    const table = paperCsv([paperLine()]);
    await take(await send(table));
    const again = await send(table);
    expect(again.all).toContain(
      'Lijn 2, Gemeente: Deze gemeente heeft in “Eerste indieningsronde 2021” al een aanvraag: PP-2021-0001.',
    );
    await take(again);
    expect(await stored()).toHaveLength(2);
  });

  test.each<[string, string | Uint8Array, string]>([
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'Dit bestand kan ik niet lezen als tabel.',
    ],
    ['nothing', '', 'In deze tabel staat geen enkele aanvraag.'],
    ['headings alone', PAPER_HEADER.join(';'), 'In deze tabel staat geen enkele aanvraag.'],
    ['more than 5 MB', 'a;b\n'.repeat(1_500_000), 'Dit bestand is te groot'],
    [
      'another encoding',
      new Uint8Array([0x47, 0x3b, 0x81, 0x0a, 0x81, 0x8d]),
      'De letters in dit bestand kan ik niet lezen.',
    ],
  ])('that is %s is refused in words', async (_, content, sentence) => {
    expect((await send(content)).all).toContain(sentence);
    expect(await sql`select 1 from imports`.execute(bot.db)).toMatchObject({ rows: [] });
  });

  test('may be in the letters of an older Excel', async () => {
    const text = paperCsv([paperLine({ Contactpersoon: 'Zoë Desmet' })]);
    const checked = await send(Buffer.from(text, 'latin1'));
    await take(checked);
    expect(await stored()).toMatchObject([{ owner_name: 'Zoë Desmet' }]);
  });

  test('with formulas is refused where they stand', async () => {
    const cells = PAPER_HEADER.map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`);
    const line = paperLine();
    const values = PAPER_HEADER.map((title) =>
      title === 'Dienst'
        ? '<c><f>HYPERLINK("http://x")</f><v>1</v></c>'
        : `<c t="inlineStr"><is><t>${line[title] ?? ''}</t></is></c>`,
    );
    const rows = `<row>${cells.join('')}</row><row>${values.join('')}</row>`;
    const checked = await send(rawXlsx({ sheets: [{ rows }] }), kato, 'papier.xlsx');
    expect(checked.all).toContain('Lijn 2, Dienst: In deze cel staat een formule.');
    expect(checked.all).toContain('Los eerst 1 fout op');
  });

  test('is read for whoever handles applications, and for nobody else', async () => {
    const before = files.asked.length;
    expect((await send(paperCsv([paperLine()]), an)).all).toContain(
      'Een bestand of foto kan ik niet lezen.',
    );
    expect(files.asked).toHaveLength(before);
    const other = await send(paperCsv([paperLine()]), labo);
    expect(other.all).toContain(
      'Aanvragen van papier overnemen kan alleen wie aanvragen behandelt.',
    );
    expect(await sql`select 1 from imports`.execute(bot.db)).toMatchObject({ rows: [] });
  });

  test('is fetched from where Teams keeps files only, also after it leads elsewhere', async () => {
    const good = files.put(paperCsv([paperLine()]));
    expect((await sendFile(bot, kato, files.lead(good))).all).toContain('1 aanvraag gelezen');
    for (const url of [
      'https://example.com/x.csv',
      'file:///etc/passwd',
      'http://u:p@127.0.0.1/',
    ]) {
      expect((await sendFile(bot, kato, url)).all).toContain('Dit bestand kan ik niet ophalen.');
      expect((await sendFile(bot, kato, files.lead(url))).all).toContain(
        'Dit bestand kan ik niet ophalen.',
      );
    }
    expect((await sendFile(bot, kato, `${files.url}/weg`)).all).toContain(
      'Het bestand was niet op te halen.',
    );
    expect((await sendFile(bot, kato, files.endless)).all).toContain('Dit bestand is te groot');
  });
});

function dossierIdIn({ card }: Reply): string {
  const id = /"dossierId":"([0-9a-f-]{36})"/.exec(JSON.stringify(card))?.[1];
  if (id === undefined) throw new Error('The card is about no file.');
  return id;
}

describe('taking in', () => {
  test('is all or nothing: one line that cannot be written leaves none', async () => {
    const checked = await send(paperCsv([paperLine(), paperLine({ Gemeente: 'Lier' })]));
    await sql`create or replace function break_lier() returns trigger language plpgsql as
      'begin if new.filing_name = ''Lier'' then raise exception ''broken''; end if; return new; end'`.execute(
      bot.db,
    );
    await sql`create trigger broken before insert on dossiers for each row
      execute function break_lier()`.execute(bot.db);
    try {
      const failed = await take(checked);
      expect(failed.all).toContain('Er ging iets mis bij ons.');
      expect(await stored()).toEqual([]);
    } finally {
      await sql`drop trigger broken on dossiers`.execute(bot.db);
    }
    await bot.press(kato, 'import.take', { importId: importIdOf(checked), nonce: 'again' });
    const references = (await stored()).map(({ reference }) => reference);
    expect(references).toEqual(['PP-2021-0001', 'PP-2021-0002']);
  });

  test('stops when a file got one of its references meanwhile', async () => {
    const line = paperLine({ Referentie: 'PP-2021-0003' });
    const [one, other] = [await send(paperCsv([line])), await send(paperCsv([line]))];
    await take(one);
    expect((await take(other)).all).toContain(
      'Intussen kreeg een ander dossier een referentie uit deze tabel.',
    );
    expect((await send(paperCsv([line]))).all).toContain(
      'Deze referentie heeft al een ander dossier.',
    );
    expect(await stored()).toHaveLength(1);
  });

  test('stops when rounds changed, so that something would go elsewhere', async () => {
    const checked = await send(paperCsv([paperLine()]));
    const { rounds } = bot.deps.work.stores;
    const [first] = await rounds.list('profploeg');
    if (first === undefined) throw new Error('There is no round.');
    await sql`update rounds set deadline_day = '2021-08-12', version = version + 1
      where id = ${first.id}`.execute(bot.db);
    const refused = await take(checked);
    await sql`update rounds set deadline_day = '2021-08-13', version = version + 1
      where id = ${first.id}`.execute(bot.db);
    expect(refused.all).toContain('Intussen zijn de rondes gewijzigd');
    expect(await stored()).toEqual([]);
  });

  test('is for caseworkers of the programme, whatever a card says', async () => {
    const checked = await send(paperCsv([paperLine()]));
    for (const [verb, data] of [
      ['import.take', { importId: importIdOf(checked), nonce: 'x' }],
      ['import.look', { importId: importIdOf(checked), page: 0 }],
      ['import.start', {}],
      ['import.take', { importId: 'geen-id', nonce: 'y' }],
    ] as const) {
      for (const who of [an, labo]) {
        expect((await bot.press(who, verb, data)).all).toContain(
          'Deze tabel kan ik je niet tonen.',
        );
      }
    }
    const inGroup = await bot.press(
      kato,
      'import.take',
      { importId: importIdOf(checked), nonce: 'z' },
      {},
      { where: 'groupChat' },
    );
    expect(inGroup.all).not.toContain('overgenomen');
    expect(await stored()).toEqual([]);
  });
});

describe('“importeren”', () => {
  test('shows how, gives the empty table and a page to hand it over', async () => {
    const start = await bot.say(kato, 'importeren');
    expect(start.all).toContain('Aanvragen van papier');
    expect(start.all).toContain('Stuur het bestand in deze chat');
    const link = await pressOn(bot, kato, start.card, 'Link om op te laden');
    expect(link.all).toContain('Hij werkt tot 11:15, in één browser, voor één tabel.');
    const template = await pressOn(bot, kato, start.card, 'Lege tabel in Excel');
    expect(template.calls.flatMap(({ body }) => body?.attachments ?? [])).toMatchObject([
      { name: 'aanvragen-op-papier-profploeg.xlsx' },
    ]);
  });

  test('is not for others', async () => {
    expect((await bot.say(an, 'importeren')).all).toContain('kan alleen wie aanvragen behandelt');
    for (const who of [an, labo]) {
      const refused = await bot.press(who, 'import.upload', { programmeId: 'profploeg' });
      expect(refused.all).toContain('kan alleen wie aanvragen behandelt');
    }
  });
});
