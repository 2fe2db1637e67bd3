import type { ReminderDigest, ReminderGroup, RemindersView } from '../domain/views-reminders.ts';
import {
  remindersSummary,
  remindersTitle,
  reminderTexts as texts,
} from '../texts/reminder-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { demonstrationMark, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import {
  firstLines,
  groupTitle,
  REMINDER_LEVELS,
  type ReminderLevel,
  reminderRow,
} from './parts/reminder-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, subheading } from './parts/rich-text.ts';

/** What has to be thought of, for one recipient: the same card also says what became of it since. */
export function remindersCard(view: RemindersView): RenderedView {
  const { digest, groups, reader, notice, demonstration } = view;
  return firstThatFits(REMINDER_LEVELS, (level) => {
    const shown = firstLines(groups, level.lines);
    return rendered(
      remindersSummary(view),
      [
        heading(remindersTitle(view), 'none'),
        ...noticeBox(notice),
        ...demonstrationMark(demonstration),
        ...groupBlocks(shown.groups, view, level),
        ...moreLine(view, shown.left),
        ...(digest === undefined ? [] : digestBlocks(digest, view, level)),
        ...(reader === 'caseworkers'
          ? []
          : [quietLine(reader === 'channel' ? texts.howShared : texts.how, { spacing: 'medium' })]),
      ],
      buttons(view),
    );
  });
}

function groupBlocks(
  groups: readonly ReminderGroup[],
  { reader }: RemindersView,
  { text, buttons: withButtons }: ReminderLevel,
): readonly CardElement[] {
  let room = withButtons;
  return groups.flatMap((group) => [
    groupTitle(group, text),
    ...group.lines.flatMap((own) => {
      const withButton = room > 0;
      if (withButton) room -= 1;
      return reminderRow(own, reader, { text, withButton });
    }),
  ]);
}

function moreLine({ reader }: RemindersView, left: number): readonly CardElement[] {
  if (left === 0) return [];
  return [quietLine(reader === 'person' ? texts.moreOwn(left) : texts.moreShared(left))];
}

function digestBlocks(
  { coming, late, lateGuidances }: ReminderDigest,
  view: RemindersView,
  level: ReminderLevel,
): readonly CardElement[] {
  const part = (lines: ReminderDigest['coming']): readonly CardElement[] => {
    const shown = lines.slice(0, level.lines);
    const rows = shown.flatMap((own) =>
      reminderRow(own, view.reader, { text: level.text, withButton: false }),
    );
    return [...rows, ...moreLine(view, lines.length - shown.length)];
  };
  return [
    ...(late.length === 0 && lateGuidances === 0 ? [] : [subheading(texts.lateTitle)]),
    ...part(late),
    ...(lateGuidances === 0 ? [] : [line(texts.lateGuidances(lateGuidances))]),
    subheading(texts.comingTitle),
    ...(coming.length === 0 ? [line(texts.nothingComing)] : part(coming)),
  ];
}

/** Clients show six buttons at most. */
const MOST_KINDS = 3;

function buttons({ reader, kinds, nonce, messageId }: RemindersView): readonly ExecuteButton[] {
  if (reader !== 'person') return [];
  return [
    button(texts.agenda, { verb: 'agenda.show' }),
    button(texts.pause, { verb: 'reminder.pause', nonce, days: 7, messageId }),
    ...kinds
      .slice(0, MOST_KINDS)
      .map((kind) =>
        button(
          texts.mute(kind),
          { verb: 'reminder.mute', nonce, kind, messageId },
          { tooltip: texts.muteTooltip(kind) },
        ),
      ),
  ];
}
