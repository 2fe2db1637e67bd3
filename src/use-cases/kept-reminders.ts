import type { Person } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { KeptReminders } from '../domain/views-privacy.ts';
import { FORMER_PERSON } from '../texts/file-notices.ts';

/** More reminders than anybody gets; a guard, not a page. */
export const ALL_REMINDERS = 10_000;

type ReminderReader = Pick<
  Stores,
  'reminders' | 'reminderChoices' | 'calendarFeeds' | 'announcements' | 'reminderCare'
>;

/** What is kept of somebody about reminders, in numbers; undefined when there is nothing. */
export async function keptReminders(
  { reminders, reminderChoices, calendarFeeds, announcements }: ReminderReader,
  person: Person,
): Promise<KeptReminders | undefined> {
  const own = await reminders.ofPerson(person, ALL_REMINDERS);
  const { muted, snoozedUntil } = await reminderChoices.of(person);
  const kept = {
    reminders: own.length,
    chosen: muted.length > 0 || snoozedUntil !== undefined,
    calendar: (await calendarFeeds.ofPerson(person)) !== undefined,
    announcements: (await announcements.ofPerson(person)).length,
  };
  const isEmpty = kept.reminders + kept.announcements === 0 && !kept.chosen && !kept.calendar;
  return isEmpty ? undefined : kept;
}

/** Removes all of it; an address in a calendar stops at once. What was announced stays, without their name. */
export async function removeReminders(
  { reminders, reminderChoices, calendarFeeds, announcements, reminderCare }: ReminderReader,
  person: Person,
): Promise<void> {
  await reminders.removeOfPerson(person);
  await reminderChoices.removeOfPerson(person);
  await calendarFeeds.removeOfPerson(person);
  await announcements.anonymise(person, FORMER_PERSON);
  await reminderCare.anonymise(person, FORMER_PERSON);
}
