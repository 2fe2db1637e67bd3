import type { AgendaView, ReminderLine } from '../domain/views-reminders.ts';
import { agendaTexts as texts } from '../texts/agenda-texts.ts';
import { monthTitle } from '../texts/reminder-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { REMINDER_LEVELS, type ReminderLevel, reminderRow } from './parts/reminder-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, subheading } from './parts/rich-text.ts';

/** Everything that comes up for somebody: what is late, then month by month. */
export function agendaCard(view: AgendaView): RenderedView {
  const { late, months, page, hasMore } = view;
  const isEmpty = late.length === 0 && months.length === 0;
  return firstThatFits(REMINDER_LEVELS, (level) => {
    const rows = rowsWith(level);
    return rendered(
      texts.summary,
      [
        heading(texts.title, 'none'),
        ...(isEmpty ? [line(texts.none)] : []),
        ...(page > 0 || hasMore ? [quietLine(texts.page(page))] : []),
        ...(late.length === 0 ? [] : [subheading(texts.late), ...rows(late)]),
        ...months.flatMap(({ month, lines }) => [
          subheading(monthTitle(month), { separator: true }),
          ...rows(lines),
        ]),
      ],
      buttons(view),
    );
  });
}

/** Rows of several parts, of which only the first so many have a button. */
function rowsWith({ text, buttons: most }: ReminderLevel) {
  let room = most;
  return (lines: readonly ReminderLine[]): readonly CardElement[] =>
    lines.flatMap((own) => {
      const withButton = room > 0;
      if (withButton) room -= 1;
      return reminderRow(own, 'person', { text, withButton, whose: true });
    });
}

function buttons({ page, hasMore, nonce }: AgendaView): readonly ExecuteButton[] {
  return [
    ...pageButtons(page, hasMore, (target) => ({ verb: 'agenda.show', page: target })),
    button(texts.calendar, { verb: 'agenda.address', nonce }),
    button(texts.reminders, { verb: 'reminder.mine', nonce }),
    button(texts.meetings, { verb: 'meeting.list', nonce }),
  ];
}
