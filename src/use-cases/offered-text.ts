import type { Dossier } from '../domain/dossier.ts';
import { type Form, findQuestion, presentQuestionId } from '../domain/form.ts';
import type { Stores } from '../domain/ports.ts';
import type { AnswerValue, Question } from '../domain/question.ts';
import { maySheet } from '../domain/sheet-access.ts';
import { findStep } from '../domain/trajectory-rules.ts';
import { hasAnswer } from '../domain/walk.ts';
import type { Dependencies } from './dependencies.ts';
import type { File, SheetPlace } from './file.ts';
import { answerText } from './views/answer-text.ts';

type Reader = Pick<Stores, 'sheets'>;

/**
 * The answer from elsewhere that may serve at a question of a sheet too, as a person reads it: of the application, or
 * of another sheet of the same guidance (what was handed over last; while nobody did, what stands in it, for whoever
 * may read that). Undefined when there is none, or the question has an answer or something typed of its own.
 */
export async function offeredText(
  deps: Dependencies,
  stores: Reader,
  file: Pick<File, 'dossier' | 'programme' | 'intake' | 'of'>,
  question: Question,
): Promise<string | undefined> {
  const from = 'offerFrom' in question ? question.offerFrom : undefined;
  const { dossier, of } = file;
  if (from === undefined || of === undefined) return undefined;
  if (hasAnswer(dossier, question.id) || dossier.rejected[question.id] !== undefined) {
    return undefined;
  }
  const [first = '', second] = from.split(':');
  const source =
    second === undefined
      ? { form: file.intake.form, answers: of.application.answers, id: first }
      : await sheetSource(stores, file, of, first, second);
  const asked = source && findQuestion(source.form, source.id);
  const value = source && answerIn(source.form, source.answers, source.id);
  if (asked === undefined || value === undefined) return undefined;
  if (asked.internal && of.side === 'municipality') return undefined;
  const text = answerText(asked, value, deps.municipalities).trim();
  return text === '' ? undefined : text;
}

interface Source {
  readonly form: Form;
  readonly answers: Dossier['answers'];
  readonly id: string;
}

async function sheetSource(
  { sheets }: Reader,
  { programme }: Pick<File, 'programme'>,
  { application, side }: SheetPlace,
  stepId: string,
  id: string,
): Promise<Source | undefined> {
  const step = programme.trajectory && findStep(programme.trajectory, stepId);
  const found = await sheets.find(application.id, stepId);
  if (step?.questions === undefined || found?.sheet === undefined) return undefined;
  const form = step.questions;
  const version = await sheets.version(found.id, found.sheet.version);
  if (version !== undefined) return { form, answers: version.answers, id };
  return maySheet({ application, step, side }, 'read')
    ? { form, answers: found.answers, id }
    : undefined;
}

/** What was sent long ago may have its answers under the ids of an earlier form. */
function answerIn(form: Form, answers: Dossier['answers'], id: string): AnswerValue | undefined {
  const known = Object.keys(answers).find((one) => presentQuestionId(form, one) === id);
  return known === undefined ? undefined : answers[known]?.value;
}

/** What the sheet is called that an answer is offered from; undefined for the application. */
export function offeredFrom(
  { programme }: Pick<File, 'programme'>,
  question: Question,
): string | undefined {
  const from = 'offerFrom' in question ? question.offerFrom : undefined;
  const [stepId = '', questionId] = from?.split(':') ?? [];
  const step = programme.trajectory && findStep(programme.trajectory, stepId);
  return questionId === undefined ? undefined : step?.title;
}
