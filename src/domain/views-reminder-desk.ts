import type { MilestoneSubject } from './milestone.ts';
import type { ReminderCare } from './ports-reminders.ts';
import type {
  FailReason,
  MessageState,
  ReminderState,
  ReminderTopic,
  ReminderWay,
  SkipReason,
} from './reminder.ts';
import type { ReminderKind } from './reminder-rules.ts';
import type { Notice } from './views.ts';
import type { ReachedShown } from './views-announcements.ts';
import type { ProgrammeChoice } from './views-questions.ts';

/** What caseworkers look at. `attention`: failed or perhaps not arrived, and nobody did anything about it. */
export const DESK_TABS = ['planned', 'sent', 'skipped', 'attention'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

/** What a reminder is about, as far as every caseworker of its programme may read it. */
export interface DeskReminder {
  readonly topic: ReminderTopic;
  readonly kind?: ReminderKind;
  readonly subject?: MilestoneSubject;
  /** Of the milestone, YYYY-MM-DD. */
  readonly day: string;
  /** As the rules name it; how often a caseworker sent it again stands apart. */
  readonly moment: string;
  readonly again: boolean;
  /** Of an announcement. */
  readonly title?: string;
}

/** One reminder to one recipient. */
export interface DeskLine {
  readonly messageId: string;
  readonly sendAt: Date;
  readonly state: ReminderState;
  readonly reason?: SkipReason | FailReason;
  readonly reminder: DeskReminder;
  readonly who: ReachedShown;
  readonly programmeName: string;
}

/** Which page of what is shown; so that there is a way back. */
export interface DeskPlace {
  readonly tab: DeskTab;
  /** Empty for all programmes. */
  readonly programmeId: string;
  readonly page: number;
}

/** Reminders of the programmes that somebody handles. */
export interface ReminderDeskView {
  readonly kind: 'reminderDesk';
  readonly nonce: string;
  readonly tab: DeskTab;
  readonly programmeId: string;
  /** To choose from. */
  readonly programmes: readonly ProgrammeChoice[];
  readonly counts: Readonly<Record<DeskTab, number>>;
  readonly lines: readonly DeskLine[];
  readonly page: number;
  readonly pages: number;
  readonly notice?: Notice;
}

/** One message, with what went in it and what became of it. */
export interface ReminderMessageView {
  readonly kind: 'reminderMessage';
  readonly nonce: string;
  readonly messageId: string;
  readonly programmeName: string;
  readonly who: ReachedShown;
  readonly sendAt: Date;
  readonly state: MessageState;
  readonly reason?: SkipReason | FailReason;
  readonly way?: ReminderWay;
  readonly changedAt: Date;
  readonly reminders: readonly DeskReminder[];
  /** What a caseworker did about it. */
  readonly care?: { readonly care: ReminderCare; readonly by: string };
  readonly mayCare: boolean;
  readonly from: DeskPlace;
  readonly notice?: Notice;
}

export type ReminderDeskViews = ReminderDeskView | ReminderMessageView;
