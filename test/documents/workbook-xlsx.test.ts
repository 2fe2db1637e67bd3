import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../src/documents/tables/read-table.ts';
import { renderWorkbook } from '../../src/documents/workbook-xlsx.ts';
import type { Sheet } from '../../src/domain/ports-documents.ts';
import { readZip } from '../support/word-text.ts';

const madeAt = new Date('2021-08-13T12:00:00Z');

const DOSSIERS: Sheet = {
  name: 'Dossiers',
  columns: [
    { title: 'Gemeente', kind: 'text' },
    { title: 'Inwoners', kind: 'number' },
    { title: 'Dag', kind: 'day' },
    { title: 'Ingediend', kind: 'moment' },
    { title: 'Budget', kind: 'euro', width: 15 },
  ],
  rows: [
    ['Tielt', 20_422, '2021-08-13', '2021-08-13T21:59:00.000Z', 12_500],
    ['Gent', null, null, '2021-01-13T22:59:00.000Z', null],
  ],
};

function sheetOf(changes: Partial<Sheet>): Sheet {
  return { ...DOSSIERS, ...changes };
}

function texts(...values: readonly string[]): Sheet {
  return {
    name: 'Teksten',
    columns: [{ title: 'Tekst', kind: 'text' }],
    rows: values.map((value) => [value]),
  };
}

async function partsOf(...sheets: readonly Sheet[]) {
  return readZip(await renderWorkbook({ sheets, madeAt }));
}

async function readBack(sheet: Sheet) {
  const read = await readTable(await renderWorkbook({ sheets: [sheet], madeAt }));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const SHEET_1 = 'xl/worksheets/sheet1.xml';

describe('a workbook', () => {
  test('comes back as it was written', async () => {
    const { header, rows, formulas } = await readBack(DOSSIERS);
    expect(header).toEqual(['Gemeente', 'Inwoners', 'Dag', 'Ingediend', 'Budget']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Tielt', '20422', '2021-08-13', '2021-08-13', '12500'],
      ['Gent', '', '', '2021-01-13', ''],
    ]);
    expect(formulas).toEqual([]);
  });

  test('keeps its bold headings in sight, with filters and widths', async () => {
    const xml = (await partsOf(DOSSIERS)).get(SHEET_1);
    expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
    expect(xml).toContain('<autoFilter ref="A1:E3"/>');
    expect(xml).toMatch(/<col min="5" max="5" width="15"/);
    expect(xml).toMatch(/<c r="A1"[^>]*><is><r><rPr><b\/>.*?<t>Gemeente<\/t>/);
  });

  test('has days and moments as dates, moments as a clock in Brussels shows them, summer and winter', async () => {
    const parts = await partsOf(DOSSIERS);
    const value = (cell: string) =>
      Number(new RegExp(`<c r="${cell}"[^>]*><v>([^<]*)</v>`).exec(parts.get(SHEET_1) ?? '')?.[1]);
    const midnight = (Date.UTC(2021, 7, 13) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(value('C2')).toBe(midnight);
    expect(value('D2')).toBeCloseTo(midnight + (23 * 60 + 59) / 1440, 6);
    expect(value('D3') % 1).toBeCloseTo((23 * 60 + 59) / 1440, 6);
    expect(parts.get('xl/styles.xml')).toContain('formatCode="dd/mm/yyyy hh:mm"');
    expect(parts.get('xl/styles.xml')).toContain('formatCode="&quot;€&quot; #,##0"');
  });

  test('shows what does not fit its column as text', async () => {
    const rows = [[5, 'onbekend', '13 augustus', '2021-13-45T99:99:99Z', Number.NaN]];
    const read = await readBack(sheetOf({ rows }));
    expect(read.rows[0]?.cells).toEqual([
      '5',
      'onbekend',
      '13 augustus',
      '2021-13-45T99:99:99Z',
      'NaN',
    ]);
  });

  test('is the same, byte by byte, when it is made again', async () => {
    const first = await renderWorkbook({ sheets: [DOSSIERS], madeAt });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await renderWorkbook({ sheets: [DOSSIERS], madeAt }))).toBe(0);
  });

  test('tells who made it and when', async () => {
    const core = (await partsOf(DOSSIERS)).get('docProps/core.xml');
    expect(core).toContain('<dc:creator>Kernbot</dc:creator>');
    expect(core?.match(/2021-08-13T12:00:00Z/g)).toHaveLength(2);
  });

  test('may have no rows', async () => {
    const xml = (await partsOf(sheetOf({ rows: [] }))).get(SHEET_1);
    expect(xml).toContain('Gemeente');
    expect(xml).toContain('<autoFilter ref="A1:E1"/>');
  });
});

