import type { FileHistoryView } from '../domain/views-cases.ts';
import { caseSummaries } from '../texts/case-summaries.ts';
import { fileHistoryTexts } from '../texts/file-history-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { button } from './parts/button.ts';
import { PART_LENGTHS } from './parts/case-part.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { historyBlocks } from './parts/history-lines.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** What happened to a file, for its own people. */
export function fileHistoryCard(view: FileHistoryView): RenderedView {
  const { dossierId, lines, page, pages } = view;
  const name = [shorten(view.municipality, NAME_LENGTH), view.reference ?? ''];
  const title = name.filter((part) => part !== '').join(' · ');
  return firstThatFits(PART_LENGTHS, (length) =>
    rendered(
      caseSummaries.history,
      [
        heading(fileHistoryTexts.title),
        ...(title === '' ? [] : [line([run(title, { weight: 'bolder', size: 'medium' })])]),
        ...historyBlocks(lines, length),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'file.history',
          dossierId,
          page: target,
        })),
        button(fileHistoryTexts.toFile, { verb: 'file.look', dossierId }),
      ],
    ),
  );
}
