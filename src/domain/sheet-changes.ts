import type { Dossier } from './dossier.ts';
import { allQuestions, type Form } from './form.ts';
import type { AnswerValue, Question } from './question.ts';
import { isAsked } from './visible-questions.ts';

/** A question of which the answer is another one than before; absent: there was or is none. */
export interface ChangedAnswer {
  readonly question: Question;
  readonly before?: AnswerValue;
  readonly after?: AnswerValue;
}

type Answers = Dossier['answers'];

/** What changed between two versions of a sheet, in the order of its form. */
export function changedAnswers(
  form: Form,
  before: Answers,
  after: Answers,
): readonly ChangedAnswer[] {
  return allQuestions(form).flatMap((question) => {
    const [old, now] = [readerSees(question, before), readerSees(question, after)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [
      {
        question,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}

/** What a reader sees: the answer to a question that is not asked any more is none. */
function readerSees(question: Question, answers: Answers): AnswerValue | undefined {
  const value = isAsked(question, answers) ? answers[question.id]?.value : undefined;
  const isEmpty = value === '' || (typeof value === 'object' && value.length === 0);
  return isEmpty ? undefined : value;
}
