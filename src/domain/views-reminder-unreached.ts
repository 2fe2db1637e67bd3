import type { DeskLine } from './views-reminder-desk.ts';

/** Reminders of a programme that reached nobody, or perhaps nobody, for its caseworkers. */
export interface ReminderUnreachedView {
  readonly kind: 'reminderUnreached';
  readonly programmeName: string;
  /** The first of each of these messages. */
  readonly lines: readonly DeskLine[];
  /** Messages that are not shown. */
  readonly left: number;
}
