import type { AnnouncementReportView, NotReachedLine } from '../domain/views-announcements.ts';
import {
  announcementSummaries,
  progressSentences,
  announcementTexts as texts,
} from '../texts/announcement-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { reachedWords, standingWords } from '../texts/reminder-desk-texts.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, bullets, heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAMES = [60, 30, 15] as const;

/** Who did not get an announcement, or perhaps not, and why. */
export function announcementReportCard(view: AnnouncementReportView): RenderedView {
  const { id, counts, lines, page, pages } = view;
  return firstThatFits(NAMES, (longest) =>
    rendered(
      announcementSummaries.report,
      [
        heading(texts.reportTitle),
        line([bold(shorten(view.title, longest))]),
        ...bullets(progressSentences(counts, true)),
        ...(lines.length === 0 ? [line(texts.everybody)] : []),
        ...lines.map((one) => row(one, longest)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'announcement.report',
          announcementId: id,
          page: target,
        })),
        button(texts.back, { verb: 'announcement.look', announcementId: id }),
      ],
    ),
  );
}

function row({ who, state, reason }: NotReachedLine, longest: number): CardElement {
  return line(
    [bold(shorten(reachedWords(who), longest)), run(` – ${standingWords(state, reason)}`)],
    { spacing: 'small' },
  );
}
