import type { MyRemindersView, ReminderEntry } from '../domain/views-reminders.ts';
import { myReminderTexts as texts } from '../texts/reminder-texts.ts';
import { KIND_NAMES, lineSentence, lineTitle } from '../texts/reminder-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

interface Level {
  readonly text: number;
  readonly entries: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { text: 120, entries: 10 },
  { text: 60, entries: 5 },
  { text: 20, entries: 3 },
];
/** Nobody types a day in more characters than this. */
const UNTIL_LENGTH = 200;

/** What somebody is reminded of, what they got and will get, and how they want it. */
export function myRemindersCard(view: MyRemindersView): RenderedView {
  const { notice, kinds, planned, sent } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      texts.summary,
      [
        heading(texts.title, 'none'),
        ...noticeBox(notice),
        line(texts.intro),
        ...standing(view),
        ...kinds.map((one) => kindRow(one, view.nonce)),
        ...pausePart(view),
        subheading(texts.plannedTitle, { separator: true }),
        ...entryLines(planned, texts.noPlanned, level),
        subheading(texts.sentTitle),
        ...entryLines(sent, texts.noSent, level),
        ...(view.feedSince === undefined ? [] : [quietLine(texts.calendarSince(view.feedSince))]),
      ],
      buttons(view),
    ),
  );
}

function standing({ snoozedUntil, kinds }: MyRemindersView): readonly CardElement[] {
  if (kinds.every(({ muted }) => muted)) return [box('warning', [line(texts.stopped)])];
  return snoozedUntil === undefined ? [] : [box('warning', [line(texts.paused(snoozedUntil))])];
}

function kindRow({ kind, muted }: MyRemindersView['kinds'][number], nonce: string): CardElement {
  const name = KIND_NAMES[kind];
  const change = muted
    ? button(
        texts.unmute,
        { verb: 'reminder.unmute', nonce, kind },
        { withoutInputs: true, tooltip: texts.unmuteNamed(name) },
      )
    : button(
        texts.mute,
        { verb: 'reminder.mute', nonce, kind },
        { withoutInputs: true, tooltip: texts.muteNamed(name) },
      );
  return buttonRow([line([bold(name), run(` – ${muted ? texts.off : texts.on}`)])], change);
}

function pausePart({ nonce, typedUntil }: MyRemindersView): readonly CardElement[] {
  const value = { id: 'until', label: texts.pauseUntil, value: typedUntil };
  return [
    subheading(texts.pauseTitle, { separator: true }),
    ...textField(value, UNTIL_LENGTH),
    quietLine(texts.pauseExample),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        button(texts.pauseTyped, { verb: 'reminder.pause', nonce }),
        button(texts.pauseDay, { verb: 'reminder.pause', nonce, days: 1 }, { withoutInputs: true }),
        button(
          texts.pauseWeek,
          { verb: 'reminder.pause', nonce, days: 7 },
          { withoutInputs: true },
        ),
      ],
    },
  ];
}

function entryLines(
  entries: readonly ReminderEntry[],
  none: string,
  { text, entries: most }: Level,
): readonly CardElement[] {
  if (entries.length === 0) return [line(none)];
  return entries.slice(0, most).map(({ at, line: own }) => {
    const words = `${shorten(lineTitle(own), text)}. ${lineSentence(own)}`;
    return line(texts.entry(at, words), { spacing: 'small' });
  });
}

function buttons({ kinds, snoozedUntil, nonce }: MyRemindersView): readonly ExecuteButton[] {
  const hears = kinds.some(({ muted }) => !muted);
  const isChanged = snoozedUntil !== undefined || kinds.some(({ muted }) => muted);
  const alone = { withoutInputs: true };
  return [
    ...(isChanged ? [button(texts.start, { verb: 'reminder.start', nonce }, alone)] : []),
    ...(hears ? [button(texts.stop, { verb: 'reminder.stop', nonce }, alone)] : []),
    button(texts.agenda, { verb: 'agenda.show' }, alone),
    button(texts.calendar, { verb: 'agenda.address' }, alone),
  ];
}
