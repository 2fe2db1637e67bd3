import type { Actor } from '../../domain/access.ts';
import { remarksFromChecks } from '../../domain/admissibility.ts';
import { caseActions } from '../../domain/case-actions.ts';
import { findQuestion } from '../../domain/form.ts';
import { openRemarks, type Remark, remarkedQuestions } from '../../domain/remark.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type { Notice } from '../../domain/views.ts';
import type { AskedItem, AskMoreView } from '../../domain/views-review.ts';
import { askedQuestions } from '../../domain/visible-questions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { caseLine } from './case-line.ts';

/** Questions that can be asked about at a time. */
export const ASK_ROWS = 3;

export type AskRow = AskMoreView['rows'][number];

export interface AskMoreOptions {
  readonly actor: Actor;
  /** What the form holds; more than it has room for is counted. */
  readonly rows: readonly AskRow[];
  readonly preview?: AskMoreView['preview'];
  readonly notice?: Notice;
}

export function askMoreView(
  deps: Dependencies,
  file: File,
  { actor, rows, preview, notice }: AskMoreOptions,
): AskMoreView {
  const { dossier, whole } = file;
  const empty = { questionId: '', text: '' };
  return {
    kind: 'askMore',
    nonce: deps.ids.uuid(),
    version: dossier.version,
    line: caseLine(deps, file),
    questions: askedQuestions(whole, dossier.answers).map(({ id, shortLabel }) => ({
      id,
      shortLabel,
    })),
    rows: Array.from({ length: ASK_ROWS }, (_, index) => rows[index] ?? empty),
    left: Math.max(0, rows.length - ASK_ROWS),
    waiting: openRemarks(dossier).map((remark) => askedItem(file, remark)),
    ...(caseActions(dossier, actor).includes('askMore') ? {} : { over: true as const }),
    ...(preview === undefined ? {} : { preview }),
    ...(notice === undefined ? {} : { notice }),
  };
}

/**
 * What the notes at points that are not met would ask; notes about one question go together. What was asked already
 * and waits is not asked again.
 */
export function rowsFromChecks({ dossier, intake, whole }: File): readonly AskRow[] {
  const waiting = remarkedQuestions(dossier);
  const asked = askedQuestions(whole, dossier.answers).map(({ id }) => id);
  const askable = new Set(asked.filter((id) => !waiting.includes(id)));
  const texts = new Map<string, string[]>();
  for (const { questionId, text } of remarksFromChecks(
    intake.review.checks,
    reviewOf(dossier).checks,
  )) {
    if (!askable.has(questionId)) continue;
    texts.set(questionId, [...(texts.get(questionId) ?? []), text]);
  }
  return [...texts].map(([questionId, notes]) => ({ questionId, text: notes.join('\n') }));
}

function askedItem(
  { whole }: File,
  { questionId, text }: Pick<Remark, 'questionId' | 'text'>,
): AskedItem {
  return { shortLabel: findQuestion(whole, questionId)?.shortLabel ?? questionId, text };
}
