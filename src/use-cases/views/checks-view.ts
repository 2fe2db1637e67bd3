import type { Actor } from '../../domain/access.ts';
import type { MergedCheck } from '../../domain/admissibility.ts';
import { caseActions } from '../../domain/case-actions.ts';
import { findQuestion } from '../../domain/form.ts';
import { remarkedQuestions, waitsForMore } from '../../domain/remark.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type { Notice } from '../../domain/views.ts';
import type { AnswerExcerpt, CheckItem, ChecksView } from '../../domain/views-review.ts';
import { hasAnswer } from '../../domain/walk.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { caseLine } from './case-line.ts';
import { countChecks } from './checklist-count.ts';

export interface ChecksViewOptions {
  readonly actor: Actor;
  readonly page: number;
  /** What the form holds instead of what is stored, by check. */
  readonly typed?: Readonly<Record<string, MergedCheck>>;
  readonly notice?: Notice;
}

/** The list for admissibility of one file, as it stands or as it was typed. */
export function checksView(
  deps: Dependencies,
  file: File,
  { actor, page, typed = {}, notice }: ChecksViewOptions,
): ChecksView {
  const { dossier, intake } = file;
  const { checks } = intake.review;
  const results = reviewOf(dossier).checks;
  const actions = caseActions(dossier, actor);
  const { standing, notMet, open } = countChecks(file);
  return {
    kind: 'checks',
    nonce: deps.ids.uuid(),
    version: dossier.version,
    line: caseLine(deps, file),
    items: checks.map(({ id, label, questionIds }): CheckItem => {
      const stored = results[id];
      const { met, note, theirs } = typed[id] ?? { met: stored?.met, note: stored?.note ?? '' };
      return {
        id,
        label,
        met,
        note,
        answers: questionIds.flatMap((questionId) => excerptOf(deps, file, questionId)),
        ...(stored === undefined ? {} : { by: stored.by.name }),
        ...(theirs === undefined
          ? {}
          : { theirs: { met: theirs.met, note: theirs.note, by: theirs.by.name } }),
      };
    }),
    standing,
    notMet,
    open,
    page,
    canAsk: actions.includes('askMore'),
    canDecide: actions.includes('decide'),
    ...(actions.includes('checks') ? {} : { over: true as const }),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Nothing for a question that is not asked of this municipality. */
function excerptOf(
  deps: Dependencies,
  { dossier, whole }: File,
  questionId: string,
): readonly AnswerExcerpt[] {
  const question = findQuestion(whole, questionId);
  const value = dossier.answers[questionId]?.value;
  if (question === undefined || value === undefined || !hasAnswer(dossier, questionId)) return [];
  const open = waitsForMore(dossier) && remarkedQuestions(dossier).includes(questionId);
  return [
    {
      shortLabel: question.shortLabel,
      text: answerText(question, value, deps.municipalities),
      ...(open ? { open: true as const } : {}),
    },
  ];
}
