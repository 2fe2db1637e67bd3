import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { findStep } from '../domain/trajectory-rules.ts';
import { sheetQuestionTexts as texts } from '../texts/sheet-question-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { readTrajectory } from './trajectory-file.ts';
import { sheetQuestionsDocument } from './views/sheet-questions-document.ts';

/**
 * The questions that a step of a guidance asks, as a Word document to prepare them with colleagues; undefined for
 * who may not read that guidance, or for a step that asks none.
 */
export async function printSheetQuestions(
  deps: Dependencies,
  actor: Actor,
  { dossierId, stepId }: { readonly dossierId: string; readonly stepId: string },
): Promise<PrintedFile | undefined> {
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  const step = current && findStep(current.rules, stepId);
  if (current === undefined || step?.questions === undefined) return undefined;
  const document = sheetQuestionsDocument(deps, current.file, step.title, step.questions);
  return {
    filename: texts.fileName(step.title),
    description: texts.description(step.title),
    contentType: CONTENT_TYPES.docx,
    content: await deps.printer.report(document),
  };
}
