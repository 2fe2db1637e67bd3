import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import {
  type ApplicationFormat,
  applicationFileDescription,
  applicationFileName,
  personalDataTexts,
} from '../texts/printed-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { printFigures } from './print-figures.ts';
import { printImportTemplate } from './print-import-template.ts';
import { printList } from './print-list.ts';
import { printMeeting } from './print-meeting.ts';
import { printRound } from './print-round.ts';
import { printSession } from './print-session.ts';
import { printSheet } from './print-sheet.ts';
import { printSheetQuestions } from './print-sheet-questions.ts';
import { applicationDocument } from './views/application-document.ts';
import { personalDataDocument } from './views/personal-data-document.ts';

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
    case 'meeting':
      return await printMeeting(deps, actor, wanted.meetingId);
    case 'figures':
      return await printFigures(deps, actor, wanted);
    case 'round':
      return await printRound(deps, actor, wanted);
    case 'importTemplate':
      return await printImportTemplate(deps, actor, wanted.programmeId);
    case 'list':
      return await printList(deps, actor, wanted);
    case 'sheetQuestions':
      return await printSheetQuestions(deps, actor, wanted);
    case 'sheet':
      return await printSheet(deps, actor, wanted);
    case 'application':
    case 'applicationWord': {
      const file = await readFile(deps, deps.work.stores, actor, wanted.dossierId);
      const format = wanted.kind === 'application' ? 'pdf' : 'docx';
      return file && (await printApplication(deps, file, format));
    }
  }
}

/** An application as a PDF, or as a Word document that can be edited further. */
export async function printApplication(
  deps: Dependencies,
  file: File,
  format: ApplicationFormat = 'pdf',
): Promise<PrintedFile> {
  const document = applicationDocument(deps, file);
  const { printer } = deps;
  return {
    filename: applicationFileName(document.municipality, document.reference, format),
    description: applicationFileDescription(file.programme.name, format),
    contentType: CONTENT_TYPES[format],
    content: await (format === 'pdf'
      ? printer.application(document)
      : printer.applicationWord(document)),
  };
}

async function printPersonalData(deps: Dependencies, actor: Actor): Promise<PrintedFile> {
  return {
    filename: personalDataTexts.fileName,
    description: personalDataTexts.fileDescription,
    contentType: CONTENT_TYPES.pdf,
    content: await deps.printer.personalData(await personalDataDocument(deps, actor)),
  };
}
