import type { UnavailableView } from '../domain/views.ts';
import type { CaseView } from '../domain/views-cases.ts';
import type { DecisionViews } from '../domain/views-decisions.ts';
import type { AskMoreView, ChecksView } from '../domain/views-review.ts';

/** What a caseworker is shown after an action on a file, and why it changed nothing, if so. */
export interface ReviewResult {
  readonly view: CaseView | ChecksView | AskMoreView | DecisionViews | UnavailableView;
  /** For the log. */
  readonly refused?: string;
}

export const NOT_THEIRS: ReviewResult = {
  view: { kind: 'unavailable' },
  refused: 'unavailable',
};
