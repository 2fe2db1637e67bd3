import type { MilestoneSubject } from './milestone.ts';
import { type Reminder, recipientKey } from './reminder.ts';
import type { ReminderChange } from './views-reminders.ts';

/** Where something that was told of stands now. */
export type MilestoneNow =
  | { readonly kind: 'on'; readonly day: string; readonly subject: MilestoneSubject }
  | { readonly kind: 'done' }
  | { readonly kind: 'off' };

/** What was told of a milestone, and when it was said to be. */
export type Told = Pick<Reminder, 'milestoneKey' | 'day' | 'subject'>;

/** What became of something since it was told; undefined when it stands as it was told, or nobody knows it. */
export function changeSince(told: Told, now: MilestoneNow | undefined): ReminderChange | undefined {
  if (now === undefined) return undefined;
  if (now.kind !== 'on') return { kind: now.kind };
  const begin = beginOf(now.subject);
  if (told.day === now.day && begin === beginOf(told.subject)) return undefined;
  return { kind: 'moved', day: now.day, ...(begin === undefined ? {} : { begin }) };
}

interface CorrectionFacts {
  readonly today: string;
  readonly sendAt: Date;
  /** What the same recipient was told before of the same milestone. */
  readonly before: readonly Reminder[];
}

/**
 * What has to be told once to who was told another day or hour: nothing of what is past by now. Its key is of the new
 * day, so that the same move is told once; a move to and fro is told each time.
 */
export function correctionOf(
  told: Reminder,
  now: MilestoneNow,
  { today, sendAt, before }: CorrectionFacts,
): Omit<Reminder, 'key'> | undefined {
  if (now.kind !== 'on' || now.day < today || changeSince(told, now) === undefined) {
    return undefined;
  }
  const begin = beginOf(now.subject);
  const isHour = told.day === now.day && begin !== undefined;
  const moment = isHour ? `moved-${begin}` : 'moved';
  const times = before.filter((one) => one.day === now.day && one.moment.startsWith(moment)).length;
  return {
    ...told,
    topic: 'moved',
    day: now.day,
    fromDay: told.day,
    subject: now.subject,
    moment: times === 0 ? moment : `${moment}-${times + 1}`,
    sendAt,
    always: true,
  };
}

/** One string per recipient and milestone. */
export function toldKey({ recipient, milestoneKey }: Reminder): string {
  return `${recipientKey(recipient)}|${milestoneKey}`;
}

function beginOf(subject: MilestoneSubject | undefined): string | undefined {
  return subject?.kind === 'meeting' ? subject.begin : undefined;
}
