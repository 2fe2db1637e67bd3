import type { WaitingView } from '../domain/views-questions.ts';
import { caseworkerTexts } from '../texts/caseworker-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { caseworkerRow, ROW_LEVELS, type RowLevel } from './parts/inquiry-row.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, subheading } from './parts/rich-text.ts';

/** More messages that reached nobody than this is a broken mailbox, not a list to work through. */
const MOST_UNDELIVERED = 10;

/** What waits too long and what reached nobody, for the caseworkers' channel. */
export function waitingCard(view: WaitingView): RenderedView {
  return firstThatFits(ROW_LEVELS, (level) =>
    rendered(
      questionSummaries.waiting,
      [...waiting(view, level), ...undelivered(view, level)],
      [
        button(
          caseworkerTexts.allWaiting,
          { verb: 'inquiry.list', filter: 'waiting', page: 0 },
          { primary: true },
        ),
      ],
    ),
  );
}

function waiting(view: WaitingView, level: RowLevel): readonly CardElement[] {
  if (view.lines.length === 0 && view.undelivered.length > 0) return [];
  const lines = view.lines.slice(0, level.rows - MOST_UNDELIVERED);
  const left = view.left + view.lines.length - lines.length;
  return [
    heading(caseworkerTexts.waitingTitle),
    line(caseworkerTexts.waitingIntro(view.programmeName, view.alarmDays), { spacing: 'small' }),
    ...lines.map((one) => caseworkerRow(one, level)),
    ...(left > 0 ? [quietLine(caseworkerTexts.left(left))] : []),
  ];
}

function undelivered(view: WaitingView, level: RowLevel): readonly CardElement[] {
  if (view.undelivered.length === 0) return [];
  const title =
    view.lines.length === 0
      ? heading(caseworkerTexts.undeliveredTitle)
      : subheading(caseworkerTexts.undeliveredTitle, { separator: true });
  return [
    title,
    line(caseworkerTexts.undeliveredIntro, { spacing: 'small' }),
    ...view.undelivered.slice(0, MOST_UNDELIVERED).map((one) => caseworkerRow(one, level)),
  ];
}
