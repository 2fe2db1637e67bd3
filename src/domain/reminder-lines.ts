import { dayOf, daysUntil } from './time.ts';
import type { ReminderGroup, ReminderLine, WhenShown } from './views-reminders.ts';
import { workingDaysFrom } from './working-days.ts';

/** How far a Brussels day is from a moment. */
export function whenShown(day: string, now: Date): WhenShown {
  const days = daysUntil(now, day);
  const today = dayOf(now);
  const workingDays = days > 0 ? workingDaysFrom(today, day) : workingDaysFrom(day, today);
  return { day, days, workingDays };
}

/** The guidance a line is about; undefined of a round and of somebody's draft. */
export function municipalityOf({ subject }: Pick<ReminderLine, 'subject'>): string | undefined {
  return subject.kind === 'round' || subject.kind === 'draft' ? undefined : subject.municipality;
}

/**
 * Lines under what they belong to, a guidance or a programme. The group with the first day comes first, and so do the
 * first days in it: what is late before what comes.
 */
export function groupLines(lines: readonly ReminderLine[]): readonly ReminderGroup[] {
  const groups = Map.groupBy(lines.toSorted(byDay), (line) =>
    JSON.stringify([line.programmeId, guidanceOf(line)]),
  );
  return [...groups.values()].map((own) => groupOf(own));
}

/** By day, then as they are called, so that the same lines always come in the same order. */
export function byDay(a: ReminderLine, b: ReminderLine): number {
  return a.when.day.localeCompare(b.when.day) || a.milestoneKey.localeCompare(b.milestoneKey);
}

function groupOf(lines: readonly ReminderLine[]): ReminderGroup {
  const [first] = lines;
  const municipality = first && municipalityOf(first);
  return {
    programmeName: first?.programmeName ?? '',
    ...(municipality === undefined ? {} : { municipality }),
    lines,
  };
}

/** Two guidances may be of one municipality. */
function guidanceOf({ subject }: ReminderLine): string {
  return subject.kind === 'round' || subject.kind === 'draft' ? '' : subject.dossierId;
}
