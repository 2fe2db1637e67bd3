import { cleanText, lengthOf } from './clean-text.ts';
import { ok, type Result, refused } from './result.ts';
import type { StepOwner } from './trajectory-rules.ts';

/** Of what the experts report to the agency: a change that matters, or the end of the guidance. */
export const REPORT_KINDS = ['change', 'end'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** In characters as a person counts them; also of an evaluation and of an advice. */
export const LONGEST_REPORT = 2000;

/** What the fields hold. */
export interface TypedReport {
  readonly kind: string;
  readonly text: string;
}

export interface TypedAdvice {
  readonly evaluation: string;
  readonly advice: string;
}

/** What is wrong with a text, and with which. */
export interface TextProblem<Field extends string> {
  readonly field: Field;
  readonly kind: 'missing' | 'tooLong';
}

export type ReportProblem = TextProblem<keyof TypedReport>;
export type AdviceProblem = TextProblem<keyof TypedAdvice>;

/** Whether a side reports to the agency and advises the municipality. */
export function mayReport(side: StepOwner): boolean {
  return side !== 'municipality';
}

/** Reads what was typed, or says what is wrong with the first field that is not right. */
export function readReport(
  typed: TypedReport,
): Result<{ readonly kind: ReportKind; readonly text: string }, ReportProblem> {
  const kind = REPORT_KINDS.find((one) => one === typed.kind);
  if (kind === undefined) return refused({ field: 'kind', kind: 'missing' });
  const text = readText('text', typed.text);
  return text.ok ? ok({ kind, text: text.value }) : text;
}

/** The same of an evaluation with its advice on what comes next: both are needed. */
export function readAdvice(typed: TypedAdvice): Result<TypedAdvice, AdviceProblem> {
  const evaluation = readText('evaluation', typed.evaluation);
  if (!evaluation.ok) return evaluation;
  const advice = readText('advice', typed.advice);
  return advice.ok ? ok({ evaluation: evaluation.value, advice: advice.value }) : advice;
}

function readText<Field extends string>(
  field: Field,
  typed: string,
): Result<string, TextProblem<Field>> {
  const text = cleanText(typed);
  if (text === '') return refused({ field, kind: 'missing' });
  return lengthOf(text) > LONGEST_REPORT ? refused({ field, kind: 'tooLong' }) : ok(text);
}
