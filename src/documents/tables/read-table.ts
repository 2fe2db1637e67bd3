import type { ReadTable, TableProblem } from '../../domain/ports-documents.ts';
import { ok, type Result, refused } from '../../domain/result.ts';
import { checkZip } from './check-zip.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readXlsxRows } from './read-xlsx-rows.ts';
import { RefusedTable } from './refused-table.ts';
import { tableOf } from './table-of.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What an encrypted workbook is called inside its container. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Reads a table by what the file holds. Never rejects; may take long, so it belongs in a thread of its own. */
export async function readTable(content: Uint8Array): Promise<Result<ReadTable, TableProblem>> {
  try {
    return ok(tableOf(await rowsOf(content)));
  } catch (error) {
    // The libraries throw on what is broken, each in its own way; there is nothing to tell them apart for.
    return refused(error instanceof RefusedTable ? error.problem : 'notATable');
  }
}

async function rowsOf(content: Uint8Array) {
  if (startsWith(content, OLE)) {
    throw new RefusedTable(Buffer.from(content).includes(ENCRYPTED) ? 'protected' : 'notATable');
  }
  if (startsWith(content, ZIP)) {
    await checkZip(content);
    return readXlsxRows(content);
  }
  return readCsv(decodeText(content));
}

function startsWith(content: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => content[index] === byte);
}
