import type { TrajectoryHistoryView } from '../domain/views-trajectory.ts';
import { listTexts } from '../texts/list-texts.ts';
import { trajectorySummaries, trajectoryTexts } from '../texts/trajectory-texts.ts';
import { button } from './parts/button.ts';
import { PART_LENGTHS } from './parts/case-part.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { historyBlocks } from './parts/history-lines.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, quietLine } from './parts/rich-text.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

/** Everything that happened to a guidance. */
export function trajectoryHistoryCard(view: TrajectoryHistoryView): RenderedView {
  const { head, lines, page, pages } = view;
  const { dossierId } = head;
  return firstThatFits(PART_LENGTHS, (length) =>
    rendered(
      trajectorySummaries.history,
      [
        heading(trajectoryTexts.historyTitle),
        ...trajectoryHead(head),
        ...historyBlocks(lines, length),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'trajectory.history',
          dossierId,
          page: target,
        })),
        button(trajectoryTexts.toTrajectory, { verb: 'trajectory.open', dossierId }),
      ],
    ),
  );
}
