import type { CaseLine } from '../domain/views-cases.ts';
import type {
  CaseAssignedView,
  MoreAnsweredView,
  MoreUnreachedView,
} from '../domain/views-review.ts';
import { allOf } from '../texts/in-words.ts';
import { caseNewsTexts, reviewSummaries } from '../texts/review-texts.ts';
import type { CardElement } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { fact, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** Tells whoever handles a file that its municipality sent what was asked. */
export function moreAnsweredCard(view: MoreAnsweredView): RenderedView {
  const { questions, unchanged } = view;
  const changed = questions.filter((one) => !unchanged.includes(one));
  return news(view.line, reviewSummaries.moreAnswered(view.line.reference), [
    heading(caseNewsTexts.answeredTitle, 'none'),
    ...caseReference(view.line),
    line(caseNewsTexts.answeredBy(shorten(view.by, NAME_LENGTH))),
    ...(changed.length === 0 ? [] : [fact(caseNewsTexts.questions, allOf(changed))]),
    ...(unchanged.length === 0 ? [] : [fact(caseNewsTexts.unchanged, allOf(unchanged))]),
  ]);
}

/** Tells a caseworker that they were given a file. */
export function caseAssignedCard(view: CaseAssignedView): RenderedView {
  return news(view.line, reviewSummaries.caseAssigned(view.line.reference), [
    heading(caseNewsTexts.assignedTitle, 'none'),
    ...caseReference(view.line),
    line(caseNewsTexts.assignedBy(shorten(view.by, NAME_LENGTH))),
  ]);
}

/** Tells caseworkers that they have to reach a municipality themselves. */
export function moreUnreachedCard(view: MoreUnreachedView): RenderedView {
  return news(view.line, reviewSummaries.moreUnreached(view.line.reference), [
    heading(caseNewsTexts.unreachedTitle, 'none'),
    ...caseReference(view.line),
    box('warning', [line(caseNewsTexts.unreached(shorten(view.by, NAME_LENGTH)))]),
  ]);
}

/** A file is only opened in somebody's own chat: elsewhere its reference is the way to it. */
function news(
  { dossierId, reference }: CaseLine,
  summary: string,
  body: readonly CardElement[],
): RenderedView {
  return rendered(
    summary,
    [...body, quietLine(caseNewsTexts.openBy(reference), { spacing: 'medium' })],
    [button(caseNewsTexts.open, { verb: 'case.open', dossierId }, { primary: true })],
  );
}
