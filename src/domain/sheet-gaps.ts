import { adviseAnswer } from './answer-advice.ts';
import type { Dossier } from './dossier.ts';
import type { Form } from './form.ts';
import type { Question } from './question.ts';
import { askedQuestions } from './visible-questions.ts';

/** Why somebody should look at a question again on the spot: no answer, a thin one, or a low score. */
export const GAPS = ['unanswered', 'thin', 'low'] as const;
export type Gap = (typeof GAPS)[number];

export interface QuestionGap {
  readonly question: Question;
  readonly gap: Gap;
}

/** What stays open in a sheet, in the order of its form. */
export function gapsOf(form: Form, answers: Dossier['answers']): readonly QuestionGap[] {
  return askedQuestions(form, answers).flatMap((question) => {
    const gap = gapOf(question, answers);
    return gap === undefined ? [] : [{ question, gap }];
  });
}

function gapOf(question: Question, answers: Dossier['answers']): Gap | undefined {
  const value = answers[question.id]?.value;
  // Short lines say what matters most, not what somebody could go and see.
  if (question.kind === 'ranking' || ('maxLines' in question && question.maxLines !== undefined))
    return undefined;
  if (value === undefined || value === '' || (typeof value === 'object' && value.length === 0))
    return 'unanswered';
  if (question.kind === 'scale') return Number(value) <= question.min + 1 ? 'low' : undefined;
  if (question.kind !== 'longText') return undefined;
  const { saysNothing, thin } = adviseAnswer(question, String(value));
  return saysNothing || thin ? 'thin' : undefined;
}
