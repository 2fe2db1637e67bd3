import type { Dossier } from './dossier.ts';
import type { NamedPerson } from './person.ts';

/**
 * What a caseworker wrote at one question. On a file that was sent it asks for more: the question is open again
 * until its people sent it back. On a draft that came back it says what was not clear.
 */
export interface Remark {
  readonly id: string;
  readonly questionId: string;
  readonly text: string;
  readonly by: NamedPerson;
  readonly at: Date;
  /** When it was dealt with: answered by the municipality, or taken back. */
  readonly answeredAt?: Date;
  /** A caseworker took it back before the municipality answered. */
  readonly recalled?: true;
}

/** Longest text of a caseworker at one question: it is always shown whole beside the answer. */
export const MAX_REMARK = 1000;

/** Remarks that still wait for the municipality, oldest first. */
export function openRemarks({ remarks }: Pick<Dossier, 'remarks'>): readonly Remark[] {
  return remarks.filter((remark) => remark.answeredAt === undefined);
}

/** Questions at which something is asked that still waits, each once. */
export function remarkedQuestions(dossier: Pick<Dossier, 'remarks'>): readonly string[] {
  return [...new Set(openRemarks(dossier).map(({ questionId }) => questionId))];
}

/** Whether something asked at a question is newer than its answer, and waits. */
export function isRemarkedSince(
  dossier: Pick<Dossier, 'remarks' | 'answers'>,
  questionId: string,
): boolean {
  const answer = dossier.answers[questionId];
  return openRemarks(dossier).some(
    (remark) =>
      remark.questionId === questionId && (answer === undefined || answer.at <= remark.at),
  );
}

/** Whether a caseworker waits for more information on this file, which was sent. */
export function waitsForMore(dossier: Dossier): boolean {
  return dossier.state === 'submitted' && openRemarks(dossier).length > 0;
}

/**
 * Whether its people can write in it: all of a draft, the questions that a caseworker asked more about, and a sheet
 * that nobody handed over.
 */
export function isWritable(dossier: Dossier): boolean {
  if (dossier.sheet?.finishedAt !== undefined) return false;
  return dossier.state === 'draft' || waitsForMore(dossier);
}
