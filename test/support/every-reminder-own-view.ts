import type { MilestoneSubject } from '../../src/domain/milestone.ts';
import { groupLines } from '../../src/domain/reminder-lines.ts';
import type { ReminderKind } from '../../src/domain/reminder-rules.ts';
import type { View } from '../../src/domain/views.ts';
import type {
  AgendaView,
  CalendarAddressView,
  MyRemindersView,
  ReminderLine,
  RemindersView,
} from '../../src/domain/views-reminders.ts';
import { DOSSIER_ID, LONG_ANSWER, NONCE } from './views.ts';

const MESSAGE_ID = '0a8b2f64-33c1-4c1a-9a55-000000000001';

/** A line of De Profploeg, due in seven working days unless said otherwise. */
export function reminderLine(
  kind: ReminderKind,
  subject: MilestoneSubject,
  more: Partial<ReminderLine> = {},
): ReminderLine {
  return {
    milestoneKey: `${subject.kind}:${JSON.stringify(subject)}`,
    kind,
    programmeId: 'profploeg',
    programmeName: 'De Profploeg',
    organisation: 'VLAIO',
    subject,
    when: { day: '2021-08-13', days: 9, workingDays: 7 },
    mine: false,
    ...more,
  };
}

const ROUND = { roundId: 'profploeg-1', roundName: 'Eerste ronde', demonstration: false };
const FILE = { dossierId: DOSSIER_ID, municipality: 'Aarschot' };
const LATE = { day: '2021-07-30', days: -5, workingDays: 3 };
const TODAY = { day: '2021-08-04', days: 0, workingDays: 0 };
const TOMORROW = { day: '2021-08-05', days: 1, workingDays: 1 };

export const ROUND_LINE = reminderLine('deadline', { kind: 'round', ...ROUND });
export const DRAFT_LINE = reminderLine(
  'deadline',
  { kind: 'draft', dossierId: DOSSIER_ID, ...ROUND },
  { mine: true },
);
export const STEP_LINE = reminderLine('step', {
  kind: 'step',
  ...FILE,
  stepId: 'intake',
  number: '1.1',
  title: 'Intakefiche',
  owner: 'municipality',
});
const MEETING_LINE = reminderLine(
  'meeting',
  { kind: 'meeting', ...FILE, meetingId: NONCE, title: 'Intakegesprek', begin: '10:00' },
  { when: TOMORROW },
);
const ITEM_LINE = reminderLine(
  'homework',
  { kind: 'item', ...FILE, itemId: NONCE, listId: 'homework', number: 3 },
  { when: TODAY, mine: true, itemName: 'actie', text: 'Tel de fietsers in de Leuvensestraat' },
);
const FILE_LINE = reminderLine(
  'waiting',
  { kind: 'file', ...FILE, reference: 'PP-2021-0042' },
  { when: LATE },
);

export function remindersView(
  lines: readonly ReminderLine[],
  more: Partial<RemindersView> = {},
): RemindersView {
  return {
    kind: 'reminders',
    nonce: NONCE,
    messageId: MESSAGE_ID,
    reader: 'person',
    demonstration: false,
    groups: groupLines(lines),
    kinds: [],
    ...more,
  };
}

/** Sixty things of as many guidances, with the longest names. */
export function manyLines(name: string): readonly ReminderLine[] {
  return Array.from({ length: 60 }, (_, index) =>
    reminderLine(
      'homework',
      {
        kind: 'item',
        dossierId: `${DOSSIER_ID.slice(0, -2)}${String(index).padStart(2, '0')}`,
        municipality: name,
        itemId: NONCE,
        listId: 'homework',
        number: index + 1,
      },
      { mine: true, when: index % 2 === 0 ? LATE : TOMORROW, itemName: 'actie', text: name },
    ),
  );
}

const PLANNED = { at: new Date('2021-08-05T07:00:00Z'), line: DRAFT_LINE };
const SENT = { at: new Date('2021-08-04T07:00:00Z'), line: { ...STEP_LINE, mine: true } };

function myReminders(more: Partial<MyRemindersView> = {}): MyRemindersView {
  return {
    kind: 'myReminders',
    nonce: NONCE,
    kinds: [
      { kind: 'deadline', muted: false },
      { kind: 'step', muted: true },
      { kind: 'meeting', muted: false },
      { kind: 'homework', muted: false },
    ],
    sent: [SENT],
    planned: [PLANNED],
    typedUntil: '',
    ...more,
  };
}

