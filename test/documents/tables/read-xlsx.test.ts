import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../src/documents/tables/read-table.ts';
import { type RawXlsx, rawXlsx, textRows } from '../../support/raw-xlsx.ts';

async function tableIn(file: RawXlsx) {
  const result = await readTable(rawXlsx(file));
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

async function rowsIn(rows: string, more: Partial<RawXlsx> = {}) {
  const { rows: read } = await tableIn({ sheets: [{ rows: `${HEADING}${rows}` }], ...more });
  return read.map(({ cells }) => cells);
}

const HEADING = textRows(['A', 'B', 'C']);

function row(...cells: readonly string[]): string {
  return `<row>${cells.join('')}</row>`;
}

function styled(value: number | string): string {
  return `<c s="1"><v>${value}</v></c>`;
}

describe('an Excel file', () => {
  test('has its texts read, wherever they stand, without spaces around them', async () => {
    const strings =
      '<si><t>Zoë &amp; co</t></si><si><r><t>vet </t></r><r><t>en schuin</t></r></si>';
    const cells = [
      '<c t="s"><v>0</v></c>',
      '<c t="s"><v>1</v></c>',
      '<c t="inlineStr"><is><t xml:space="preserve">  =1+1 </t></is></c>',
    ];
    expect(await rowsIn(row(...cells), { strings })).toEqual([
      ['Zoë & co', 'vet en schuin', '=1+1'],
    ]);
  });

  test('has its numbers as people wrote them', async () => {
    const numbers = ['9000', '110000.0', '1.1E5', '12.5', '0.30000000000000004', '-0', '1E-7'];
    const rows = numbers.map((number) => row(`<c><v>${number}</v></c>`)).join('');
    expect((await rowsIn(rows)).map(([first]) => first)).toEqual([
      '9000',
      '110000',
      '110000',
      '12,5',
      '0,3',
      '0',
      '0,0000001',
    ]);
  });

  test.each(['dd/mm/yyyy', 'd/mm/yy;@', '[$-813]dddd d mmmm yyyy;@', 'd-mmm', 'dd/mm/yyyy hh:mm'])(
    'has a day in the format %j as YYYY-MM-DD',
    async (format) => {
      const cells = await rowsIn(row(styled(44_421), styled(44_421.99), styled(1)), {
        formats: [format],
      });
      expect(cells).toEqual([['2021-08-13', '2021-08-13', '1900-01-01']]);
    },
  );

  test('may count its days from 1904', async () => {
    const cells = await rowsIn(row(styled(42_959)), { formats: ['dd/mm/yyyy'], date1904: true });
    expect(cells).toEqual([['2021-08-13', '', '']]);
  });

  test('has a time without a day as a time, and money and shares as numbers', async () => {
    expect(await rowsIn(row(styled(0.5)), { formats: ['hh:mm'] })).toEqual([['12:00', '', '']]);
    for (const format of ['#,##0.00 [$€-413]', '0%', '&quot;dag &quot;0', '[Red]0']) {
      expect(await rowsIn(row(styled(44_421)), { formats: [format] })).toEqual([['44421', '', '']]);
    }
  });

  test('has yes and no as Excel shows them', async () => {
    const cells = row('<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>');
    expect(await rowsIn(cells)).toEqual([['WAAR', 'ONWAAR', '']]);
  });

  test('has its formulas told, whatever their value, also where they are shared', async () => {
    const { rows, formulas } = await tableIn({
      sheets: [
        {
          rows:
            textRows(['A', '', 'C']) +
            row(
              '<c><f>1+1</f><v>2</v></c>',
              '<c t="str"><f>"x"</f><v>x</v></c>',
              '<c><v>3</v></c>',
            ) +
            row(
              '<c><f t="shared" ref="A3:A4" si="0">B1</f><v>5</v></c>',
              '<c><v>6</v></c>',
              '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
            ) +
            row('<c><f t="shared" si="0"/><v>7</v></c>'),
        },
      ],
    });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['', '', '3'],
      ['', '6', ''],
      ['', '', ''],
    ]);
    expect(formulas).toEqual([
      { line: 2, column: 'A' },
      { line: 2, column: 'B' },
      { line: 3, column: 'A' },
      { line: 3, column: 'C' },
      { line: 4, column: 'A' },
    ]);
  });

  test('loses empty rows, and keeps the numbers that Excel shows', async () => {
    const cell = (at: string) => `<c r="${at}"><v>1</v></c>`;
    const { header, rows } = await tableIn({
      sheets: [
        { rows: `<row r="3">${cell('B3')}</row><row r="5"/><row r="9">${cell('C9')}</row>` },
      ],
    });
    expect(header).toEqual(['', '1']);
    expect(rows).toEqual([{ line: 9, cells: ['', '', '1'] }]);
  });

  test('is read from the first sheet that shows something', async () => {
    const sheets = [
      { rows: textRows(['verborgen'], ['1']), state: 'hidden' },
      { rows: textRows(['diep'], ['1']), state: 'veryHidden' },
      { rows: '<row r="1"><c r="A1" s="0"/></row>' },
      { rows: textRows(['getoond'], ['2']) },
      { rows: textRows(['later'], ['3']) },
    ] as const;
    expect((await tableIn({ sheets })).header).toEqual(['getoond']);
  });

  test('may have names of marks before its tags', async () => {
    const content = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:t>A</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row>
      </x:sheetData></x:worksheet>`;
    const entries = [{ name: 'xl/worksheets/sheet1.xml', content }];
    const { header, rows } = await tableIn({ sheets: [{ rows: '' }], entries });
    expect([header, rows]).toEqual([['A'], [{ line: 2, cells: ['1'] }]]);
  });

  test('holds 10.000 rows and no more', async () => {
    const one = '<row><c><v>1</v></c></row>';
    const file = (rows: number) => rawXlsx({ sheets: [{ rows: HEADING + one.repeat(rows) }] });
    expect(await readTable(file(10_000))).toMatchObject({ ok: true });
    expect(await readTable(file(10_001))).toEqual({ ok: false, reason: 'tooManyRows' });
  });

  test('without rows is empty', async () => {
    for (const rows of ['', HEADING, `${HEADING}<row r="7"><c r="A7" s="0"/></row>`]) {
      expect(await readTable(rawXlsx({ sheets: [{ rows }] }))).toEqual({
        ok: false,
        reason: 'empty',
      });
    }
  });
});
