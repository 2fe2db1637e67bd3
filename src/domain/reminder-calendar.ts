import type { Milestone } from './milestone.ts';
import { type MomentRule, momentId, type ReminderRules } from './reminder-rules.ts';
import { dayOf, endOfDay, momentOn, startOfDay, timeInWords } from './time.ts';
import {
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  workingDaysBefore,
  workingDaysLater,
} from './working-days.ts';

/** When somebody is reminded of a milestone, as its rules say. */
export interface PlannedMoment {
  /** The same for the same moment always: `w7`, `weekly-2`. */
  readonly id: string;
  readonly sendAt: Date;
  readonly always: boolean;
  /** The day that the rule means, before it was moved to a working day: later ones say more. */
  readonly meant: string;
  /** The last moment at which it is of use; absent for what stays so until it is done. */
  readonly until?: Date;
}

const WEEK = 7;
const DAY_MS = 86_400_000;

/**
 * Every moment of a milestone, in order: before it on the working day before, once it began or is overdue on the next
 * one, never before it began. Several can be on one day.
 */
export function momentsOf(
  rules: ReminderRules,
  milestone: Pick<Milestone, 'kind' | 'day' | 'startDay' | 'startedAt' | 'until'>,
): readonly PlannedMoment[] {
  const own = rules.moments[milestone.kind];
  const isTold = own.some(({ on }) => on === 'overdue');
  // Weeks are counted from the day on which it was told to be late, or else from its own.
  const told = nextWorkingDay(isTold ? daysAfter(milestone.day, 1) : milestone.day);
  const begins = startOfDay(milestone.startDay ?? milestone.day);
  return own
    .flatMap((rule) => momentsOfRule(rules, rule, milestone, told))
    .filter(({ sendAt }) => milestone.startDay === undefined || sendAt >= begins)
    .sort((a, b) => a.sendAt.getTime() - b.sendAt.getTime() || compare(a.meant, b.meant));
}

function momentsOfRule(
  rules: ReminderRules,
  rule: MomentRule,
  milestone: Parameters<typeof momentsOf>[1],
  told: string,
): readonly PlannedMoment[] {
  const { kind, day, startDay, startedAt } = milestone;
  // A file that waits, waits on.
  const until = kind === 'waiting' ? undefined : (milestone.until ?? endOfDay(day));
  const made = (id: string, meant: string, sentOn: string, last?: Date): PlannedMoment => ({
    id,
    sendAt: at(rules, sentOn),
    always: rule.always === true,
    meant,
    ...(last === undefined ? {} : { until: last }),
  });
  switch (rule.on) {
    case 'start': {
      if (startDay === undefined) return [];
      const first = nextWorkingDay(startDay);
      const isOver = startedAt !== undefined && at(rules, first) < startedAt;
      // Of what began in the course of a day, the next morning tells.
      return [made(momentId(rule), startDay, isOver ? workingDayAfter(first) : first)];
    }
    case 'workingDaysBefore': {
      const meant = workingDaysBefore(day, rule.days);
      return [made(momentId(rule), meant, meant, until)];
    }
    case 'daysBefore': {
      const meant = daysAfter(day, -rule.days);
      return [made(momentId(rule), meant, lastWorkingDay(meant), until)];
    }
    case 'overdue': {
      const meant = daysAfter(day, 1);
      return [made(momentId(rule), meant, nextWorkingDay(meant))];
    }
    case 'weekly':
      return Array.from({ length: rule.times }, (_, index) => {
        const meant = daysAfter(told, (index + 1) * WEEK);
        return made(`${momentId(rule)}-${index + 1}`, meant, nextWorkingDay(meant));
      });
  }
}

/** The first moment, from now on, at which something may be sent; when it is not now, the hour of reminders. */
export function nextAllowed(rules: Pick<ReminderRules, 'at' | 'quiet'>, now: Date): Date {
  const day = dayOf(now);
  if (isWorkingDay(day)) {
    const time = timeInWords(now);
    if (rules.quiet.until <= time && time < rules.quiet.from) return now;
    if (time < rules.quiet.until) return at(rules, day);
  }
  return at(rules, workingDayAfter(day));
}

/** The Monday of the week of a Brussels day. */
export function weekOf(day: string): string {
  // 1 January 1970 was a Thursday.
  return daysAfter(day, -((Date.parse(day) / DAY_MS + 3) % WEEK));
}

/** From the first moment of a Brussels week until that of the next. */
export function spanOfWeek(monday: string): { readonly from: Date; readonly until: Date } {
  return { from: startOfDay(monday), until: startOfDay(daysAfter(monday, WEEK)) };
}

/**
 * When the digest of a week goes out: on its day, or else on the next working day of the same week, or the last one
 * before; undefined in a week without working days.
 */
export function digestMoment(
  rules: Pick<ReminderRules, 'at' | 'digestOn'>,
  monday: string,
): { readonly day: string; readonly sendAt: Date } | undefined {
  const days = Array.from({ length: 5 }, (_, index) => daysAfter(monday, index));
  const meant = daysAfter(monday, rules.digestOn - 1);
  const worked = days.filter(isWorkingDay);
  const day = worked.find((one) => one >= meant) ?? worked.at(-1);
  return day === undefined ? undefined : { day, sendAt: at(rules, day) };
}

/** A Brussels day some days later, or earlier. */
export function daysAfter(day: string, count: number): string {
  // Without a calendar: plans ask this of many days.
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

function workingDayAfter(day: string): string {
  return workingDaysLater(daysAfter(day, 1), 0);
}

/** The hour of reminders on a Brussels day. */
function at(rules: Pick<ReminderRules, 'at'>, day: string): Date {
  const [hour, minute] = rules.at.split(':').map(Number);
  return momentOn(day, hour ?? 0, minute ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
