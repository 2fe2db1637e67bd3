import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { plainNumber } from '../plain-number.ts';
import type { TableCell, TableRow } from './table-of.ts';

/** The rows of the first sheet that shows something; hidden ones hold lists to choose from. Of a zip that was checked. */
export async function readXlsxRows(content: Uint8Array): Promise<readonly TableRow[]> {
  const { sheets } = await readXlsx(content, {
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  });
  const shown = sheets.find((sheet) => sheet.rows.some((row) => row.some((cell) => cell !== null)));
  return shown === undefined ? [] : rowsOf(shown);
}

function rowsOf({ rows, cells }: Sheet): readonly TableRow[] {
  return rows.map((row, rowIndex) => ({
    line: rowIndex + 1,
    cells: row.map((value, column): TableCell => {
      const isFormula = cells?.get(`${rowIndex},${column}`)?.formula !== undefined;
      return { text: isFormula ? '' : cellText(value), isFormula };
    }),
  }));
}

/** As the same table saved as CSV in Flanders would have it, but for dates. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return dayText(value);
}

/** Excel's dates have no time zone; they are read as if they were UTC. Times without a day are on day 0. */
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return date.getTime() < FIRST_DAY ? iso.slice(11, 16) : iso.slice(0, 10);
}

const FIRST_DAY = Date.UTC(1900, 0, 1);
