import type { KeptReminders } from '../domain/views-privacy.ts';
import { counted } from './in-words.ts';

/** What somebody was reminded of and how they want it, as something that is kept of them. */
export function keptReminderItems(kept: KeptReminders | undefined): readonly string[] {
  const { reminders = 0, chosen = false, calendar = false, announcements = 0 } = kept ?? {};
  return [
    ...(reminders > 0
      ? [
          counted(
            reminders,
            'herinnering die je kreeg of krijgt.',
            'herinneringen die je kreeg of krijgt.',
          ),
        ]
      : []),
    ...(chosen ? ['Welke herinneringen je wil.'] : []),
    ...(calendar ? ['Dat je agenda Kernbot volgt, met je naam.'] : []),
    ...(announcements > 0
      ? [
          counted(
            announcements,
            'mededeling die je schreef, vrijgaf of stopte, met je naam.',
            'mededelingen die je schreef, vrijgaf of stopte, met je naam.',
          ),
        ]
      : []),
  ];
}

/** What a removal does or did with that. */
export function removedReminderItems(
  stage: 'ask' | 'done',
  kept: KeptReminders | undefined,
): readonly string[] {
  const { reminders = 0, chosen = false, calendar = false, announcements = 0 } = kept ?? {};
  const isAsked = stage === 'ask';
  return [
    ...(reminders > 0 || chosen
      ? [
          isAsked
            ? 'Je herinneringen en wat je daarover koos, worden gewist.'
            : 'Je herinneringen en wat je daarover koos, zijn gewist.',
        ]
      : []),
    ...(calendar
      ? [
          isAsked
            ? 'Het adres waarmee je agenda Kernbot volgt, werkt niet meer.'
            : 'Het adres waarmee je agenda Kernbot volgde, werkt niet meer.',
        ]
      : []),
    ...(announcements > 0
      ? [
          isAsked
            ? 'Wat je aankondigde, blijft bestaan, zonder je naam.'
            : 'Wat je aankondigde, bleef bestaan, zonder je naam.',
        ]
      : []),
  ];
}

/** The part of the copy of somebody's data about that. */
export const keptReminderTexts = {
  title: 'Je herinneringen',
  muted: 'Wat je niet wil',
  paused: 'Gepauzeerd tot',
  calendar: 'Adres voor je agenda',
  calendarSince: (name: string, day: string) => `gemaakt op ${day}, op naam van ${name}`,
  announcement: 'mededeling',
  announced: (what: string, day: string) => `${day}, mededeling ${what}`,
} as const;
