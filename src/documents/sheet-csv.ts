import { writeCsv } from 'hucre/csv';
import type { Sheet } from '../domain/ports-documents.ts';
import { cellText } from './cell-text.ts';
import { guardedText } from './guarded-text.ts';
import { plainNumber } from './plain-number.ts';
import { type SheetCell, sheetCell } from './sheet-cell.ts';

/**
 * A sheet as CSV for Excel in Flanders: UTF-8 with a byte order mark, semicolons, CRLF, a comma in numbers. Every cell is
 * quoted, so that a program that parts at commas finds no formula inside one either.
 */
export function renderSheetCsv({ columns, rows }: Sheet): Uint8Array {
  const titles = columns.map(({ title }) => typed(title));
  const lines = rows.map((row) =>
    columns.map(({ kind }, index) => written(sheetCell(row[index] ?? null, kind))),
  );
  const text = writeCsv([titles, ...lines], { delimiter: ';', quoteStyle: 'all', bom: true });
  return new TextEncoder().encode(`${text}\r\n`);
}

function written(cell: SheetCell): string {
  switch (cell.type) {
    case 'empty':
      return '';
    case 'text':
      return typed(cell.text);
    case 'number':
      return plainNumber(cell.number);
    case 'day':
      return cell.day;
    case 'moment':
      return `${cell.day} ${cell.time}`;
  }
}

function typed(text: string): string {
  return guardedText(cellText(text));
}
