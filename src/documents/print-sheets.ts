import type { Sheet, Workbook } from '../domain/ports-documents.ts';
import type { SheetsToPrint } from './print-sheets.worker.ts';
import { renderSheetCsv } from './sheet-csv.ts';
import { inWorker } from './tables/in-worker.ts';
import { renderWorkbook } from './workbook-xlsx.ts';

/** More cells than this take so long that the bot goes on meanwhile: they are printed in a thread of their own. */
const MANY_CELLS = 20_000;

const LIMITS = { seconds: 120, megabytes: 1536 } as const;

const PRINT_SHEETS = new URL('./print-sheets.worker.ts', import.meta.url);

/** An Excel file. Rejects when even a thread of its own cannot print it. */
export async function printWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return areMany(workbook.sheets)
    ? await inThread({ format: 'xlsx', workbook })
    : await renderWorkbook(workbook);
}

/** One sheet as CSV, in the same way. */
export async function printCsv(sheet: Sheet): Promise<Uint8Array> {
  return areMany([sheet]) ? await inThread({ format: 'csv', sheet }) : renderSheetCsv(sheet);
}

function areMany(sheets: readonly Sheet[]): boolean {
  const cells = sheets.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  return cells > MANY_CELLS;
}

async function inThread(sheets: SheetsToPrint): Promise<Uint8Array> {
  const printed = await inWorker<Uint8Array>(PRINT_SHEETS, sheets, LIMITS);
  if (printed.kind !== 'done') throw new Error(`the sheets were not printed: ${printed.kind}`);
  return printed.value;
}
