import { lengthOf } from './clean-text.ts';
import type { Dossier } from './dossier.ts';
import { allQuestions, type Form } from './form.ts';
import { nameOnly } from './person.ts';
import {
  isRemarkedSince,
  MAX_REMARK,
  type Remark,
  remarkedQuestions,
  waitsForMore,
} from './remark.ts';
import { ok, refused } from './result.ts';
import { type Act, checkStanding, type Reviewed, reviewEvent, reviewed } from './review-change.ts';

/** What a caseworker wants to know at one question. */
export interface MoreAsked {
  readonly id: string;
  readonly questionId: string;
  readonly text: string;
}

/** Asks the municipality for more at some questions: those are open again, the rest stays as it was sent. */
export function askMore(
  dossier: Dossier,
  asked: readonly MoreAsked[],
  seenVersion: number,
  act: Act,
): Reviewed {
  const standing = checkStanding(dossier, ['submitted'], seenVersion);
  if (!standing.ok) return standing;
  if (
    asked.length === 0 ||
    asked.some(({ text, questionId }) => text === '' || questionId === '')
  ) {
    return refused({ kind: 'noText' });
  }
  if (asked.some(({ text }) => lengthOf(text) > MAX_REMARK)) return refused({ kind: 'tooLong' });
  const remarks = asked.map((one) => ({ ...one, by: nameOnly(act.by), at: act.at }));
  return ok({
    dossier: reviewed(dossier, { file: { remarks: [...dossier.remarks, ...remarks] } }, act.at),
    events: asked.map(({ questionId, text }) =>
      reviewEvent('moreAsked', act, { question: questionId, text }),
    ),
  });
}

/** Takes back what was asked and is not answered; the file is the caseworker's turn again. */
export function recallMore(dossier: Dossier, seenVersion: number, act: Act): Reviewed {
  const standing = checkStanding(dossier, ['submitted'], seenVersion);
  if (!standing.ok) return standing;
  if (!waitsForMore(dossier)) return ok({ dossier, events: [] });
  const remarks = settled(dossier, { answeredAt: act.at, recalled: true });
  return ok({
    dossier: reviewed(dossier, { file: { remarks } }, act.at),
    events: [reviewEvent('moreRecalled', act)],
  });
}

/** The municipality sends what was asked: its questions close, and it is the caseworker's turn. */
export function answerMore(
  dossier: Dossier,
  act: Act,
): { readonly dossier: Dossier; readonly events: readonly ReturnType<typeof reviewEvent>[] } {
  const unchanged = unchangedQuestions(dossier);
  const details = {
    questions: remarkedQuestions(dossier).join(','),
    ...(unchanged.length === 0 ? {} : { unchanged: unchanged.join(',') }),
  };
  const remarks = settled(dossier, { answeredAt: act.at });
  return {
    dossier: reviewed(dossier, { file: { remarks } }, act.at),
    events: [reviewEvent('moreAnswered', act, details)],
  };
}

function settled(
  dossier: Dossier,
  how: Pick<Remark, 'recalled'> & { readonly answeredAt: Date },
): Dossier['remarks'] {
  return dossier.remarks.map((remark) =>
    remark.answeredAt === undefined ? { ...remark, ...how } : remark,
  );
}

/** Questions that a caseworker asks more about and whose answer is as it was when they did. */
export function unchangedQuestions(dossier: Dossier): readonly string[] {
  return remarkedQuestions(dossier).filter((questionId) => isRemarkedSince(dossier, questionId));
}

/**
 * What became of the newest request for more, of a sent file that does not wait for it any more. What stood at a
 * draft that came back was dealt with by sending it, and is no such request.
 */
export function lastRequest({
  remarks,
  submittedAt,
}: Pick<Dossier, 'remarks' | 'submittedAt'>): 'answered' | 'recalled' | 'none' {
  const since = submittedAt ?? new Date(0);
  const closed = remarks.filter(({ answeredAt }) => answeredAt !== undefined && answeredAt > since);
  const newest = closed.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
  if (newest === undefined) return 'none';
  return newest.recalled ? 'recalled' : 'answered';
}

/**
 * The part of a form that its people can write in now: of a sent file only what was asked again, with the
 * questions that an answer to it may bring up.
 */
export function writableForm(form: Form, dossier: Dossier): Form {
  if (!waitsForMore(dossier)) return form;
  const open = withDependents(form, new Set(remarkedQuestions(dossier)));
  const steps = form.steps
    .map((step) => ({ ...step, questions: step.questions.filter(({ id }) => open.has(id)) }))
    .filter((step) => step.questions.length > 0);
  return { ...form, steps };
}

/** A question that is only asked after some answer comes after that question in the form. */
function withDependents(form: Form, asked: ReadonlySet<string>): ReadonlySet<string> {
  const open = new Set(asked);
  for (const { id, showWhen } of allQuestions(form)) {
    if (showWhen !== undefined && open.has(showWhen.question)) open.add(id);
  }
  return open;
}
