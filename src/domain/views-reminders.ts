import type { MilestoneSubject } from './milestone.ts';
import type { ReminderKind } from './reminder-rules.ts';
import type { Notice } from './views.ts';

/** When something is, from where somebody stands. */
export interface WhenShown {
  /** Brussels day, YYYY-MM-DD. */
  readonly day: string;
  /** Days until then: 0 is today, negative is past. */
  readonly days: number;
  /** Working days until then, or since when it is past. */
  readonly workingDays: number;
}

/** What became of something after it was told. */
export type ReminderChange =
  /** It is on another day now, or of a meeting: at another hour. */
  | { readonly kind: 'moved'; readonly day: string; readonly begin?: string }
  /** It is done or stopped: nobody has to do anything any more. */
  | { readonly kind: 'done' }
  /** It does not take place. */
  | { readonly kind: 'off' };

/** One milestone in a message or on a list. */
export interface ReminderLine {
  readonly milestoneKey: string;
  readonly kind: ReminderKind;
  readonly programmeId: string;
  readonly programmeName: string;
  /** Who decides in the programme. */
  readonly organisation: string;
  readonly subject: MilestoneSubject;
  readonly when: WhenShown;
  /** It is the side of the reader that has to do it. */
  readonly mine: boolean;
  /** What is told is that it began. */
  readonly begun?: true;
  /** What is told is that it was moved from this day. */
  readonly fromDay?: string;
  /** What it became since it was told. */
  readonly changed?: ReminderChange;
  /** What one of its list is called: "actie". */
  readonly itemName?: string;
  /** What has to be done, of an item; only for people who may read it. */
  readonly text?: string;
  /** How long a meeting lasts, where a calendar needs it. */
  readonly minutes?: number;
}

/** Lines that belong together: those of one guidance, or those of a programme. */
export interface ReminderGroup {
  readonly programmeName: string;
  /** Absent of what is no guidance. */
  readonly municipality?: string;
  readonly lines: readonly ReminderLine[];
}

/** What comes in a week and what is late, for a channel that follows it. */
export interface ReminderDigest {
  /** By day. */
  readonly coming: readonly ReminderLine[];
  readonly late: readonly ReminderLine[];
  /** Guidances of the programme that are late, without saying which. */
  readonly lateGuidances: number;
}

/** Who reads a message: somebody alone, everybody of a channel, or the caseworkers of a programme. */
export type ReminderReader = 'person' | 'channel' | 'caseworkers';

/** A message with what has to be thought of. */
export interface RemindersView {
  readonly kind: 'reminders';
  readonly nonce: string;
  /** Of the message, so that its buttons can show it again. */
  readonly messageId: string;
  readonly reader: ReminderReader;
  /** Holds something of a practice round. */
  readonly demonstration: boolean;
  readonly groups: readonly ReminderGroup[];
  readonly digest?: ReminderDigest;
  /** What the reader is reminded of here and can stop, for somebody alone. */
  readonly kinds: readonly ReminderKind[];
  readonly notice?: Notice;
}

/** One message that somebody got or will get. */
export interface ReminderEntry {
  readonly at: Date;
  readonly line: ReminderLine;
}

/** What somebody is reminded of, and how they want it. */
export interface MyRemindersView {
  readonly kind: 'myReminders';
  readonly nonce: string;
  readonly kinds: readonly { readonly kind: ReminderKind; readonly muted: boolean }[];
  readonly snoozedUntil?: Date;
  /** Newest first. */
  readonly sent: readonly ReminderEntry[];
  /** Next one first. */
  readonly planned: readonly ReminderEntry[];
  /** Since when they have an address for their calendar. */
  readonly feedSince?: Date;
  /** What was typed as the end of a pause, when it could not be taken. */
  readonly typedUntil: string;
  readonly notice?: Notice;
}

/** What is in one month. */
export interface AgendaMonth {
  /** YYYY-MM */
  readonly month: string;
  /** By day. */
  readonly lines: readonly ReminderLine[];
}

/** Everything that comes up for somebody. */
export interface AgendaView {
  readonly kind: 'agenda';
  readonly nonce: string;
  /** Longest late first. */
  readonly late: readonly ReminderLine[];
  /** In order. */
  readonly months: readonly AgendaMonth[];
  readonly page: number;
  readonly hasMore: boolean;
}

/** The address under which a calendar program follows somebody's agenda. */
export interface CalendarAddressView {
  readonly kind: 'calendarAddress';
  readonly nonce: string;
  /** Only right after it was made: it is not kept. */
  readonly address?: string;
  /** When the one that works was made; absent without one. */
  readonly since?: Date;
  readonly notice?: Notice;
}

export type RemindersViews = RemindersView | MyRemindersView | AgendaView | CalendarAddressView;
