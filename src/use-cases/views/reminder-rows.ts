import type { Actor } from '../../domain/access.ts';
import type { Announcement } from '../../domain/announcement.ts';
import { isSamePerson, type Person } from '../../domain/person.ts';
import type { PersonalDataRow } from '../../domain/personal-data-document.ts';
import type { KeptReminder } from '../../domain/reminder.ts';
import { dayInWords, dayOf, momentInWords } from '../../domain/time.ts';
import { ANNOUNCEMENT_ACT_WORDS } from '../../texts/announcement-texts.ts';
import { keptReminderTexts as texts } from '../../texts/kept-reminder-texts.ts';
import { KIND_WORDS, lineTitle } from '../../texts/reminder-words.ts';
import type { Dependencies } from '../dependencies.ts';
import { ALL_REMINDERS } from '../kept-reminders.ts';
import { reminderLine } from './reminder-line.ts';

/** What is kept of somebody about reminders, for the copy of their data: what they chose, and what they got. */
export async function reminderRows(
  deps: Dependencies,
  actor: Actor,
): Promise<readonly PersonalDataRow[]> {
  const { reminderChoices, calendarFeeds, reminders, announcements } = deps.work.stores;
  const { muted, snoozedUntil } = await reminderChoices.of(actor);
  const feed = await calendarFeeds.ofPerson(actor);
  const own = await reminders.ofPerson(actor, ALL_REMINDERS);
  const announced = await announcements.ofPerson(actor);
  const kinds = muted.map((kind) => KIND_WORDS[kind]).join(', ');
  return [
    ...(kinds === '' ? [] : [{ label: texts.muted, value: kinds }]),
    ...(snoozedUntil === undefined
      ? []
      : [{ label: texts.paused, value: momentInWords(snoozedUntil) }]),
    ...(feed === undefined
      ? []
      : [
          {
            label: texts.calendar,
            value: texts.calendarSince(feed.person.name, dayInWords(dayOf(feed.createdAt))),
          },
        ]),
    ...own.map((reminder) => reminderRow(deps, reminder)),
    ...announced.flatMap((one) => announcementRows(one, actor)),
  ];
}

/** Each thing they did with an announcement, with what it says. */
function announcementRows(
  { history, title, text }: Announcement,
  person: Person,
): readonly PersonalDataRow[] {
  return history
    .filter(({ by }) => isSamePerson(by, person))
    .map(({ kind, at }) => ({
      label: texts.announced(ANNOUNCEMENT_ACT_WORDS[kind], momentInWords(at)),
      value: `${title}\n${text}`,
    }));
}

function reminderRow(deps: Dependencies, reminder: KeptReminder): PersonalDataRow {
  const line = reminderLine(deps, reminder);
  const value =
    line === undefined ? texts.announcement : `${lineTitle(line)}, ${dayInWords(reminder.day)}`;
  return { label: momentInWords(reminder.sendAt), value };
}
