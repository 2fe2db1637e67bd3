import type { AdviceToldView, FollowUpToldView, ReportToldView } from '../domain/views-reports.ts';
import type { TrajectoryHead } from '../domain/views-trajectory.ts';
import {
  adviceTexts,
  FOLLOW_UP_WORDS,
  followUpTexts,
  REPORT_KIND_WORDS,
  reportSummaries,
  reportTexts,
} from '../texts/report-texts.ts';
import { button } from './parts/button.ts';
import { clippedNote, TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { isLetterCut, letterBlocks } from './parts/letter-blocks.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

const NAME_LENGTH = 80;

/** Tells the agency what the experts report. */
export function reportToldCard({ head, report }: ReportToldView): RenderedView {
  const { kind, text, by, at } = report;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      reportSummaries.reportTold,
      [
        heading(reportTexts.toldTitle(kind), 'none'),
        ...trajectoryHead(head),
        line([bold(REPORT_KIND_WORDS[kind])]),
        ...paragraphs(cut(text, shown)),
        quietLine(reportTexts.by(shorten(by, NAME_LENGTH), at), { spacing: 'medium' }),
        ...clippedNote([text], shown, reportTexts.shortened),
      ],
      [toCase(head)],
    ),
  );
}

/** Tells the people of a municipality how their guidance is evaluated and what they are advised. */
export function adviceToldCard({ head, letter }: AdviceToldView): RenderedView {
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      reportSummaries.adviceTold,
      [
        heading(letter.title, 'none'),
        ...trajectoryHead(head),
        ...letterBlocks(letter, shown),
        ...(isLetterCut(letter, shown)
          ? [quietLine(adviceTexts.shortened, { spacing: 'medium' })]
          : []),
      ],
      [
        button(
          adviceTexts.toTrajectory,
          { verb: 'trajectory.open', dossierId: head.dossierId },
          { primary: true },
        ),
      ],
    ),
  );
}

/** Tells the agency how the actions of a municipality go, or that it did not say so. */
export function followUpToldCard({ head, month, answer }: FollowUpToldView): RenderedView {
  if (answer === undefined) {
    return rendered(
      reportSummaries.followUpTold,
      [
        heading(followUpTexts.missedTitle, 'none'),
        ...trajectoryHead(head),
        line(followUpTexts.missed(month)),
      ],
      [toCase(head)],
    );
  }
  const { choice, text, by } = answer;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      reportSummaries.followUpTold,
      [
        heading(followUpTexts.toldTitle, 'none'),
        ...trajectoryHead(head),
        line(followUpTexts.told(shorten(by, NAME_LENGTH), month)),
        line([bold(FOLLOW_UP_WORDS[choice])]),
        ...paragraphs(cut(text, shown)),
        ...clippedNote([text], shown, reportTexts.shortened),
      ],
      [toCase(head)],
    ),
  );
}

/** It may stand where others read along; the file opens in somebody's own chat only. */
function toCase({ dossierId }: TrajectoryHead) {
  return button(reportTexts.toCase, { verb: 'case.open', dossierId }, { primary: true });
}
