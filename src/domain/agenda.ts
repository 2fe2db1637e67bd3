import { byDay } from './reminder-lines.ts';
import { dayLater } from './time.ts';
import type { AgendaMonth, ReminderLine } from './views-reminders.ts';

/** Days that what is over stays in a calendar. */
const KEPT_DAYS = 90;

/** The first day of what a calendar still shows. */
export function firstKeptDay(now: Date): string {
  return dayLater(now, -KEPT_DAYS);
}

/** A part of an agenda: what is late, then the months. */
export interface AgendaPage {
  readonly late: readonly ReminderLine[];
  readonly months: readonly AgendaMonth[];
  readonly hasMore: boolean;
}

/** What somebody still has to think of, late things first; what is over and cannot be done any more is left out. */
export function agendaPage(
  lines: readonly ReminderLine[],
  page: number,
  length: number,
): AgendaPage {
  const ahead = lines.filter(isAhead).sort(byDay);
  const late = ahead.filter(isPast);
  const inOrder = [...late, ...ahead.filter((line) => !isPast(line))];
  const shown = inOrder.slice(page * length, (page + 1) * length);
  return {
    late: shown.filter(isPast),
    months: byMonth(shown.filter((line) => !isPast(line))),
    hasMore: inOrder.length > (page + 1) * length,
  };
}

/** A step or an action that is late still has to be done; a deadline and a meeting are over. */
function isAhead(line: ReminderLine): boolean {
  if (line.changed !== undefined) return false;
  return !isPast(line) || (line.kind !== 'deadline' && line.kind !== 'meeting');
}

function isPast({ when }: ReminderLine): boolean {
  return when.days < 0;
}

function byMonth(lines: readonly ReminderLine[]): readonly AgendaMonth[] {
  const months = Map.groupBy(lines, ({ when }) => when.day.slice(0, 7));
  return [...months].map(([month, own]) => ({ month, lines: own }));
}
