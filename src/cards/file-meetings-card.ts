import type { FileMeetingsView } from '../domain/views-meetings.ts';
import { meetingSummaries } from '../texts/meeting-replies.ts';
import { meetingListTexts as texts } from '../texts/meeting-texts.ts';
import type { CardElement, Container } from './card-json.ts';
import { demonstrationMark, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { standingLine } from './parts/meeting-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quiet, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

type Step = FileMeetingsView['steps'][number];
type Named = Step['meetings'][number];

const NAME_LENGTH = 80;
/** Meetings of one kind that are listed, the latest; fewer when the card would be too big. */
const MOST_LISTED = [6, 3, 2, 1] as const;

/** All meetings of one guidance: what is planned, and what can be. */
export function fileMeetingsCard(view: FileMeetingsView): RenderedView {
  const { municipality, programmeName, reference, steps, mayPlan } = view;
  return firstThatFits(MOST_LISTED, (listed) =>
    rendered(
      meetingSummaries.file,
      [
        heading(texts.fileTitle),
        line([bold(shorten(municipality, NAME_LENGTH))], { spacing: 'small' }),
        quietLine([programmeName, reference].filter((part) => part !== '').join(' · ')),
        ...demonstrationMark(view.demonstration),
        ...noticeBox(view.notice),
        ...steps.map((step) => stepBlock(step, view, listed)),
        ...(mayPlan ? [] : [quietLine(texts.mayNot, { spacing: 'medium' })]),
      ],
      [button(texts.back, { verb: 'meeting.list' })],
    ),
  );
}

function stepBlock(step: Step, view: FileMeetingsView, listed: number): Container {
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    items: [
      line([quiet(texts.step(step.number, step.title))]),
      ...step.meetings.flatMap((named) => meetingBlocks(named, view, listed)),
    ],
  };
}

function meetingBlocks(
  named: Named,
  { dossierId, mayPlan }: FileMeetingsView,
  listed: number,
): readonly CardElement[] {
  const { ruleId, title, lines, canPlan } = named;
  const plan = button(
    texts.plan,
    { verb: 'meeting.planForm', dossierId, ruleId },
    { tooltip: texts.planNumber(title) },
  );
  const head = [line([bold(title)]), ...(lines.length === 0 ? [quietLine(texts.notPlanned)] : [])];
  return [
    ...(mayPlan && canPlan ? [buttonRow(head, plan)] : head),
    ...lines
      .slice(-listed)
      .map((one) =>
        buttonRow(
          [standingLine(one)],
          button(
            texts.look,
            { verb: 'meeting.look', meetingId: one.meetingId },
            { tooltip: texts.lookAt(title) },
          ),
        ),
      ),
  ];
}
