import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { LocalTime } from '../domain/calendar-entry.ts';
import { cleanText } from '../domain/clean-text.ts';

/** Hours in a calendar are those of Brussels. */
export const CALENDAR_ZONE = 'Europe/Brussels';
export const MADE_BY = { company: 'Kernbot', product: 'Kernbot', language: 'NL' } as const;

/** The rules of a zone, to stand in the file itself. */
export function zoneRules(zone: string): string {
  const [rules] = [tzlib_get_ical_block(zone)].flat();
  if (rules === undefined) throw new Error(`there are no rules for the zone ${zone}`);
  return rules;
}

/** A Brussels day and hour as the library wants them. */
export function local({ day, begin }: LocalTime): string {
  return `${day}T${begin}:00`;
}

/** Text for a field of one line. */
export function oneLine(text: string): string {
  return lines(text).replace(/\s+/g, ' ').trim();
}

/** Text of several lines. Signs for a new line that some readers of a calendar end a line at become plain ones, which are escaped. */
export function lines(text: string): string {
  return cleanText(text.replace(/[\u2028\u2029\u000b\u000c]/g, '\n'));
}
