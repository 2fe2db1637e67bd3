import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../src/documents/tables/read-table.ts';

function read(content: string | Uint8Array) {
  return readTable(new Uint8Array(Buffer.from(content)));
}

async function cellsOf(content: string | Uint8Array) {
  const result = await read(content);
  return result.ok
    ? [result.value.header, ...result.value.rows.map(({ cells }) => cells)]
    : result.reason;
}

async function reasonOf(content: string | Uint8Array) {
  const result = await read(content);
  return result.ok ? 'read' : result.reason;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

const GENT = [
  ['Gemeente', 'Postcode'],
  ['Gent', '9000'],
];

describe('a CSV file', () => {
  test.each([';', ',', '\t'])('may have %j between its cells', async (sign) => {
    const file = GENT.map((row) => row.join(sign)).join('\r\n');
    expect(await cellsOf(file)).toEqual(GENT);
  });

  test.each(['\r\n', '\n', '\r'])('may have %j at the end of its lines', async (end) => {
    expect(await cellsOf(`Gemeente;Postcode${end}Gent;9000${end}`)).toEqual(GENT);
  });

  test('is parted by what its heading has most of, quotes aside', async () => {
    expect(await cellsOf('Naam;"Straat, nr, bus";Plaats\nA;B, C;D')).toEqual([
      ['Naam', 'Straat, nr, bus', 'Plaats'],
      ['A', 'B, C', 'D'],
    ]);
    expect(await cellsOf('Naam\nGent, Oost-Vlaanderen')).toEqual([
      ['Naam'],
      ['Gent, Oost-Vlaanderen'],
    ]);
  });

  test('may begin with the hint that Excel leaves', async () => {
    expect(await cellsOf('sep=,\r\nGemeente,"Post;code"\r\nGent,9000')).toEqual([
      ['Gemeente', 'Post;code'],
      ['Gent', '9000'],
    ]);
  });

  test('keeps what is in quotes together: signs, quotes and lines', async () => {
    expect(await cellsOf('A;B\r\n"x;y";"hij zei ""ja""\r\nen ging"')).toEqual([
      ['A', 'B'],
      ['x;y', 'hij zei "ja"\r\nen ging'],
    ]);
  });

  test('may have quotes in the middle of a cell', async () => {
    expect(await cellsOf('A;B\n12" buis;x')).toEqual([
      ['A', 'B'],
      ['12" buis', 'x'],
    ]);
  });

  test('loses empty rows and spaces around cells; lines are those that Excel shows', async () => {
    const result = await read('\n ; \nA;B\n;\n"een\ntwee"; 2 \n\n\t;\n3;4\n');
    expect(result).toEqual({
      ok: true,
      value: {
        header: ['A', 'B'],
        rows: [
          { line: 5, cells: ['een\ntwee', '2'] },
          { line: 8, cells: ['3', '4'] },
        ],
        formulas: [],
      },
    });
  });

  test('has as many cells in a row as it has headings, and more where something stands there', async () => {
    expect(await cellsOf('A;B;C;;\n1\n1;2;3;;\n1;2;3;4;5;')).toEqual([
      ['A', 'B', 'C'],
      ['1', '', ''],
      ['1', '2', '3'],
      ['1', '2', '3', '4', '5'],
    ]);
  });

  test('keeps headings that are empty or twice there, for who reads further', async () => {
    expect(await cellsOf('A;;A\n1;2;3')).toEqual([
      ['A', '', 'A'],
      ['1', '2', '3'],
    ]);
  });

  test('has its formulas told, and not their text', async () => {
    expect(await read('A;;C\n=1+1; =2;x\n"=""9000""";+32 470;-5')).toEqual({
      ok: true,
      value: {
        header: ['A', '', 'C'],
        rows: [
          { line: 2, cells: ['', '', 'x'] },
          { line: 3, cells: ['', '+32 470', '-5'] },
        ],
        formulas: [
          { line: 2, column: 'A' },
          { line: 2, column: 'B' },
          { line: 3, column: 'A' },
        ],
      },
    });
  });

  test('loses the apostrophe that stands before what could be a formula', async () => {
    expect(await cellsOf("A\n'+32 470\n'=1\n's Gravenvoeren")).toEqual([
      ['A'],
      ['+32 470'],
      ['=1'],
      ["'s Gravenvoeren"],
    ]);
  });
});

describe('letters in a CSV file', () => {
  const text = 'Naam;Bedrag\r\nZoë D’Hondt – café;€ 5\r\n';
  const cells = [
    ['Naam', 'Bedrag'],
    ['Zoë D’Hondt – café', '€ 5'],
  ];

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(text, false)],
    ['UTF-16, big end first', utf16(text, true)],
    [
      'windows-1252',
      Buffer.from(text.replace('’', '\x92').replace('–', '\x96').replace('€', '\x80'), 'latin1'),
    ],
  ])('are read from %s', async (_name, content) => {
    expect(await cellsOf(content)).toEqual(cells);
  });

  test.each([
    ['a mark of UTF-8 before other bytes', [0xef, 0xbb, 0xbf, 0x41, 0x0a, 0xe9]],
    ['half a sign of UTF-16', [0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00, 0x00, 0xd8]],
    ['bytes that windows-1252 leaves open', [0x41, 0x0a, 0xe9, 0x81]],
  ])('that stand for nothing are refused: %s', async (_name, bytes) => {
    expect(await reasonOf(new Uint8Array(bytes))).toBe('wrongEncoding');
  });
});

describe('refused', () => {
  test.each([
    ['nothing but spaces', ' \r\n \t\r\n'],
    ['nothing but a mark', '\ufeff'],
    ['only headings', 'A;B\r\n;\r\n'],
  ])('as empty: %s', async (_name, content) => {
    expect(await reasonOf(content)).toBe('empty');
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
    ['a web page', '\n<html><table><tr><td>A</td></tr></table></html>'],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['JSON', '{"a": 1}\n'],
    ['rich text', '{\\rtf1\\ansi\n x}'],
    ['text with zeros', 'A;B\n1;\u0000'],
    ['a quote that never ends', 'A;B\n"1;2\n3;4\n'],
  ])('as no table: %s', async (_name, content) => {
    expect(await reasonOf(content)).toBe('notATable');
  });

  test('as too many rows: 10.001, while 10.000 are read', async () => {
    const rows = 'x;y\n'.repeat(10_000);
    expect(await reasonOf(`A;B\n${rows}`)).toBe('read');
    expect(await reasonOf(`A;B\n${rows}\n1;2`)).toBe('tooManyRows');
  });

  test.each([
    ['tooManyRows', 'millions of empty lines', `A\n${'\n'.repeat(5_000_000)}`],
    ['tooLarge', 'millions of empty cells', `A\n${';'.repeat(5_000_000)}`],
    ['tooLarge', 'a thousand columns and one', `${'A;'.repeat(1001)}\n1`],
  ])('as %s: %s', async (reason, _name, content) => {
    expect(await reasonOf(content)).toBe(reason);
  });
});
