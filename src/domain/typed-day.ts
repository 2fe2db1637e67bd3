import { cleanText, fold } from './clean-text.ts';
import { ok, type Result, refused } from './result.ts';
import { dayLater, momentOn, readDay, readMonth, startOfDay, weekdayOf } from './time.ts';

/** Why a day that somebody typed cannot be taken; days are YYYY-MM-DD. */
export type DayProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  /** "donderdag 13 augustus 2021" is a Friday: the day, what was said (1 = Monday), and the nearest days that are it. */
  | {
      readonly kind: 'otherWeekday';
      readonly day: string;
      readonly said: number;
      readonly near: readonly [before: string, after: string];
    }
  /** Only whole days count here. */
  | { readonly kind: 'hour' };

/** Against what days are read; YYYY-MM-DD. */
export interface DayContext {
  readonly today: string;
  /** Without a year, or of a month, the first one from here on is meant. */
  readonly from: string;
}

/**
 * Reads a day as somebody would say it: "vrijdag 13 augustus 2021", "13/8/2021", "13 augustus", "morgen". The
 * end of the day may be said too ("om 23.59 uur"); any other hour is refused.
 */
export function readTypedDay(typed: string, context: DayContext): Result<string, DayProblem> {
  const { text, hour } = split(typed);
  if (text === '') return refused({ kind: 'missing' });
  const read = readBareDay(text, context);
  return read.ok && hour !== undefined && !isEndOfDay(hour) ? refused({ kind: 'hour' }) : read;
}

/** The same with an hour, "1 september 2021 om 9u"; without one it is the beginning of the day. */
export function readTypedMoment(typed: string, context: DayContext): Result<Date, DayProblem> {
  const read = readTypedDayAndHour(typed, context);
  if (!read.ok) return read;
  const { day, hours = 0, minutes = 0 } = read.value;
  return ok(momentOn(day, hours, minutes));
}

/** A day with the hour that was said, as it was said: also one that the clocks skip that day. */
export interface DayAndHour extends Partial<Hour> {
  readonly day: string;
}

/** The same in its parts; without an hour when none was said. */
export function readTypedDayAndHour(
  typed: string,
  context: DayContext,
): Result<DayAndHour, DayProblem> {
  const { text, hour } = split(typed);
  if (text === '') return refused({ kind: 'missing' });
  const read = readBareDay(text, context);
  if (!read.ok) return read;
  if (hour !== undefined && (hour.hours > 23 || hour.minutes > 59)) {
    return refused({ kind: 'unreadable' });
  }
  return ok({ day: read.value, ...hour });
}

/** Reads a month ("september 2021", "september"), as its first day, or a day. */
export function readTypedStart(typed: string, context: DayContext): Result<string, DayProblem> {
  const { text } = split(typed);
  const month = readMonth(text) ?? withNextYear(text, context.from, readMonth);
  return month === undefined ? readTypedDay(typed, context) : ok(month);
}

function readBareDay(text: string, context: DayContext): Result<string, DayProblem> {
  const [, name, rest = ''] = WEEKDAY.exec(text) ?? [];
  const day = dayWithoutWeekday(name === undefined ? text : rest, context);
  if (day === undefined) return refused({ kind: 'unreadable' });
  const said = name === undefined ? undefined : WEEKDAYS.indexOf(name.slice(0, 2)) + 1;
  if (said === undefined || said === weekdayOf(day)) return ok(day);
  const ahead = (said - weekdayOf(day) + 7) % 7;
  const near = [ahead - 7, ahead].map((days) => dayLater(startOfDay(day), days));
  const [before = day, after = day] = near;
  return refused({ kind: 'otherWeekday', day, said, near: [before, after] });
}

const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const WEEKDAY =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\b[.,]*\s+(.+)$/;

function dayWithoutWeekday(text: string, { today, from }: DayContext): string | undefined {
  if (text === 'vandaag') return today;
  if (text === 'morgen') return dayLater(startOfDay(today), 1);
  return readDay(text) ?? withNextYear(text, from, readDay);
}

/** 29 February comes back within eight years. */
const YEARS_AHEAD = 8;
/** Nobody writes a day in more characters than this. */
const LONGEST = 60;

function withNextYear(
  text: string,
  from: string,
  read: (text: string) => string | undefined,
): string | undefined {
  if (text.length > LONGEST) return undefined;
  const first = Number(from.slice(0, 4));
  for (let year = first; year <= first + YEARS_AHEAD; year++) {
    const found = [' ', '/', '-', '.'].map((sign) => read(`${text}${sign}${year}`));
    const day = found.find((one) => one !== undefined && one >= from);
    if (day !== undefined) return day;
  }
  return undefined;
}

interface Hour {
  readonly hours: number;
  readonly minutes: number;
}

/** "9u", "9u30", "9.30 uur" after "om", "9:30" */
const HOUR =
  /,?(?:\s+om)?\s+(\d{1,2})(?:\s*(?:uur|u|h)\s*(\d{2})?|:(\d{2})(?:\s*(?:uur|u|h))?)$|,?\s+om\s+(\d{1,2})(?:\.(\d{2}))?(?:\s*(?:uur|u|h))?$/;
const MIDNIGHT = /,?\s+(?:om\s+)?middernacht$/;
const LEAD =
  /^(?:(?:op|in|van|vanaf|tot\s+en\s+met|t\.?e\.?m\.?|t\/m|tot|tegen|uiterlijk|de|het|begin)\s+)+/;

/** What was typed without the words before it, and its hour. */
function split(typed: string): { readonly text: string; readonly hour?: Hour } {
  const text = fold(cleanText(typed))
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .replace(LEAD, '')
    .replace(/\bsept\b\.?/, 'sep');
  if (MIDNIGHT.test(text)) return { text: text.replace(MIDNIGHT, ''), hour: END_OF_DAY };
  const found = HOUR.exec(text);
  if (found === null) return { text };
  const hours = Number(found[1] ?? found[4]);
  const minutes = Number(found[2] ?? found[3] ?? found[5] ?? 0);
  return { text: text.slice(0, found.index), hour: { hours, minutes } };
}

const END_OF_DAY: Hour = { hours: 24, minutes: 0 };

function isEndOfDay({ hours, minutes }: Hour): boolean {
  return (hours === 23 && minutes === 59) || (hours === 24 && minutes === 0);
}
