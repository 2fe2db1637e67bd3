import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { importTemplateTexts as texts } from '../texts/import-template-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { formProgramme } from './form-programme.ts';
import { importTemplate } from './views/import-template.ts';

/** An empty table for applications on paper, for somebody who handles the programme; undefined for anybody else. */
export async function printImportTemplate(
  deps: Dependencies,
  actor: Actor,
  programmeId: string,
): Promise<PrintedFile | undefined> {
  const handled = formProgramme(deps, actor, programmeId);
  if (handled === undefined) return undefined;
  const { programme, intake } = handled;
  return {
    filename: texts.fileName(programmeId),
    description: texts.description(programme.name),
    contentType: CONTENT_TYPES.xlsx,
    content: await deps.printer.workbook(importTemplate(intake.form, deps.clock.now())),
  };
}
