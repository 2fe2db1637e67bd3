import { adviseAnswer } from './answer-advice.ts';
import type { Dossier } from './dossier.ts';
import type { Question } from './question.ts';

/** The question that a thin answer invites; undefined for an answer that is full, or a question that has none. */
export function furtherQuestion(
  { answers }: Pick<Dossier, 'answers'>,
  question: Question,
): string | undefined {
  const value = answers[question.id]?.value;
  if (question.kind !== 'longText' || typeof value !== 'string' || value === '') return undefined;
  return adviseAnswer(question, value).thin ? question.followUp : undefined;
}

/** Whether to ask on after an answer: once per question, after its very first answer. */
export function asksOnceMore(
  question: Question,
  before: Pick<Dossier, 'answers'>,
  after: Pick<Dossier, 'answers'>,
): boolean {
  const isFirst = before.answers[question.id] === undefined;
  return isFirst && furtherQuestion(after, question) !== undefined;
}
