import { cleanText, lengthOf } from './clean-text.ts';
import { isReturned, needsReason } from './decision.ts';
import type { Dossier } from './dossier.ts';
import { isSamePerson, type Person } from './person.ts';
import type { ReviewSetup } from './programme.ts';
import { MAX_REMARK } from './remark.ts';
import { ok, type Result, refused } from './result.ts';
import type { DecisionKind } from './review.ts';

/** Remarks at questions that one decision can have. */
export const MOST_REMARKS = 5;
/** Characters (Unicode code points) at most: a card holds it twice, in the letter and in its field. */
export const LONGEST_EXPLANATION = 2000;

/** A remark as it stands in the form; empty where nothing was chosen or written. */
export interface TypedRemark {
  readonly questionId: string;
  readonly text: string;
}

/** What a caseworker filled in, as it stands in the form. */
export interface TypedDecision {
  readonly kind: string;
  readonly reasonId: string;
  readonly explanation: string;
  readonly remarks: readonly TypedRemark[];
}

/** The same, read: what can be decided. */
export interface ReadDecision<Kind extends DecisionKind = DecisionKind> {
  readonly kind: Kind;
  readonly reasonId?: string;
  readonly explanation: string;
  /** In the order they were typed; none for a file that does not come back. */
  readonly remarks: readonly TypedRemark[];
}

/** What has to be looked at before anything can be decided; what was typed stays in the form. */
export type DecisionProblem =
  | 'kindMissing'
  | 'reasonMissing'
  /** A reason of another decision than the one that was chosen. */
  | 'otherReason'
  | 'explanationTooLong'
  | 'remarkWithoutQuestion'
  | 'remarkWithoutText'
  | 'remarkTooLong';

/** Whether this caseworker decided this already: a second press on the same button changes nothing. */
export function isRepeated(
  { review }: Pick<Dossier, 'review'>,
  { kind, reasonId, explanation }: Omit<TypedDecision, 'remarks'>,
  by: Person,
): boolean {
  const decision = review?.decision;
  if (decision === undefined || decision.kind !== kind) return false;
  const reason = needsReason(decision.kind) ? reasonId : '';
  return (
    isSamePerson(decision.by, by) &&
    (decision.reasonId ?? '') === reason &&
    decision.explanation === cleanText(explanation)
  );
}

/** Reads what was filled in. A choice that the form does not have counts as none. */
export function readDecision<Kind extends DecisionKind>(
  typed: TypedDecision,
  allowed: {
    readonly kinds: readonly Kind[];
    readonly review: ReviewSetup;
    readonly questionIds: readonly string[];
  },
): Result<ReadDecision<Kind>, readonly DecisionProblem[]> {
  const kind = allowed.kinds.find((one) => one === typed.kind);
  if (kind === undefined) return refused(['kindMissing']);
  const explanation = cleanText(typed.explanation);
  const reasonId = kindOfReason(allowed.review, typed.reasonId) && typed.reasonId;
  const remarks = isReturned(kind) ? typedRemarks(typed.remarks, allowed.questionIds) : [];
  const problems = [
    ...reasonProblems(kind, { reasonId, explanation }, allowed.review),
    ...(lengthOf(explanation) > LONGEST_EXPLANATION ? (['explanationTooLong'] as const) : []),
    ...remarkProblems(remarks),
  ];
  if (problems.length > 0) return refused(problems);
  const reason = needsReason(kind) && reasonId !== undefined ? { reasonId } : {};
  return ok({ kind, ...reason, explanation, remarks });
}

/** The decision that a reason is one of; undefined for what is no reason. */
export function kindOfReason(
  { inadmissible, deferred, notSelected }: ReviewSetup,
  reasonId: string,
): DecisionKind | undefined {
  const lists = { inadmissible, deferred, notSelected } as const;
  const kinds = ['inadmissible', 'deferred', 'notSelected'] as const;
  return kinds.find((kind) => lists[kind].some(({ id }) => id === reasonId));
}

function reasonProblems(
  kind: DecisionKind,
  { reasonId, explanation }: { reasonId: string | undefined; explanation: string },
  review: ReviewSetup,
): readonly DecisionProblem[] {
  if (!needsReason(kind)) return [];
  if (reasonId === undefined) return explanation === '' ? ['reasonMissing'] : [];
  return kindOfReason(review, reasonId) === kind ? [] : ['otherReason'];
}

/** Those in which something was chosen or written. */
function typedRemarks(
  remarks: readonly TypedRemark[],
  questionIds: readonly string[],
): readonly TypedRemark[] {
  return remarks
    .map(({ questionId, text }) => ({
      questionId: questionIds.includes(questionId) ? questionId : '',
      text: cleanText(text),
    }))
    .filter(({ questionId, text }) => questionId !== '' || text !== '')
    .slice(0, MOST_REMARKS);
}

function remarkProblems(remarks: readonly TypedRemark[]): readonly DecisionProblem[] {
  return [
    ...(remarks.some(({ questionId }) => questionId === '')
      ? (['remarkWithoutQuestion'] as const)
      : []),
    ...(remarks.some(({ text }) => text === '') ? (['remarkWithoutText'] as const) : []),
    ...(remarks.some(({ text }) => lengthOf(text) > MAX_REMARK)
      ? (['remarkTooLong'] as const)
      : []),
  ];
}
