import type { QuestionSession } from '../domain/question-session.ts';
import { questionRow, sessionRow } from './session-rows.ts';

/** What differs between two values of a session, as rows for `jsonb_to_recordset`: the names are columns. */
export interface SessionChanges {
  readonly row: object;
  readonly questions: readonly object[];
  /** Ids of questions that are no longer there. */
  readonly gone: readonly string[];
}

/** Finds what to write; undefined when that is nothing. Without `before` everything is new. */
export function sessionChanges(
  before: QuestionSession | undefined,
  after: QuestionSession,
): SessionChanges | undefined {
  const known = new Map((before?.questions ?? []).map(numbered));
  const questions = after.questions
    .map(numbered)
    .filter(([id, row]) => JSON.stringify(known.get(id)) !== JSON.stringify(row))
    .map(([, row]) => row);
  const kept = new Set(after.questions.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  const row = sessionRow(after);
  if (
    before !== undefined &&
    questions.length + gone.length === 0 &&
    JSON.stringify(row) === JSON.stringify(sessionRow(before))
  ) {
    return undefined;
  }
  return { row, questions, gone };
}

function numbered(
  question: QuestionSession['questions'][number],
  number: number,
): readonly [string, object] {
  return [question.id, questionRow(question, number)];
}