describe('text in a workbook', () => {
  const formulas = ['=1+1', '+32 470 12 34 56', '-5', '@SUM(A1)', '\t=1+1', "=cmd|' /C calc'!A0"];
  const odd = [
    '#N/A',
    '#REF!',
    'TRUE',
    '00123',
    '1e5',
    '2021-08-13',
    '_x0041_',
    '_x000D_',
    '<b>&amp;"',
  ];

  test.each([...formulas, ...odd])('%j stays text', async (text) => {
    const parts = await partsOf(texts(text));
    const cell = /<c r="A2"([^>]*)>/.exec(parts.get(SHEET_1) ?? '')?.[1];
    expect(cell).toMatch(/ t="(?:s|inlineStr)"/);
    expect(parts.get(SHEET_1)).not.toContain('<f>');
    const { rows, formulas: read } = await readBack(texts(text));
    expect(rows[0]?.cells).toEqual([text.trim()]);
    expect(read).toEqual([]);
  });

  test('in a heading is text too', async () => {
    const columns = [
      { title: '=1+1', kind: 'number' },
      { title: '#N/A', kind: 'day' },
    ] as const;
    const { header } = await readBack({ name: 'A', columns, rows: [[1, '2021-01-01']] });
    expect(header).toEqual(['=1+1', '#N/A']);
  });

  test('loses what XML cannot hold, and keeps lines, letters and emoji', async () => {
    const typed = 'Zo\u0000ë\u0008\u001b \ufffe\uffff\r\n🎉 \ud800';
    const parts = await partsOf(texts(typed));
    for (const xml of parts.values()) expect(xml).not.toMatch(/[\u0000-\u0008\u001b\ufffe\uffff]/);
    expect((await readBack(texts(typed))).rows[0]?.cells).toEqual(['Zoë\n🎉 \ufffd']);
  });

  test('of more than Excel holds in a cell is cut, and says so', async () => {
    const { rows } = await readBack(
      texts('x'.repeat(32_767), 'x'.repeat(32_768), '🎉'.repeat(17_000)),
    );
    const [whole = '', cut = '', emoji = ''] = rows.map(({ cells }) => cells[0]);
    expect(whole).toBe('x'.repeat(32_767));
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/x … \(ingekort: te lang voor één cel\)$/);
    expect(emoji.length).toBeLessThanOrEqual(32_767);
    expect(emoji).toMatch(/🎉 … \(/u);
    expect(emoji.isWellFormed()).toBe(true);
  });
});

test('sheets get names that Excel takes', async () => {
  const names = [
    'Dossiers [2021]: alles?',
    'dossiers 2021 alles',
    "'Gent'",
    '',
    'history',
    'Een naam die veel langer is dan Excel wil',
    'Een naam die veel langer is dan Excel wil',
    'a/b\\c*d\u0007',
  ];
  const xml =
    (await partsOf(...names.map((name) => sheetOf({ name })))).get('xl/workbook.xml') ?? '';
  expect([...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Dossiers 2021 alles',
    'dossiers 2021 alles (2)',
    'Gent',
    'Blad 4',
    'history (2)',
    'Een naam die veel langer is dan',
    'Een naam die veel langer is (2)',
    'a b c d',
  ]);
});
