import { findList } from '../../domain/list-rule.ts';
import type { MilestoneSubject } from '../../domain/milestone.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Reminder } from '../../domain/reminder.ts';
import { whenShown } from '../../domain/reminder-lines.ts';
import type { ReminderKind } from '../../domain/reminder-rules.ts';
import type { ReminderChange, ReminderLine } from '../../domain/views-reminders.ts';
import type { Dependencies } from '../dependencies.ts';
import { programmeName } from '../programme-name.ts';

/** What a line is made of. */
export interface LineSource {
  readonly milestoneKey: string;
  readonly kind: ReminderKind;
  readonly programmeId: string;
  readonly subject: MilestoneSubject;
  /** Brussels, YYYY-MM-DD. */
  readonly day: string;
}

interface LineExtra {
  readonly mine?: boolean;
  readonly changed?: ReminderChange | undefined;
  readonly text?: string | undefined;
  readonly minutes?: number;
}

/** One milestone as somebody reads it at this moment. */
export function milestoneLine(
  deps: Pick<Dependencies, 'clock' | 'programmes'>,
  { milestoneKey, kind, programmeId, subject, day }: LineSource,
  { mine = false, changed, text, minutes }: LineExtra = {},
): ReminderLine {
  const programme = deps.programmes.find(({ id }) => id === programmeId);
  return {
    milestoneKey,
    kind,
    programmeId,
    programmeName: programmeName(deps, programmeId),
    organisation: programme?.organisation ?? '',
    subject,
    when: whenShown(day, deps.clock.now()),
    mine,
    ...itemNameOf(programme, subject),
    ...(changed === undefined ? {} : { changed }),
    ...(text === undefined ? {} : { text }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

function itemNameOf(programme: Programme | undefined, subject: MilestoneSubject) {
  if (subject.kind !== 'item' || programme?.trajectory === undefined) return {};
  const found = findList(programme.trajectory, subject.listId);
  return found === undefined ? {} : { itemName: found.list.itemName };
}

/** What a reminder tells; undefined for one that is not about a milestone. */
export function reminderLine(
  deps: Pick<Dependencies, 'clock' | 'programmes'>,
  reminder: Reminder,
  extra: LineExtra = {},
): ReminderLine | undefined {
  const { kind, subject, topic, moment, fromDay } = reminder;
  if (kind === undefined || subject === undefined) return undefined;
  return {
    ...milestoneLine(deps, { ...reminder, kind, subject }, extra),
    ...(moment === 'start' ? { begun: true as const } : {}),
    ...(topic === 'moved' && fromDay !== undefined ? { fromDay } : {}),
  };
}
