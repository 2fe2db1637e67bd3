import type { FollowUpAnswer } from '../../domain/views-reports.ts';
import type { TrajectoryView } from '../../domain/views-trajectory.ts';
import {
  adviceTexts,
  FOLLOW_UP_WORDS,
  followUpTexts,
  REPORT_KIND_WORDS,
  reportTexts,
} from '../../texts/report-texts.ts';
import type { CardElement, ExecuteButton } from '../card-json.ts';
import { button } from './button.ts';
import { clippedNote } from './clipped-text.ts';
import { bold, line, paragraphs, quietLine, run, subheading } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

const NAME_LENGTH = 80;

/** What was said about a guidance, at most `shown` characters of each text, with the buttons to say more. */
export function reportBlocks(view: TrajectoryView, shown: number): readonly CardElement[] {
  const { advised, reported, followUps } = view.reports;
  const texts = [advised?.evaluation, advised?.advice, reported?.text, ...followUps.map(textOf)];
  return [
    ...adviceBlocks(view, shown),
    ...reportedBlocks(view, shown),
    ...followUpBlocks(view, shown),
    ...clippedNote(
      texts.filter((text) => text !== undefined),
      shown,
      reportTexts.clipped,
    ),
    ...buttonSets(view),
  ];
}

function adviceBlocks({ reports: { advised } }: TrajectoryView, shown: number) {
  if (advised === undefined) return [];
  const { evaluation, advice, by, at } = advised;
  return [
    subheading(adviceTexts.boxTitle, { separator: true }),
    line([bold(adviceTexts.evaluationTitle)]),
    ...paragraphs(cut(evaluation, shown)),
    line([bold(adviceTexts.adviceTitle)]),
    ...paragraphs(cut(advice, shown)),
    quietLine(reportTexts.by(shorten(by, NAME_LENGTH), at)),
  ];
}

function reportedBlocks({ head, reports: { reported } }: TrajectoryView, shown: number) {
  if (reported === undefined) return [];
  const { kind, text, by, at } = reported;
  return [
    subheading(reportTexts.boxTitle(head.organisation), { separator: true }),
    line([bold(REPORT_KIND_WORDS[kind])]),
    ...paragraphs(cut(text, shown)),
    quietLine(reportTexts.by(shorten(by, NAME_LENGTH), at)),
  ];
}

function followUpBlocks({ reports: { followUps } }: TrajectoryView, shown: number) {
  if (followUps.length === 0) return [];
  return [
    subheading(followUpTexts.boxTitle, { separator: true }),
    ...followUps.flatMap(({ month, choice, text, by, at }) => [
      line([bold(`${followUpTexts.after(month)}: `), run(FOLLOW_UP_WORDS[choice])]),
      ...paragraphs(cut(text, shown)),
      quietLine(reportTexts.by(shorten(by, NAME_LENGTH), at)),
    ]),
  ];
}

/** One below the other: a phone has no room for two. */
function buttonSets(view: TrajectoryView): readonly CardElement[] {
  return buttons(view).map((action) => ({
    type: 'ActionSet',
    spacing: 'medium',
    actions: [action],
  }));
}

function buttons({ head, stoppedAt, reports }: TrajectoryView): readonly ExecuteButton[] {
  const { dossierId, organisation, side } = head;
  if (stoppedAt !== undefined) return [];
  if (side !== 'municipality') {
    return [
      button(reportTexts.open(organisation), { verb: 'report.form', dossierId }),
      button(adviceTexts.open, { verb: 'advice.form', dossierId }, { tooltip: adviceTexts.title }),
    ];
  }
  const { askedMonth: month } = reports;
  return month === undefined
    ? []
    : [
        button(
          followUpTexts.openForm,
          { verb: 'followUp.form', dossierId, month },
          { primary: true, tooltip: followUpTexts.openNamed },
        ),
      ];
}

function textOf({ text }: FollowUpAnswer): string {
  return text;
}
