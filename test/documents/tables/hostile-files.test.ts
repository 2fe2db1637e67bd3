import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../src/documents/tables/read-table.ts';
import { rawXlsx, textRows } from '../../support/raw-xlsx.ts';
import { writeZip, type ZipEntry } from '../../support/write-zip.ts';

const MB = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = textRows(['Naam', 'Plaats'], ['Zoë', 'Gent'], ['Jan', 'Tielt']);

async function reasonOf(content: Uint8Array) {
  const result = await readTable(content);
  return result.ok ? 'read' : result.reason;
}

function withEntries(...entries: readonly ZipEntry[]): Uint8Array {
  return rawXlsx({ sheets: [{ rows: ROWS }], entries });
}

function withSheet(content: string): Uint8Array {
  return withEntries({ name: SHEET, content });
}

function ole(streamName: string): Uint8Array {
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return new Uint8Array(
    Buffer.concat([signature, Buffer.alloc(512), Buffer.from(streamName, 'utf16le')]),
  );
}

test('without anything hostile the same file is read', async () => {
  expect(await reasonOf(withEntries({ name: 'docProps/app.xml', content: '<x/>' }))).toBe('read');
});

describe('a zip that unpacks to too much is refused before or while it is unpacked:', () => {
  test('one large entry', async () => {
    const bomb = { name: SHEET, content: ' '.repeat(61 * MB) };
    expect(await reasonOf(withEntries(bomb))).toBe('tooLarge');
  });

  test('many entries that are large together, also those that are no part of the table', async () => {
    const media = Array.from({ length: 7 }, (_, index) => ({
      name: `xl/media/${index}.png`,
      content: ' '.repeat(9 * MB),
    }));
    expect(await reasonOf(withEntries(...media))).toBe('tooLarge');
  });

  test('more entries than a table can need', async () => {
    const parts = Array.from({ length: 1000 }, (_, index) => ({
      name: `xl/${index}`,
      content: '',
    }));
    expect(await reasonOf(withEntries(...parts))).toBe('tooLarge');
  });

  test('an entry that states a smaller size than it has', async () => {
    const bomb = { name: SHEET, content: ' '.repeat(100 * MB), statedSize: 1000 };
    expect(await reasonOf(withEntries(bomb))).toBe('notATable');
  });

  test('an entry that states no size', async () => {
    const bomb = { name: SHEET, content: ' '.repeat(100 * MB), flags: 0x8, hidden: true } as const;
    expect(await reasonOf(withEntries(bomb))).toBe('notATable');
  });
});

describe('a file behind a password is protected:', () => {
  test('an encrypted workbook', async () => {
    expect(await reasonOf(ole('EncryptedPackage'))).toBe('protected');
  });

  test('an encrypted zip', async () => {
    const entry = { name: SHEET, content: ROWS, flags: 0x1 };
    expect(await reasonOf(withEntries(entry))).toBe('protected');
  });
});

describe('no table:', () => {
  test.each([
    ['an Excel file of before 2007', ole('Workbook')],
    ['a Word file', writeZip([{ name: 'word/document.xml', content: '<x/>' }])],
    ['a zip with nothing of Excel but a folder', writeZip([{ name: 'xl/', content: '' }])],
    ['only the beginning of a zip', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0])],
    ['a path out of the zip', withEntries({ name: '../../etc/passwd', content: 'x' })],
    ['a workbook without its sheet', withEntries({ name: 'xl/workbook.xml', content: '<x/>' })],
    [
      'a cell beyond the last row',
      withSheet('<x><sheetData><row><c r="A9999999"/></row></sheetData></x>'),
    ],
    [
      'two cells in opposite corners',
      withSheet(
        '<x><sheetData><row><c r="A1"><v>1</v></c></row><row><c r="XFD1048576"><v>1</v></c></row></sheetData></x>',
      ),
    ],
    ['a tag that never ends', withSheet('<x><sheetData><row><c r="A1')],
    ['a comment that never ends', withSheet('<x><sheetData><!-- ')],
  ])('%s', async (_name, content) => {
    expect(await reasonOf(content)).toMatch(/^(?:notATable|empty)$/);
  });
});

describe('XML that refers', () => {
  const string = (text: string) => `<si><t>${text}</t></si>`;
  const file = (documentType: string, text: string) =>
    rawXlsx({
      sheets: [{ rows: `${textRows(['A'])}<row><c t="s"><v>0</v></c></row>` }],
      strings: string(text),
      documentType,
    });

  test('to itself is not written out', async () => {
    const lines = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    );
    const content = file(`<!DOCTYPE x [<!ENTITY l0 "haha">${lines.join('')}]>`, '&l9;');
    const result = await readTable(content);
    expect(JSON.stringify(result)).not.toContain('haha');
    expect(JSON.stringify(result).length).toBeLessThan(200);
  });

  test('to a file of this machine does not get it', async () => {
    const here = new URL(import.meta.url).pathname;
    const result = await readTable(
      file(`<!DOCTYPE x [<!ENTITY f SYSTEM "file://${here}">]>`, '&f;'),
    );
    expect(JSON.stringify(result)).not.toContain('import');
    expect(JSON.stringify(result).length).toBeLessThan(200);
  });
});

describe('a damaged file', () => {
  const whole = withEntries({ name: 'docProps/app.xml', content: '<x/>' });

  test('that was cut off anywhere is refused, and never an exception', async () => {
    for (let length = 0; length < whole.length; length += 17) {
      expect(await reasonOf(whole.slice(0, length))).toMatch(/^(?:notATable|empty)$/);
    }
  });

  test('with a wrong byte anywhere is read or refused, and never an exception', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const result = await readTable(damaged);
      expect(typeof result.ok).toBe('boolean');
    }
  });
});
