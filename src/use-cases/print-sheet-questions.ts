import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { maySheet } from '../domain/sheet-access.ts';
import { findStep } from '../domain/trajectory-rules.ts';
import { sheetQuestionTexts as texts } from '../texts/sheet-question-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { readTrajectory } from './trajectory-file.ts';
import { sheetQuestionsDocument } from './views/sheet-questions-document.ts';

type Wanted = Pick<Extract<DownloadFile, { kind: 'sheetQuestions' }>, 'dossierId' | 'stepId'>;

/**
 * The questions that a step of a guidance asks, as a Word document to prepare them with colleagues; undefined for
 * who may not read that guidance or what is asked in it, or for a step that asks none.
 */
export async function printSheetQuestions(
  deps: Dependencies,
  actor: Actor,
  wanted: Wanted,
): Promise<PrintedFile | undefined> {
  const asked = await findQuestions(deps, actor, wanted);
  if (asked === undefined) return undefined;
  const { file, step, questions } = asked;
  return {
    filename: texts.fileName(step.title),
    description: texts.description(step.title),
    contentType: CONTENT_TYPES.docx,
    content: await deps.printer.report(sheetQuestionsDocument(deps, file, step.title, questions)),
  };
}

export async function mayPrintQuestions(
  deps: Dependencies,
  actor: Actor,
  wanted: Wanted,
): Promise<boolean> {
  return (await findQuestions(deps, actor, wanted)) !== undefined;
}

/** What experts are asked is not the municipality's to prepare. */
async function findQuestions(deps: Dependencies, actor: Actor, { dossierId, stepId }: Wanted) {
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  const step = current && findStep(current.rules, stepId);
  if (current === undefined || step?.questions === undefined) return undefined;
  const { file, side } = current;
  return maySheet({ application: file.dossier, step, side }, 'read')
    ? { file, step, questions: step.questions }
    : undefined;
}
