import { type Cell, type CellValue, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Sheet, Workbook } from '../domain/ports-documents.ts';
import { documentTexts } from '../texts/document-texts.ts';
import { cellText } from './cell-text.ts';
import { cutUnits } from './cut-units.ts';
import { type ColumnKind, type SheetCell, sheetCell } from './sheet-cell.ts';
import { sheetNames } from './sheet-names.ts';

/** Characters of one cell, as Excel counts them. */
const LONGEST_TEXT = 32_767;
/** Characters of a column: Excel's limit, and how far a title alone makes it grow. */
const WIDEST = 255;
const WIDEST_FOR_TITLE = 40;
/** Room for the button of the filter. */
const BUTTON = 4;

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  number: 10,
  day: 12,
  moment: 17,
  euro: 12,
};

const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  day: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
  euro: '"€" #,##0',
};

const FONT = { name: 'Calibri', size: 11 } as const;
const TOP = { vertical: 'top' } as const;
const HEADING = { font: { ...FONT, bold: true }, alignment: { ...TOP, wrapText: true } } as const;

/**
 * An Excel file: each sheet with bold headings that stay in sight and filter, days as dates. Text is text, whatever it
 * begins with. The same workbook gives the same bytes.
 */
export async function renderWorkbook({ sheets, madeAt }: Workbook): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsx({
    sheets: sheets.map((sheet, index) => writtenSheet(sheet, names[index] ?? '')),
    properties: {
      creator: documentTexts.maker,
      lastModifiedBy: documentTexts.maker,
      created: madeAt,
      modified: madeAt,
    },
    defaultFont: FONT,
  });
}

function writtenSheet({ columns, rows }: Sheet, name: string): WriteSheet {
  const titles = columns.map(({ title }) => writtenText(title));
  const values = rows.map((row) =>
    columns.map(({ kind }, index) => written(sheetCell(row[index] ?? null, kind))),
  );
  return {
    name,
    columns: columns.map(({ title, kind, width }) => ({
      width: Math.min(WIDEST, width ?? Math.max(WIDTHS[kind], titleWidth(title))),
      style: { alignment: TOP, ...(FORMATS[kind] === undefined ? {} : { numFmt: FORMATS[kind] }) },
    })),
    rows: [titles, ...values],
    cells: new Map([...headings(titles), ...errorLookalikes(values)]),
    freezePane: { rows: 1 },
    ...(columns.length === 0
      ? {}
      : { autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) } }),
  };
}

function titleWidth(title: string): number {
  return Math.min(WIDEST_FOR_TITLE, title.length + BUTTON);
}

function written(cell: SheetCell): CellValue {
  switch (cell.type) {
    case 'empty':
      return null;
    case 'text':
      return writtenText(cell.text);
    case 'number':
      return cell.number;
    // Excel's dates have no time zone; the library takes them from UTC.
    case 'day':
      return new Date(cell.day);
    case 'moment':
      return new Date(`${cell.day}T${cell.time}Z`);
  }
}

/** Excel would read _x0041_ as the letter with that number; an underscore written as one stops it. */
function writtenText(text: string): string {
  return cut(cellText(text)).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** A sign at the end tells that something is missing. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${cutUnits(text, LONGEST_TEXT - documentTexts.cutOff.length)}${documentTexts.cutOff}`;
}

function headings(titles: readonly string[]): readonly [string, Partial<Cell>][] {
  return titles.map((title, column) => [
    `0,${column}`,
    { value: title, style: HEADING, richText: [{ text: title, font: HEADING.font }] },
  ]);
}

/** The library writes a text such as #N/A as an error, unless it is given as a text with parts. */
function errorLookalikes(rows: readonly (readonly CellValue[])[]): [string, Partial<Cell>][] {
  return rows.flatMap((row, index) =>
    row.flatMap((value, column): [string, Partial<Cell>][] =>
      typeof value === 'string' && value.startsWith('#')
        ? [[`${index + 1},${column}`, { richText: [{ text: value }] }]]
        : [],
    ),
  );
}
