import { describe, expect, test } from '@jest/globals';
import { renderSheetCsv } from '../../src/documents/sheet-csv.ts';
import { readTable } from '../../src/documents/tables/read-table.ts';
import type { Sheet } from '../../src/domain/ports-documents.ts';

const DOSSIERS: Sheet = {
  name: 'Dossiers',
  columns: [
    { title: 'Gemeente', kind: 'text' },
    { title: 'Inwoners', kind: 'number' },
    { title: 'Dag', kind: 'day' },
    { title: 'Ingediend', kind: 'moment' },
    { title: 'Budget', kind: 'euro' },
  ],
  rows: [
    ['Zoë; "Tielt"\nregel 2', -12.5, '2021-08-13', '2021-08-13T21:59:00.000Z', 110_000],
    ['Gent', null, null, null, null],
  ],
};

function written(sheet: Sheet): string {
  return Buffer.from(renderSheetCsv(sheet)).toString('utf8');
}

function texts(...values: readonly string[]): Sheet {
  return {
    name: 'Teksten',
    columns: [{ title: 'Tekst', kind: 'text' }],
    rows: values.map((value) => [value]),
  };
}

function cellOf(text: string): string {
  return written(texts(text)).split('\r\n')[1]?.slice(1, -1).replaceAll('""', '"') ?? '';
}

describe('a sheet as CSV', () => {
  test('is UTF-8 with a mark, semicolons, CRLF and quotes; numbers have no exponent, moments are in Brussels', () => {
    expect(written(DOSSIERS)).toBe(
      [
        '\ufeff"Gemeente";"Inwoners";"Dag";"Ingediend";"Budget"',
        '"Zoë; ""Tielt""\nregel 2";"-12,5";"2021-08-13";"2021-08-13 23:59";"110000"',
        '"Gent";"";"";"";""',
        '',
      ].join('\r\n'),
    );
  });

  test('comes back as it was written', async () => {
    const read = await readTable(renderSheetCsv(DOSSIERS));
    expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual([
      ['Zoë; "Tielt"\nregel 2', '-12,5', '2021-08-13', '2021-08-13 23:59', '110000'],
      ['Gent', '', '', '', ''],
    ]);
  });
});

describe('in CSV, a text that a spreadsheet could take for a formula', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1+1',
    '\u00a0\u3000=1+1',
    '"=1+1',
    "'=1+1",
    '“=1+1”',
    '\t=1+1',
    '\tx',
    '\rx',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '﹦1',
    '﹢1',
    '⁼1',
    '\u22121',
    '\u200b=1',
    '\u202e=1',
    '\ufeff=1',
    '\u0000=1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://kwaad.example";"x")',
    '- een opsomming',
  ];

  test.each(formulas)('%j gets an apostrophe, or loses what is dangerous', (text) => {
    expect(cellOf(text)).toMatch(/^(?:'.|x$)/);
  });

  test.each(formulas)('%j comes back without that apostrophe', async (text) => {
    const read = await readTable(renderSheetCsv(texts(text)));
    expect(read.ok && read.value.rows[0]?.cells).toEqual([cellOf(text).replace(/^'/, '')]);
  });

  test('in a heading or in a column of another kind gets one too', () => {
    const columns = [
      { title: '=1+1', kind: 'number' },
      { title: 'B', kind: 'day' },
    ] as const;
    expect(written({ name: 'A', columns, rows: [['=2', '@x']] })).toBe(
      `\ufeff"'=1+1";"B"\r\n"'=2";"'@x"\r\n`,
    );
  });

  test.each([
    'Tielt',
    'a=b',
    '1+1',
    'jan@tielt.be',
    "'s Gravenvoeren",
    '0470 12 34 56',
    '…=',
    '(-5)',
  ])('%j is none, and stays as it is', (text) => expect(cellOf(text)).toBe(text));

  test('cannot hide behind a comma for a program that parts at commas', () => {
    expect(written(texts('tekst,=1+1'))).toContain('"tekst,=1+1"');
  });
});
