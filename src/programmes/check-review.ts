import type { Form } from '../domain/form.ts';
import type { ReviewSetup } from '../domain/programme.ts';
import { repeated } from './check-form.ts';

/**
 * What is inconsistent in how a programme judges its applications: ids that occur twice, points about questions
 * that the form does not have, fields of expertise that cannot be chosen from a list.
 */
export function checkReview(review: ReviewSetup, form: Form): readonly string[] {
  const reasons = [...review.inadmissible, ...review.deferred, ...review.notSelected];
  return [
    ...repeated(review.checks.map((check) => check.id)).map((id) => `check "${id}" occurs twice`),
    ...repeated(reasons.map((reason) => reason.id)).map((id) => `reason "${id}" occurs twice`),
    ...checkQuestions(review, form),
    ...checkExpertise(review.expertiseQuestionId, form),
  ].map((problem) => `review: ${problem}`);
}

function checkQuestions({ checks }: ReviewSetup, form: Form): readonly string[] {
  const known = new Set(form.steps.flatMap((step) => step.questions).map(({ id }) => id));
  return checks.flatMap(({ id, questionIds }) =>
    questionIds
      .filter((questionId) => !known.has(questionId))
      .map((questionId) => `check "${id}" is about "${questionId}", which is not asked`),
  );
}

function checkExpertise(questionId: string, form: Form): readonly string[] {
  const question = form.steps
    .flatMap((step) => step.questions)
    .find((candidate) => candidate.id === questionId);
  if (question === undefined) return [`its fields of expertise are in "${questionId}", not asked`];
  return question.kind === 'choices' ? [] : [`"${questionId}" must be of the kind choices`];
}
