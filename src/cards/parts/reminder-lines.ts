import type { ReminderGroup, ReminderLine, ReminderReader } from '../../domain/views-reminders.ts';
import { OPEN_WORDS, reminderTexts as texts } from '../../texts/reminder-texts.ts';
import { lineSentence, lineTitle, turnSentence } from '../../texts/reminder-words.ts';
import type { CardRequest } from '../card-action.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { buttonRow } from './button-row.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

/** How much of each line is shown, how many lines, and how many of them with a button of their own. */
export interface ReminderLevel {
  readonly text: number;
  readonly lines: number;
  readonly buttons: number;
}

export const REMINDER_LEVELS: readonly [ReminderLevel, ...ReminderLevel[]] = [
  { text: 300, lines: 60, buttons: 60 },
  { text: 120, lines: 60, buttons: 12 },
  { text: 80, lines: 60, buttons: 6 },
  { text: 60, lines: 40, buttons: 3 },
  { text: 40, lines: 20, buttons: 1 },
  { text: 20, lines: 6, buttons: 1 },
];

/** The first so many lines of groups, with how many are left; groups without any are left out. */
export function firstLines(
  groups: readonly ReminderGroup[],
  most: number,
): { readonly groups: readonly ReminderGroup[]; readonly left: number } {
  let room = most;
  let left = 0;
  const shown = groups.flatMap((group): readonly ReminderGroup[] => {
    const lines = group.lines.slice(0, room);
    room -= lines.length;
    left += group.lines.length - lines.length;
    return lines.length === 0 ? [] : [{ ...group, lines }];
  });
  return { groups: shown, left };
}

/** Whose lines follow: the municipality with its programme, or the programme. */
export function groupTitle({ municipality, programmeName }: ReminderGroup, text: number) {
  return municipality === undefined
    ? line([bold(programmeName)], { spacing: 'medium' })
    : line([bold(shorten(municipality, text)), run(` · ${programmeName}`)], { spacing: 'medium' });
}

/** One milestone: what, when in words, whose turn, and the button that does it. */
export function reminderRow(
  own: ReminderLine,
  reader: ReminderReader,
  {
    text,
    withButton,
    whose = false,
  }: { readonly text: number; readonly withButton: boolean; readonly whose?: boolean },
): readonly CardElement[] {
  const title = shorten(lineTitle(own), text);
  const isOver = own.changed?.kind === 'done' || own.changed?.kind === 'off';
  const turn = own.changed === undefined ? turnSentence(own) : '';
  const sentences = [lineSentence(own), turn].filter((part) => part !== '').join(' ');
  const items = [
    line([isOver ? { ...bold(title), strikethrough: true } : bold(title)]),
    ...(own.text === undefined ? [] : [line(shorten(own.text, text), { spacing: 'none' })]),
    line(sentences, { spacing: 'none' }),
    ...(own.subject.kind === 'file' && reader === 'caseworkers'
      ? [quietLine(texts.nobodyHasIt)]
      : []),
    ...(whose ? [quietLine(whoseWords(own, text), { spacing: 'none' })] : []),
  ];
  if (isOver || !withButton) return items;
  const open = button(OPEN_WORDS[own.subject.kind], openRequest(own, reader), {
    withoutInputs: true,
    ...tooltipOf(own),
  });
  return [{ ...buttonRow(items, open), spacing: 'default' }];
}

/** Says which of several; names of rounds are typed, and stand nowhere but in the text. */
function tooltipOf(own: ReminderLine): { readonly tooltip?: string } {
  const { kind } = own.subject;
  const isTyped = kind === 'round' || kind === 'draft';
  return isTyped ? {} : { tooltip: `${OPEN_WORDS[kind]}: ${lineTitle(own)}` };
}

function whoseWords(own: ReminderLine, text: number): string {
  const { subject, programmeName } = own;
  return 'municipality' in subject
    ? `${shorten(subject.municipality, text)} · ${programmeName}`
    : programmeName;
}

/** What the button of a line asks: in somebody's own chat the thing itself, elsewhere the way to it. */
function openRequest({ subject, programmeId }: ReminderLine, reader: ReminderReader): CardRequest {
  if (subject.kind === 'file') return { verb: 'case.open', dossierId: subject.dossierId };
  if (reader !== 'person') return sharedRequest(subject);
  switch (subject.kind) {
    case 'round':
      return { verb: 'apply.start', programmeId };
    case 'draft':
      return { verb: 'draft.open', dossierId: subject.dossierId };
    case 'step':
      return { verb: 'trajectory.step', dossierId: subject.dossierId, stepId: subject.stepId };
    case 'meeting':
      return { verb: 'meeting.look', meetingId: subject.meetingId };
    case 'item':
      return { verb: 'item.look', itemId: subject.itemId };
  }
}

function sharedRequest(subject: ReminderLine['subject']): CardRequest {
  const verb = 'reminder.open';
  switch (subject.kind) {
    case 'step':
      return { verb, dossierId: subject.dossierId, stepId: subject.stepId };
    case 'meeting':
      return { verb, dossierId: subject.dossierId, meetingId: subject.meetingId };
    case 'item':
    case 'file':
      return { verb, dossierId: subject.dossierId };
    case 'round':
    case 'draft':
      return { verb };
  }
}
