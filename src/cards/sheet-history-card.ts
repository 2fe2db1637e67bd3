import type { SheetHistoryView } from '../domain/views-sheet-results.ts';
import { listTexts } from '../texts/list-texts.ts';
import { sheetResultSummaries, sheetResultTexts } from '../texts/sheet-result-texts.ts';
import { button } from './parts/button.ts';
import { PART_LENGTHS } from './parts/case-part.ts';
import { fileContextLines } from './parts/file-context.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { historyBlocks } from './parts/history-lines.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, quietLine } from './parts/rich-text.ts';

/** What happened to a sheet: who wrote, handed over, opened again and agreed. */
export function sheetHistoryCard(view: SheetHistoryView): RenderedView {
  const { heading: file, lines, page, pages } = view;
  const title = file.sheet?.title ?? '';
  const about = { dossierId: file.sheet?.applicationId ?? '', stepId: file.sheet?.stepId ?? '' };
  return firstThatFits(PART_LENGTHS, (length) =>
    rendered(
      sheetResultSummaries.history(title),
      [
        ...fileContextLines(file),
        heading(sheetResultTexts.historyTitle(title)),
        ...historyBlocks(lines, length),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'sheet.history',
          ...about,
          page: target,
        })),
        button(sheetResultTexts.toResult, { verb: 'sheet.result', ...about }),
      ],
    ),
  );
}
