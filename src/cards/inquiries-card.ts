import type { InquiryFilter } from '../domain/ports-questions.ts';
import type { InquiriesView } from '../domain/views-questions.ts';
import { caseworkerTexts } from '../texts/caseworker-card-texts.ts';
import { FILTER_WORDS } from '../texts/inquiry-card-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { ActionSet } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { caseworkerRow, ROW_LEVELS } from './parts/inquiry-row.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';

const FILTERS: readonly InquiryFilter[] = ['waiting', 'mine', 'answered'];

/** The questions that caseworkers answer, by how they stand. */
export function inquiriesCard(view: InquiriesView): RenderedView {
  const { filter, lines, page, pages } = view;
  return firstThatFits(ROW_LEVELS, (level) =>
    rendered(
      questionSummaries.inquiries,
      [
        heading(caseworkerTexts.listTitle),
        ...noticeBox(view.notice),
        filterButtons(filter),
        line(
          lines.length === 0 ? caseworkerTexts.none : caseworkerTexts.order[filter](view.total),
          {
            spacing: 'medium',
          },
        ),
        ...(lines.some((one) => one.overdue)
          ? [quietLine(caseworkerTexts.alarm(view.alarmDays))]
          : []),
        ...lines.slice(0, level.rows).map((one) => caseworkerRow(one, level)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      pageButtons(page, page + 1 < pages, (target) => ({
        verb: 'inquiry.list',
        filter,
        page: target,
      })),
    ),
  );
}

/** The one that is shown now is the primary one; the line under it says so in words. */
function filterButtons(current: InquiryFilter): ActionSet {
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: FILTERS.map((filter) =>
      button(
        FILTER_WORDS[filter],
        { verb: 'inquiry.list', filter, page: 0 },
        { primary: filter === current },
      ),
    ),
  };
}
