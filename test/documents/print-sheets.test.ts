import { expect, test } from '@jest/globals';
import { printCsv, printWorkbook } from '../../src/documents/print-sheets.ts';
import { renderSheetCsv } from '../../src/documents/sheet-csv.ts';
import { renderWorkbook } from '../../src/documents/workbook-xlsx.ts';
import type { Sheet } from '../../src/domain/ports-documents.ts';

const LARGE: Sheet = {
  name: 'Aanvragen',
  columns: [
    { title: 'Tekst', kind: 'text' },
    { title: 'Dag', kind: 'day' },
  ],
  rows: Array.from({ length: 12_000 }, (_, index) => [`=${index}`, '2021-08-13']),
};

test('a large table that is printed in a thread of its own is the same, byte by byte', async () => {
  const workbook = { sheets: [LARGE], madeAt: new Date('2026-11-23T10:00:00Z') };
  expect(Buffer.from(await printWorkbook(workbook)).equals(await renderWorkbook(workbook))).toBe(
    true,
  );
  expect(Buffer.from(await printCsv(LARGE)).equals(renderSheetCsv(LARGE))).toBe(true);
});
