import { parentPort, workerData } from 'node:worker_threads';
import type { Sheet, Workbook } from '../domain/ports-documents.ts';
import { renderSheetCsv } from './sheet-csv.ts';
import { renderWorkbook } from './workbook-xlsx.ts';

/** What a thread is given to print. */
export type SheetsToPrint =
  | { readonly format: 'xlsx'; readonly workbook: Workbook }
  | { readonly format: 'csv'; readonly sheet: Sheet };

const sheets: SheetsToPrint = workerData;
parentPort?.postMessage(
  sheets.format === 'xlsx' ? await renderWorkbook(sheets.workbook) : renderSheetCsv(sheets.sheet),
);
