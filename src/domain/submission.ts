import { type AnswerAdvice, adviseAnswer, isComplete } from './answer-advice.ts';
import type { Dossier } from './dossier.ts';
import type { Change } from './dossier-event.ts';
import type { Filing } from './filing.ts';
import type { Form } from './form.ts';
import type { NamedPerson } from './person.ts';
import type { Question } from './question.ts';
import { isRankingOutdated } from './ranking.ts';
import { type Result, refused } from './result.ts';
import { startReview } from './review.ts';
import type { Round } from './round.ts';
import { receptionAt } from './rounds.ts';
import { askedQuestions } from './visible-questions.ts';
import { hasAnswer } from './walk.ts';

/** What stands between a draft and sending it. Advice never blocks; the rest does. */
export interface Readiness {
  readonly missing: readonly Question[];
  /** Typed but not accepted: an e-mail address without @, a text that is too long. */
  readonly rejected: readonly Question[];
  /** Two texts for one question; one has to be chosen. */
  readonly conflicts: readonly Question[];
  /** An order of what has changed since. */
  readonly outdated: readonly Question[];
  readonly advice: readonly { readonly question: Question; readonly advice: AnswerAdvice }[];
}

/** What a draft still needs before it can be sent, and what would make it better. */
export function readiness(form: Form, dossier: Dossier): Readiness {
  const asked = askedQuestions(form, dossier.answers);
  const inConflict = new Set(dossier.conflicts.map((conflict) => conflict.questionId));
  const rejected = asked.filter((question) => dossier.rejected[question.id] !== undefined);
  return {
    missing: asked.filter(
      (q) => q.required && !hasAnswer(dossier, q.id) && dossier.rejected[q.id] === undefined,
    ),
    rejected,
    conflicts: asked.filter((question) => inConflict.has(question.id)),
    outdated: asked.filter((question) => isRankingOutdated(dossier, question)),
    advice: asked.flatMap((question) => adviceFor(question, dossier)),
  };
}

export function canBeSent(ready: Readiness): boolean {
  const { missing, rejected, conflicts, outdated } = ready;
  return missing.length + rejected.length + conflicts.length + outdated.length === 0;
}

function adviceFor(
  question: Question,
  dossier: Dossier,
): readonly { readonly question: Question; readonly advice: AnswerAdvice }[] {
  const value = dossier.answers[question.id]?.value;
  if (question.kind !== 'longText' || typeof value !== 'string' || value === '') return [];
  const advice = adviseAnswer(question, value);
  return isComplete(advice) ? [] : [{ question, advice }];
}

/** Why a draft was not sent. */
export type SubmissionRefusal =
  | { readonly kind: 'alreadySubmitted'; readonly reference: string }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'incomplete'; readonly readiness: Readiness }
  | { readonly kind: 'notYetOpen'; readonly round: Round }
  | { readonly kind: 'closed' };

export interface Submission extends Change {
  readonly round: Round;
  /** Set when the draft was made for an earlier round whose deadline has passed. */
  readonly movedFrom?: string;
}

/** Whether a draft can be sent at this moment, and to which round it goes. */
export function checkSubmission(
  form: Form,
  dossier: Dossier,
  rounds: readonly Round[],
  now: Date,
): Result<Round, SubmissionRefusal> {
  if (dossier.state === 'withdrawn') return refused({ kind: 'withdrawn' });
  if (dossier.state !== 'draft') {
    return refused({ kind: 'alreadySubmitted', reference: dossier.reference ?? '' });
  }
  const ready = readiness(form, dossier);
  if (!canBeSent(ready)) return refused({ kind: 'incomplete', readiness: ready });
  const reception = receptionAt(rounds, now);
  if (reception.kind === 'closed') return refused({ kind: 'closed' });
  if (reception.kind === 'upcoming') return refused({ kind: 'notYetOpen', round: reception.round });
  return { ok: true, value: reception.round };
}

/** Sends a draft that `checkSubmission` let through, under a reference that is given once. */
export function submit(
  dossier: Dossier,
  sent: { round: Round; reference: string; filing: Filing; by: NamedPerson; at: Date },
): Submission {
  // A file that came back after a decision was in time for its first round: it is not late now.
  const isLate = sent.round.id !== dossier.roundId && dossier.returnedFrom === undefined;
  const moved = isLate ? { movedFromRoundId: dossier.roundId } : {};
  return {
    dossier: {
      ...dossier,
      ...moved,
      state: 'submitted',
      reference: sent.reference,
      roundId: sent.round.id,
      submittedAt: sent.at,
      filing: sent.filing,
      review: startReview(sent.at),
      remarks: dossier.remarks.map((remark) => ({ ...remark, answeredAt: sent.at })),
      updatedAt: sent.at,
      version: dossier.version + 1,
    },
    events: [
      {
        kind: 'submitted',
        at: sent.at,
        by: sent.by,
        details: { round: sent.round.id, reference: sent.reference },
      },
    ],
    round: sent.round,
    ...(isLate ? { movedFrom: dossier.roundId } : {}),
  };
}

/** PP-2026-0042: prefix, Brussels year of sending, number within that year. */
export function formatReference(prefix: string, year: number, number: number): string {
  return `${prefix}-${year}-${String(number).padStart(4, '0')}`;
}
