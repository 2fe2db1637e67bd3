import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { sheetFileDescription, sheetFileName } from '../texts/printed-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { readSheetFile, type SheetFile } from './sheet-file.ts';
import { sheetDocument } from './views/sheet-document.ts';

type WantedSheet = Extract<DownloadFile, { kind: 'sheet' }>;

/** The sheet of a step of a guidance as a document; undefined for who may not read that version of it. */
export async function printSheet(
  deps: Dependencies,
  actor: Actor,
  wanted: WantedSheet,
): Promise<PrintedFile | undefined> {
  const found = await findWanted(deps, actor, wanted);
  if (found === undefined) return undefined;
  const { step, application } = found.file.of;
  const { format } = wanted;
  const document = await sheetDocument(deps, found);
  const number = found.version?.number;
  return {
    filename: sheetFileName(step.title, application.filing?.name ?? '', number, format),
    description: sheetFileDescription(step.title, format),
    contentType: CONTENT_TYPES[format],
    content: await (format === 'pdf'
      ? deps.printer.reportPdf(document)
      : deps.printer.report(document)),
  };
}

export async function mayPrintSheet(
  deps: Dependencies,
  actor: Actor,
  wanted: WantedSheet,
): Promise<boolean> {
  return (await findWanted(deps, actor, wanted)) !== undefined;
}

async function findWanted(
  deps: Dependencies,
  actor: Actor,
  { dossierId, stepId, version }: WantedSheet,
): Promise<SheetFile | undefined> {
  return await readSheetFile(deps, deps.work.stores, actor, { dossierId, stepId }, version);
}
