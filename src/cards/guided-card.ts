import type { GuidedFilesView } from '../domain/views-cases.ts';
import { caseListTexts } from '../texts/case-list-texts.ts';
import { caseSummaries } from '../texts/case-summaries.ts';
import { CASE_ROW_LEVELS, guidedRow } from './parts/case-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';

/** The files that an expert guides. */
export function guidedCard({ lines, cut }: GuidedFilesView): RenderedView {
  return firstThatFits(CASE_ROW_LEVELS, (level) =>
    rendered(caseSummaries.guided, [
      heading(caseListTexts.guidedTitle),
      ...(lines.length === 0 ? [line(caseListTexts.guidedNone)] : []),
      ...lines.map((one) => guidedRow(one, level)),
      ...(cut ? [quietLine(caseListTexts.guidedCut, { spacing: 'large' })] : []),
    ]),
  );
}
