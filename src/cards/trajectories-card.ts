import type { TrajectoriesView } from '../domain/views-trajectory.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { trajectoryListTexts } from '../texts/trajectory-list-texts.ts';
import { trajectorySummaries } from '../texts/trajectory-texts.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { TRAJECTORY_ROW_LEVELS, trajectoryRow } from './parts/trajectory-row.ts';

/** The guidances that somebody is part of. */
export function trajectoriesCard({ lines, cut }: TrajectoriesView): RenderedView {
  return firstThatFits(TRAJECTORY_ROW_LEVELS, (level) =>
    rendered(
      trajectorySummaries.own,
      [
        heading(trajectoryListTexts.ownTitle),
        lines.length === 0
          ? line(trajectoryListTexts.ownNone)
          : quietLine(trajectoryListTexts.legend),
        ...lines.map((one) => trajectoryRow(one, level)),
        ...(cut ? [quietLine(trajectoryListTexts.ownCut, { spacing: 'large' })] : []),
      ],
      [
        button(commonTexts.myFiles, { verb: 'files.list' }),
        button(commonTexts.help, { verb: 'help.show' }),
      ],
    ),
  );
}
