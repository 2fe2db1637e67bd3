import type { Answer } from './dossier.ts';
import type { Form, Step } from './form.ts';
import type { Condition, Question } from './question.ts';

type Answers = Readonly<Record<string, Pick<Answer, 'value'>>>;

/** Whether a question is asked, given what was answered so far. */
export function isAsked(question: Question, answers: Answers): boolean {
  return question.showWhen === undefined || holds(question.showWhen, answers);
}

function holds(condition: Condition, answers: Answers): boolean {
  const value = answers[condition.question]?.value;
  switch (condition.is) {
    case 'oneOf':
      return typeof value === 'string' && condition.values.includes(value);
    case 'includes':
      return Array.isArray(value) && value.includes(condition.value);
  }
}

/** The questions of one step that are asked now, in order. */
export function askedInStep(step: Step, answers: Answers): readonly Question[] {
  return step.questions.filter((question) => isAsked(question, answers));
}

/** All questions that are asked now, in the order of the form. */
export function askedQuestions(form: Form, answers: Answers): readonly Question[] {
  return form.steps.flatMap((step) => askedInStep(step, answers));
}
