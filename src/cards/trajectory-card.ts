import type { StepLine, TrajectoryHead, TrajectoryView } from '../domain/views-trajectory.ts';
import { startOfSentence } from '../texts/in-words.ts';
import { trajectorySummaries, trajectoryTexts } from '../texts/trajectory-texts.ts';
import {
  dueSentence,
  ownerWords,
  STEP_MARKS,
  STEP_STATE_WORDS,
  stepName,
} from '../texts/trajectory-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run, subheading } from './parts/rich-text.ts';
import { sharingBlocks } from './parts/sharing-blocks.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';
import { reportBlocks } from './parts/trajectory-reports.ts';
import { standingBox } from './parts/trajectory-standing.ts';

/** What came in on paper may have a reference of its own. */
const REFERENCE_LENGTH = 40;

/** The guidance of one municipality: where it is, and its steps part by part. */
export function trajectoryCard(view: TrajectoryView): RenderedView {
  const { head, parts } = view;
  const reference = plain(head.reference, REFERENCE_LENGTH);
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      trajectorySummaries.trajectory(reference),
      [
        heading(trajectoryTexts.title(reference), 'none'),
        ...noticeBox(view.notice),
        ...trajectoryHead(head),
        standingBox(view),
        ...parts.flatMap((part) => [
          subheading(trajectoryTexts.part(part), { separator: true }),
          ...part.steps.map((step) => stepRow(head, step)),
        ]),
        ...reportBlocks(view, shown),
        ...sharingBlocks(view),
      ],
      buttons(head),
    ),
  );
}

function stepRow(head: TrajectoryHead, step: StepLine): CardElement {
  const { stepId, owner, state } = step;
  const standing = `${STEP_STATE_WORDS[state]} · ${startOfSentence(ownerWords(owner, head))}`;
  const name = stepName(step);
  return buttonRow(
    [
      line([run(`${STEP_MARKS[state]} `), bold(name)]),
      line(standing, { spacing: 'none' }),
      quietLine(dueSentence(step), { spacing: 'none' }),
    ],
    button(
      trajectoryTexts.look,
      { verb: 'trajectory.step', dossierId: head.dossierId, stepId },
      { tooltip: trajectoryTexts.lookAt(name) },
    ),
  );
}

function buttons({ dossierId, side }: TrajectoryHead): readonly ExecuteButton[] {
  const history = button(trajectoryTexts.history, { verb: 'trajectory.history', dossierId });
  const meetings = button(trajectoryTexts.meetings, { verb: 'meeting.file', dossierId });
  const toCase = button(trajectoryTexts.toCase, { verb: 'case.open', dossierId });
  switch (side) {
    case 'municipality':
      return [meetings, history, button(trajectoryTexts.toFile, { verb: 'file.look', dossierId })];
    case 'experts':
      return [
        meetings,
        history,
        toCase,
        button(trajectoryTexts.toOwn, { verb: 'trajectory.mine' }),
      ];
    case 'agency':
      return [
        meetings,
        history,
        toCase,
        button(trajectoryTexts.toList, { verb: 'trajectory.back' }),
      ];
  }
}
