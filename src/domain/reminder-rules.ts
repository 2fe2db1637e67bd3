/** What can be reminded of. `waiting`: a file that waits for a caseworker. */
export const REMINDER_KINDS = ['deadline', 'step', 'meeting', 'homework', 'waiting'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** When somebody is reminded, by the day of a milestone; all in whole Brussels days. */
export type ReminderMoment =
  /** When it began, for what begins: the first working day on or after it. */
  | { readonly on: 'start' }
  | { readonly on: 'workingDaysBefore'; readonly days: number }
  /** Calendar days; 0 is the day itself. */
  | { readonly on: 'daysBefore'; readonly days: number }
  /** The first working day after it. */
  | { readonly on: 'overdue' }
  /** Every week after that one, so many times at most. */
  | { readonly on: 'weekly'; readonly times: number };

/** A moment that is worth more than what one gets in a week: it is sent however much somebody had that week. */
export type MomentRule = ReminderMoment & { readonly always?: true };

/** When a programme reminds of what. */
export interface ReminderRules {
  /** Brussels hour of the day at which reminders go out, HH:MM. */
  readonly at: string;
  /** Nothing is sent at or after `from`, nor before `until`; Brussels, HH:MM. The night. */
  readonly quiet: { readonly from: string; readonly until: string };
  /** Messages that one recipient gets in a week, Monday to Sunday. */
  readonly mostPerWeek: number;
  /** The weekday of the weekly digest: 1 = Monday … 5 = Friday. */
  readonly digestOn: number;
  /** Working days after which a file that nobody decided on is told of. */
  readonly fileWaits: number;
  readonly moments: Readonly<Record<ReminderKind, readonly MomentRule[]>>;
}

/** What names a moment in the key of a reminder: the same for the same moment always. */
export function momentId(moment: ReminderMoment): string {
  switch (moment.on) {
    case 'start':
    case 'overdue':
    case 'weekly':
      return moment.on;
    case 'workingDaysBefore':
      return `w${moment.days}`;
    case 'daysBefore':
      return `d${moment.days}`;
  }
}
