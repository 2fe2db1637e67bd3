import type { Question } from './question.ts';

/** One screen of the walk. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** One plain sentence above the questions. */
  readonly intro?: string;
  readonly questions: readonly Question[];
}

/** What changed between two versions of a form, so that a draft can be carried over. */
export interface FormChange {
  readonly from: number;
  readonly to: number;
  /** Old question id → new question id. */
  readonly renamedQuestions?: Readonly<Record<string, string>>;
  /** New question id → (old option id → new option id). */
  readonly renamedOptions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Form {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly Step[];
  /** In order; together they lead from version 1 to the present one. */
  readonly changes: readonly FormChange[];
}

export function allQuestions(form: Form): readonly Question[] {
  return form.steps.flatMap((step) => step.questions);
}

export function findQuestion(form: Form, questionId: string): Question | undefined {
  return allQuestions(form).find((question) => question.id === questionId);
}

/** The question for which municipality it is; undefined in a form that does not ask it. */
export function municipalityQuestion(form: Form): Question | undefined {
  return allQuestions(form).find(({ kind }) => kind === 'municipality');
}

/** The question who can be turned to; undefined in a form that does not ask it. */
export function contactQuestion(form: Form): Question | undefined {
  return allQuestions(form).find((one) => one.kind === 'shortText' && one.prefill === 'name');
}

/** The id that a question has by now; what was sent long ago may have it under an earlier one. */
export function presentQuestionId({ changes }: Form, questionId: string): string {
  return changes.reduce(
    (known, { renamedQuestions }) => renamedQuestions?.[known] ?? known,
    questionId,
  );
}

export function stepOfQuestion(form: Form, questionId: string): Step | undefined {
  return form.steps.find((step) => step.questions.some((question) => question.id === questionId));
}
