import type { DecisionUnreachedView } from '../domain/views-decisions.ts';
import { decisionSummaries } from '../texts/decision-texts.ts';
import { decisionToldTexts } from '../texts/decision-told-texts.ts';
import { caseNewsTexts } from '../texts/review-texts.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';

/** Tells caseworkers that they have to reach a municipality or a province themselves. */
export function decisionUnreachedCard({ line: one, who }: DecisionUnreachedView): RenderedView {
  const { dossierId, reference } = one;
  return rendered(
    decisionSummaries.unreached(reference),
    [
      heading(decisionToldTexts.unreachedTitle, 'none'),
      ...caseReference(one),
      box('warning', [line(decisionToldTexts.unreached[who])]),
      quietLine(caseNewsTexts.openBy(reference), { spacing: 'medium' }),
    ],
    [button(decisionToldTexts.open, { verb: 'case.open', dossierId }, { primary: true })],
  );
}
