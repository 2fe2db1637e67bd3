import { cleanText, lengthOf } from './clean-text.ts';
import type { NamedPerson } from './person.ts';
import { ok, type Result, refused } from './result.ts';

/** Whether an action worked. */
export const EVALUATION_RESULTS = ['worked', 'partly', 'failed', 'unknown'] as const;
export type EvaluationResult = (typeof EVALUATION_RESULTS)[number];

/** What an expert found of an action, from a field of theirs. Evaluations are only ever added. */
export interface Evaluation {
  readonly id: string;
  readonly itemId: string;
  /** The application in whose guidance it is. */
  readonly dossierId: string;
  readonly expertId: string;
  /** Id of a field of expertise; '' for an expert without any. */
  readonly field: string;
  readonly result: EvaluationResult;
  /** May be empty while nothing can be said. */
  readonly learned: string;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** In characters as a person counts them. */
export const LONGEST_LEARNED = 1000;

/** What the fields of the form hold. */
export interface TypedEvaluation {
  readonly result: string;
  readonly learned: string;
  readonly field: string;
}

export type EvaluationProblem =
  | { readonly field: 'result' | 'field'; readonly kind: 'missing' }
  | { readonly field: 'learned'; readonly kind: 'missing' | 'tooLong' };

export type ReadEvaluation = Pick<Evaluation, 'result' | 'learned' | 'field'>;

/**
 * Reads what was typed by an expert of these fields, or says what is wrong with the first field that is not right. Who
 * has one field speaks from that; what was learned may stay away only while the result is not known.
 */
export function readEvaluation(
  typed: TypedEvaluation,
  fields: readonly string[],
): Result<ReadEvaluation, EvaluationProblem> {
  const result = EVALUATION_RESULTS.find((one) => one === typed.result);
  if (result === undefined) return refused({ field: 'result', kind: 'missing' });
  const learned = cleanText(typed.learned);
  if (learned === '' && result !== 'unknown') return refused({ field: 'learned', kind: 'missing' });
  if (lengthOf(learned) > LONGEST_LEARNED) return refused({ field: 'learned', kind: 'tooLong' });
  const [only = '', ...others] = fields;
  const field = others.length === 0 ? only : fields.find((one) => one === typed.field);
  if (field === undefined) return refused({ field: 'field', kind: 'missing' });
  return ok({ result, learned, field });
}

/** Of each expert and field the one that counts now; `all` are newest first. */
export function standingEvaluations<E extends Pick<Evaluation, 'expertId' | 'field'>>(
  all: readonly E[],
): readonly E[] {
  const keyOf = ({ expertId, field }: E) => `${expertId} ${field}`;
  const keys = all.map(keyOf);
  return all.filter((one, index) => keys.indexOf(keyOf(one)) === index);
}

/** Whether an expert said exactly this last, from that field: once more changes nothing. */
export function isSaidAlready(
  all: readonly Evaluation[],
  expertId: string,
  { result, learned, field }: ReadEvaluation,
): boolean {
  const last = all.find((one) => one.expertId === expertId && one.field === field);
  return last !== undefined && last.result === result && last.learned === learned;
}
