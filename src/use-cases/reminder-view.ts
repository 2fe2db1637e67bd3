import { announcementIdIn } from '../domain/announcement.ts';
import type { KeptReminder, Reminder, ReminderMessage } from '../domain/reminder.ts';
import { groupLines } from '../domain/reminder-lines.ts';
import { REMINDER_KINDS, type ReminderKind } from '../domain/reminder-rules.ts';
import type { View } from '../domain/views.ts';
import type {
  ReminderChange,
  ReminderDigest,
  ReminderLine,
  ReminderReader,
  RemindersView,
} from '../domain/views-reminders.ts';
import type { Dependencies } from './dependencies.ts';
import { digestOf } from './digest.ts';
import { announcementToldView } from './views/announcement-told-view.ts';
import { reminderLine } from './views/reminder-line.ts';

/**
 * What a message says: everything that these reminders of one recipient tell, or the announcement that it is about;
 * undefined when there is nothing to say. For a post that is brought up to date: what became of its milestones since,
 * by their keys.
 */
export async function reminderView(
  deps: Dependencies,
  message: ReminderMessage,
  reminders: readonly KeptReminder[],
  changes: ReadonlyMap<string, ReminderChange> = new Map(),
): Promise<View | undefined> {
  const announcementId = announcementIdIn(message.about);
  if (announcementId !== undefined) {
    const announcement = await deps.work.stores.announcements.load(announcementId);
    return announcement && announcementToldView(deps, announcement);
  }
  return await remindersView(deps, message, reminders, changes);
}

/** The same of a message with reminders only. */
export async function remindersView(
  deps: Dependencies,
  message: Pick<ReminderMessage, 'id' | 'recipient'>,
  reminders: readonly Reminder[],
  changes: ReadonlyMap<string, ReminderChange> = new Map(),
): Promise<RemindersView | undefined> {
  const reader = readerOf(message);
  const lines = await linesOf(deps, reader, reminders, changes);
  const digest = await digestIn(deps, message, reminders);
  if (lines.length === 0 && digest === undefined) return undefined;
  return {
    kind: 'reminders',
    nonce: deps.ids.uuid(),
    messageId: message.id,
    reader,
    demonstration: lines.some(isPractice),
    groups: groupLines(lines),
    ...(digest === undefined ? {} : { digest }),
    kinds: reader === 'person' ? kindsIn(lines) : [],
  };
}

function readerOf({ recipient }: Pick<ReminderMessage, 'recipient'>): ReminderReader {
  switch (recipient.kind) {
    case 'person':
      return 'person';
    case 'follow':
      return 'channel';
    case 'caseworkers':
      return 'caseworkers';
  }
}

/** One line per milestone: the same one may be told of for two reasons, such as a new day that is near as well. */
async function linesOf(
  deps: Dependencies,
  reader: ReminderReader,
  reminders: readonly Reminder[],
  changes: ReadonlyMap<string, ReminderChange>,
): Promise<readonly ReminderLine[]> {
  const lines = new Map<string, ReminderLine>();
  for (const reminder of reminders) {
    const changed = changes.get(reminder.milestoneKey);
    const text = reader === 'person' ? await itemText(deps, reminder) : undefined;
    const line = reminderLine(deps, reminder, { mine: reader === 'person', changed, text });
    if (line === undefined) continue;
    const known = lines.get(line.milestoneKey);
    if (known === undefined || line.fromDay !== undefined) lines.set(line.milestoneKey, line);
  }
  return [...lines.values()];
}

/** What has to be done, for who has to do it. */
async function itemText(deps: Dependencies, { subject }: Reminder): Promise<string | undefined> {
  if (subject?.kind !== 'item') return undefined;
  return (await deps.work.stores.items.load(subject.itemId))?.text;
}

async function digestIn(
  deps: Dependencies,
  { recipient }: Pick<ReminderMessage, 'recipient'>,
  reminders: readonly Reminder[],
): Promise<ReminderDigest | undefined> {
  const own = reminders.find(({ topic }) => topic === 'digest');
  if (own === undefined || recipient.kind !== 'follow') return undefined;
  const follow = await deps.work.stores.follows.load(recipient.followId);
  return follow && (await digestOf(deps, follow, own.day));
}

function isPractice({ subject }: ReminderLine): boolean {
  return (subject.kind === 'round' || subject.kind === 'draft') && subject.demonstration;
}

function kindsIn(lines: readonly ReminderLine[]): readonly ReminderKind[] {
  return REMINDER_KINDS.filter((kind) => lines.some((line) => line.kind === kind));
}