function agenda(more: Partial<AgendaView> = {}): AgendaView {
  return { kind: 'agenda', nonce: NONCE, late: [], months: [], page: 0, hasMore: false, ...more };
}

function address(more: Partial<CalendarAddressView> = {}): CalendarAddressView {
  return { kind: 'calendarAddress', nonce: NONCE, ...more };
}

const MINE = { mine: true };
const SINCE = new Date('2021-07-05T10:00:00Z');

/** Messages with reminders, and what somebody has to say about their own. */
export const EVERY_REMINDER_OWN_VIEW: Readonly<Record<string, View>> = {
  'reminder of a draft': remindersView([DRAFT_LINE], { kinds: ['deadline'] }),
  'reminders of several guidances': remindersView(
    [DRAFT_LINE, { ...STEP_LINE, ...MINE, when: LATE }, MEETING_LINE, ITEM_LINE],
    { kinds: ['deadline', 'step', 'meeting', 'homework'] },
  ),
  'reminder of a step that began': remindersView([{ ...STEP_LINE, begun: true }], {
    reader: 'channel',
  }),
  'reminder of a practice round': remindersView(
    [reminderLine('deadline', { kind: 'round', ...ROUND, demonstration: true })],
    { reader: 'channel', demonstration: true },
  ),
  'reminder of a meeting that moved': remindersView([{ ...MEETING_LINE, fromDay: '2021-08-03' }], {
    reader: 'channel',
  }),
  'post in a channel that was brought up to date': remindersView(
    [
      { ...STEP_LINE, changed: { kind: 'done' } },
      { ...MEETING_LINE, changed: { kind: 'off' } },
      { ...ROUND_LINE, changed: { kind: 'moved', day: '2021-08-20' } },
    ],
    { reader: 'channel' },
  ),
  'digest of a guidance': remindersView([], {
    reader: 'channel',
    digest: { coming: [MEETING_LINE], late: [{ ...STEP_LINE, when: LATE }], lateGuidances: 0 },
  }),
  'digest of a programme': remindersView([ROUND_LINE], {
    reader: 'channel',
    digest: { coming: [], late: [], lateGuidances: 3 },
  }),
  'reminder of a file that nobody has': remindersView([FILE_LINE], { reader: 'caseworkers' }),
  'reminder after it was muted': remindersView([{ ...STEP_LINE, ...MINE }], {
    kinds: ['step'],
    notice: { tone: 'good', text: 'Je krijgt geen herinneringen meer over stappen.' },
  }),
  'sixty reminders': remindersView(manyLines(LONG_ANSWER), { kinds: ['homework'] }),
  'own reminders': myReminders(),
  'own reminders, paused': myReminders({
    snoozedUntil: new Date('2021-08-15T22:00:00Z'),
    feedSince: SINCE,
    sent: [],
    planned: [],
  }),
  'own reminders, all off': myReminders({
    kinds: [{ kind: 'deadline', muted: true }],
    typedUntil: '31 februari',
    notice: { tone: 'warning', text: 'Deze dag kan ik niet lezen. Er is nog niets gewijzigd.' },
  }),
  'empty agenda': agenda(),
  agenda: agenda({
    late: [{ ...STEP_LINE, ...MINE, when: LATE }],
    months: [
      { month: '2021-08', lines: [ITEM_LINE, MEETING_LINE, DRAFT_LINE] },
      {
        month: '2021-09',
        lines: [{ ...STEP_LINE, when: { ...LATE, day: '2021-09-07', days: 34 } }],
      },
    ],
    hasMore: true,
  }),
  'later page of the agenda': agenda({
    page: 2,
    hasMore: true,
    months: [{ month: '2021-08', lines: manyLines(LONG_ANSWER).slice(0, 20) }],
  }),
  'no address for a calendar': address(),
  'new address for a calendar': address({
    address: `https://kernbot.example/calendar/${'a'.repeat(43)}.ics`,
    since: SINCE,
  }),
  'address for a calendar that was made before': address({
    since: SINCE,
    notice: { tone: 'good', text: 'Het adres is ingetrokken. Je agenda krijgt niets meer.' },
  }),
};
