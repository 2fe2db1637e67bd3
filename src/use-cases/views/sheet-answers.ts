import type { PrintedAnswer } from '../../domain/application-document.ts';
import type { AnswerValue, Question } from '../../domain/question.ts';
import type { ScaleScore } from '../../domain/views-sheet-results.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { hasAnswer } from '../../domain/walk.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerLabels, answerText } from './answer-text.ts';

/** The answer to a question of a file; undefined while there is none. */
export function answerOf({ dossier }: File, { id }: Question): AnswerValue | undefined {
  return hasAnswer(dossier, id) ? dossier.answers[id]?.value : undefined;
}

/** An answer as it is read in a document. */
export function printedAnswer(
  deps: Dependencies,
  question: Question,
  value: AnswerValue | undefined,
): PrintedAnswer {
  if (value === undefined) return { kind: 'none' };
  if (question.kind === 'choices')
    return { kind: 'list', items: answerLabels(question.options, value) };
  if (typeof value === 'object')
    return { kind: 'text', text: value.map((item, index) => `${index + 1}. ${item}`).join('\n') };
  return { kind: 'text', text: answerText(question, value, deps.municipalities) };
}

/** The scores of a sheet, each called after the part in which it is given. */
export function scoresOf(file: File): readonly ScaleScore[] {
  return file.whole.steps.flatMap((step) =>
    askedInStep(step, file.dossier.answers).flatMap((question) => {
      const value = question.kind === 'scale' ? answerOf(file, question) : undefined;
      if (question.kind !== 'scale' || value === undefined) return [];
      const scales = step.questions.filter(({ kind }) => kind === 'scale');
      const label = scales.length === 1 ? step.title : question.shortLabel;
      return [{ label, value: Number(value), min: question.min, max: question.max }];
    }),
  );
}
