import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { createTableReader } from '../../src/documents/table-reader.ts';
import type { ReadTable } from '../../src/domain/ports-documents.ts';
import type { TestPerson } from '../support/activities.ts';
import { decideFile } from '../support/decision-talk.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { createBrowser, linkIn, sendFile } from '../support/import-talk.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { PAPER_HEADER, paperCsv, paperLine } from '../support/paper-table.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install, sentFile } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let files: FileServer;
const somebody = createPeople();
const [kato, labo, an] = [somebody('Kato Maes'), somebody('Lien Labo'), somebody('An Peeters')];
const NOW = '2021-08-16T10:00:00Z';
const ROUND = 'profploeg-2021-1';

beforeAll(async () => {
  files = await startFileServer();
  const caseworkers = [caseworkerOf(kato, 'profploeg'), caseworkerOf(labo, 'labo')];
  bot = await startTestBot({ caseworkers, now: NOW, fileConsent: false });
  await install(bot, kato);
  const lines = [paperLine({ Dienst: '=1+1', Contactpersoon: '@SUM(A1)' })];
  const checked = await sendFile(bot, kato, files.put(paperXlsxText(lines)));
  await pressOn(bot, kato, checked.card, 'Importeer 1 aanvraag');
  const file = await sentFile(bot, an, { reference: 'PP-2021-0100' });
  await decideFile(bot, kato, file);
});
afterAll(async () => {
  await bot.stop();
  await files.stop();
});
beforeEach(() => bot.setNow(NOW));

/** Excel itself writes an apostrophe before text that it would take for a formula. */
function paperXlsxText(lines: readonly Readonly<Record<string, string>>[]): string {
  return paperCsv(lines).replace('"=1+1"', '"\'=1+1"').replace('"@SUM(A1)"', '"\'@SUM(A1)"');
}

async function exported(format: 'xlsx' | 'csv', who: TestPerson = kato): Promise<Response> {
  const link = await bot.press(who, 'export.round', { roundId: ROUND, format });
  return await createBrowser().open(linkIn(link));
}

describe('everything of a round', () => {
  test('is an Excel file with a sheet for each kind of thing', async () => {
    const response = await exported('xlsx');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="ronde-eerste-indieningsronde-2021-2021-08-16.xlsx"',
    );
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Aanvragen',
      'Beslissingen',
      'Historiek',
      'Experten',
      'Opmerkingen',
    ]);
    const [applications, decisions, history, , remarks] = sheets.map(rowsByTitle);
    expect(applications).toMatchObject([
      {
        Referentie: 'PP-2021-0100',
        Gemeente: 'Tielt',
        Provincie: 'West-Vlaanderen',
        'Op papier': 'nee',
        Status: 'Niet ontvankelijk',
        Reden: 'Tekort aan informatie',
        Uitleg: 'Bel ons gerust: **we** helpen je <graag>.',
      },
      {
        'Op papier': 'ja',
        Status: 'Ingediend',
        Dienst: '=1+1',
        'NIS-code': '37015',
        'Gevraagde expertise': 'Mobiliteit, Winkelvastgoed',
      },
    ]);
    expect(decisions).toMatchObject([
      {
        Referentie: 'PP-2021-0100',
        Wie: 'Kato Maes',
        Wat: 'Beslist',
        Beslissing: 'Niet ontvankelijk',
      },
    ]);
    expect(history?.map((row) => row['Wat er gebeurde'])).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Kato Maes besliste: niet ontvankelijk.'),
        'Kato Maes nam deze aanvraag over van papier, ontvangen op vrijdag 13 augustus 2021.',
      ]),
    );
    expect(remarks).toEqual([]);
  });

  test('is a CSV file in which nothing that somebody wrote becomes a formula', async () => {
    const response = await exported('csv');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const content = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(content);
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain(`"'@SUM(A1)"`);
    expect(text).not.toMatch(/(?:^|;|\r\n)"?[=@]/);
    const table = await read(content);
    expect(table.formulas).toEqual([]);
    expect(table.rows).toHaveLength(2);
  });

  test('is asked for in words, and named when it is not clear which', async () => {
    for (const text of ['exporteer ronde 1', 'Exporteer de eerste indieningsronde als csv']) {
      expect((await bot.say(kato, text)).all).toContain('Open alles van deze ronde');
    }
    expect((await bot.say(kato, 'exporteer')).all).toContain('Welke ronde wil je exporteren');
    expect((await bot.say(kato, 'exporteer ronde 9')).all).toContain(
      'Welke ronde wil je exporteren',
    );
  });

  test('is for caseworkers of the programme, also when the link is opened', async () => {
    for (const who of [an, labo]) {
      const data = { roundId: ROUND, format: 'xlsx' };
      expect((await bot.press(who, 'export.round', data)).all).not.toContain('http');
      expect((await bot.say(who, 'exporteer ronde 1')).all).not.toContain('/bestand/');
    }
    const forged = await bot.press(kato, 'export.round', { roundId: 'weg', format: 'csv' });
    expect(forged.all).not.toContain('http');
  });
});

describe('the empty table', () => {
  const template = async (who: TestPerson) =>
    await bot.press(who, 'import.template', { programmeId: 'profploeg' });

  test('has a column per question and says what may stand in each', async () => {
    const response = await createBrowser().open(linkIn(await template(kato)));
    const content = new Uint8Array(await response.arrayBuffer());
    const { sheets } = await readXlsx(content);
    expect(sheets[0]?.rows).toEqual([PAPER_HEADER]);
    const help = Object.fromEntries(
      (sheets[1]?.rows ?? []).map(([title, , what]) => [title, what]),
    );
    expect(help.Gebied).toContain('Voor de hele gemeente');
    expect(help['Gevraagde expertise']).toContain('Winkelvastgoed');
    expect(help['Situering van de zone']).toContain('Alleen als bij “Gebied” staat');
    expect(await createTableReader().read('leeg.xlsx', content)).toEqual({
      ok: false,
      reason: 'empty',
    });
  });

  test('is for caseworkers of the programme', async () => {
    for (const who of [an, labo]) expect((await template(who)).all).not.toContain('http');
  });
});

function rowsByTitle({ rows }: { readonly rows: readonly (readonly unknown[])[] }) {
  const [titles = [], ...others] = rows;
  return others.map((cells) =>
    Object.fromEntries(titles.map((title, index) => [String(title), cells[index]])),
  );
}

async function read(content: Uint8Array): Promise<ReadTable> {
  const table = await createTableReader().read('ronde.csv', content);
  if (!table.ok) throw new Error(table.reason);
  return table.value;
}
