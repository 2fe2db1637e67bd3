import { monthsLater } from './time.ts';
import type { DueRule } from './trajectory-rules.ts';
import { nextWorkingDay, workingDaysLater } from './working-days.ts';

/** The day on which a step is due whose time begins on a day; a working day. Brussels days. */
export function dueFrom({ months = 0, workingDays }: DueRule, day: string): string {
  const moved = monthsLater(day, months);
  return workingDays === undefined ? nextWorkingDay(moved) : workingDaysLater(moved, workingDays);
}
