import type { MeetingLine, MeetingsView } from '../domain/views-meetings.ts';
import { meetingSummaries } from '../texts/meeting-replies.ts';
import { meetingListTexts as texts } from '../texts/meeting-texts.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { standingLine } from './parts/meeting-lines.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

interface Level {
  readonly name: number;
  /** Files to choose from. */
  readonly files: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { name: 60, files: 100 },
  { name: 30, files: 100 },
  { name: 16, files: 100 },
  { name: 16, files: 50 },
];

/** The meetings that somebody has ahead, and the way to those of each municipality. */
export function meetingsCard(view: MeetingsView): RenderedView {
  const { lines, page, hasMore } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      meetingSummaries.list,
      [
        heading(texts.title),
        ...(lines.length === 0 ? [line(texts.none)] : []),
        ...lines.map((one) => meetingRow(one, level)),
        ...filePart(view, level),
      ],
      pageButtons(page, hasMore, (target) => ({ verb: 'meeting.list', page: target })),
    ),
  );
}

/** One meeting with the button that opens it: the card to vote on for whoever did not. */
function meetingRow(one: MeetingLine, { name }: Level): CardElement {
  const { meetingId, title, asksVote } = one;
  const open = button(
    asksVote ? texts.vote : texts.look,
    { verb: asksVote ? 'meeting.voteForm' : 'meeting.look', meetingId },
    { withoutInputs: true, tooltip: asksVote ? `${texts.vote}: ${title}` : texts.lookAt(title) },
  );
  const items = [
    line([bold(title), run(` · ${shorten(one.municipality, name)}`)]),
    standingLine(one),
    ...(asksVote ? [quietLine(texts.toVote)] : []),
  ];
  return { ...buttonRow(items, open), separator: true, spacing: 'medium' };
}

function filePart({ files, filesLeft }: MeetingsView, level: Level): readonly CardElement[] {
  if (files.length === 0) return [line(texts.noGuidance, { spacing: 'medium' })];
  const choices = files
    .slice(0, level.files)
    .map(({ dossierId, municipality, reference }, index) => ({
      title: plain(`${municipality} – ${reference}`, level.name) || texts.fileNumber(index + 1),
      value: dossierId,
    }));
  const [only] = choices.length === 1 ? choices : [];
  const isCut = filesLeft || files.length > choices.length;
  return [
    subheading(texts.planTitle, { separator: true }),
    ...(only === undefined ? [choiceField('file', texts.whichFile, choices)] : [line(only.title)]),
    ...(isCut ? [quietLine(texts.filesLeft)] : []),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        button(texts.openFile, {
          verb: 'meeting.file',
          ...(only === undefined ? {} : { dossierId: only.value }),
        }),
      ],
    },
  ];
}
