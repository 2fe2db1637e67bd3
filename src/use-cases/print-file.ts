import type { Actor } from '../domain/access.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import {
  applicationFileDescription,
  applicationFileName,
  personalDataTexts,
} from '../texts/printed-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { printSession } from './print-session.ts';
import { applicationDocument } from './views/application-document.ts';
import { municipalityName } from './views/file-line.ts';
import { personalDataDocument } from './views/personal-data-document.ts';

const PDF = 'application/pdf';

/** Makes a file for somebody, if they may read it at this moment; undefined otherwise. */
export async function printFile(
  deps: Dependencies,
  actor: Actor,
  wanted: DownloadFile,
): Promise<PrintedFile | undefined> {
  switch (wanted.kind) {
    case 'personalData':
      return await printPersonalData(deps, actor);
    case 'session':
      return await printSession(deps, wanted.sessionId);
    case 'application': {
      const file = await readFile(deps, deps.work.stores, actor, wanted.dossierId);
      return file && (await printApplication(deps, file));
    }
  }
}

export async function printApplication(deps: Dependencies, file: File): Promise<PrintedFile> {
  return {
    filename: applicationFileName(municipalityName(deps, file), file.dossier.reference),
    description: applicationFileDescription(file.programme.name),
    contentType: PDF,
    content: await deps.printer.application(applicationDocument(deps, file)),
  };
}

async function printPersonalData(deps: Dependencies, actor: Actor): Promise<PrintedFile> {
  return {
    filename: personalDataTexts.fileName,
    description: personalDataTexts.fileDescription,
    contentType: PDF,
    content: await deps.printer.personalData(await personalDataDocument(deps, actor)),
  };
}
