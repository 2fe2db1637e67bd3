import type { MyInquiriesView } from '../domain/views-questions.ts';
import { askerTexts } from '../texts/asker-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { askerRow, ROW_LEVELS } from './parts/inquiry-row.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';

/** "Mijn vragen": what somebody asked people, newest first. */
export function myInquiriesCard(view: MyInquiriesView): RenderedView {
  return firstThatFits(ROW_LEVELS, (level) => {
    const lines = view.lines.slice(0, level.rows);
    const left = view.left + view.lines.length - lines.length;
    return rendered(
      questionSummaries.myInquiries,
      [
        heading(askerTexts.mineTitle),
        ...(lines.length === 0 ? [line(askerTexts.none, { spacing: 'small' })] : []),
        ...lines.map((one) => askerRow(one, level)),
        ...(left > 0 ? [line(askerTexts.left(left), { spacing: 'large' })] : []),
      ],
      [button(askerTexts.start, { verb: 'inquiry.start' }, { primary: lines.length === 0 })],
    );
  });
}
