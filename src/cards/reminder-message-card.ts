import type { DeskReminder, ReminderMessageView } from '../domain/views-reminder-desk.ts';
import {
  deskAbout,
  deskMoment,
  deskWhy,
  reachedWords,
  standingWords,
  reminderDeskTexts as texts,
} from '../texts/reminder-desk-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { placeData } from './parts/desk-place.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { fact, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

interface Level {
  readonly text: number;
  readonly rows: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { text: 200, rows: 60 },
  { text: 60, rows: 60 },
  { text: 30, rows: 30 },
];

/** One message with what went in it, what became of it, and what can be done about it. */
export function reminderMessageCard(view: ReminderMessageView): RenderedView {
  const { who, programmeName, sendAt, state, reason, way, reminders } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      texts.messageSummary,
      [
        heading(texts.messageTitle),
        ...noticeBox(view.notice),
        fact(texts.who, shorten(reachedWords(who), level.text)),
        fact(texts.programmeLabel, programmeName),
        fact(texts.when, deskMoment(sendAt)),
        fact(texts.state, standingWords(state, reason, way)),
        ...careLines(view),
        subheading(texts.inside, { separator: true }),
        ...reminders.slice(0, level.rows).flatMap((one) => reminderLines(one, level)),
      ],
      buttons(view),
    ),
  );
}

function careLines({ care, mayCare }: ReminderMessageView): readonly CardElement[] {
  if (care !== undefined) return [line(texts.taken[care.care](shorten(care.by, 60)))];
  return mayCare ? [quietLine(texts.careNote)] : [];
}

function reminderLines(one: DeskReminder, { text }: Level): readonly CardElement[] {
  const why = deskWhy(one);
  return [
    line(shorten(deskAbout(one), text), { spacing: 'small' }),
    ...(why === '' ? [] : [quietLine(why, { spacing: 'none' })]),
  ];
}

function buttons({
  nonce,
  messageId,
  mayCare,
  from,
}: ReminderMessageView): readonly ExecuteButton[] {
  const about = { nonce, messageId, ...placeData(from) };
  return [
    ...(mayCare
      ? [
          button(texts.again, { verb: 'desk.care', care: 'again', ...about }),
          button(texts.aside, { verb: 'desk.care', care: 'aside', ...about }),
        ]
      : []),
    button(texts.back, { verb: 'desk.list', ...placeData(from) }),
  ];
}
