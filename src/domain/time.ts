import { DateTime, Info } from 'luxon';

/** The only place that knows a time zone: every rule about days is computed in Brussels, summer time included. */
const ZONE = 'Europe/Brussels';
const LOCALE = 'nl-BE';

function brussels(moment: Date): DateTime {
  return DateTime.fromJSDate(moment, { zone: ZONE }).setLocale(LOCALE);
}

function brusselsDayStart(day: string): DateTime {
  return DateTime.fromISO(day, { zone: ZONE, locale: LOCALE });
}

/** First millisecond of a Brussels calendar day (YYYY-MM-DD). */
export function startOfDay(day: string): Date {
  return brusselsDayStart(day).startOf('day').toJSDate();
}

/** An hour on a Brussels day; one that the clocks skip is moved on with them. */
export function momentOn(day: string, hour: number, minute: number): Date {
  return brusselsDayStart(day).set({ hour, minute }).toJSDate();
}

/** The last moment that still counts for a deadline on this Brussels day: 23:59:59.999 there. */
export function endOfDay(day: string): Date {
  const known = endByDay.get(day);
  if (known !== undefined) return new Date(known);
  if (endByDay.size >= MOST_DAYS) endByDay.clear();
  const end = brusselsDayStart(day).endOf('day').toJSDate();
  endByDay.set(day, end.getTime());
  return end;
}

/** The ends of the deadline days of rounds and steps, which each turn asks again. */
const endByDay = new Map<string, number>();
const MOST_DAYS = 4_000;

/** The Brussels calendar day of a moment, YYYY-MM-DD; empty for a date that is none. */
export function dayOf(moment: Date): string {
  const hour = Math.floor(moment.getTime() / HOUR_MS);
  const known = dayByHour.get(hour);
  if (known !== undefined) return known;
  if (dayByHour.size >= MOST_HOURS) dayByHour.clear();
  const day = brussels(moment).toISODate() ?? '';
  dayByHour.set(hour, day);
  return day;
}

const HOUR_MS = 3_600_000;
/** More hours than ten years have are not kept at once. */
const MOST_HOURS = 90_000;
/** Days begin and clocks change on the hour, so it is asked once for each: asking is slow. */
const dayByHour = new Map<number, string>();

/** 1 = Monday … 7 = Sunday, of a day (YYYY-MM-DD). */
export function weekdayOf(day: string): number {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 ? 7 : weekday;
}

export function yearOf(moment: Date): number {
  return brussels(moment).year;
}

/** "vrijdag 13 augustus 2021". Here and below, what is no day stays as it is. */
export function dayInWords(day: string): string {
  const weekday = WEEKDAYS[weekdayOf(day) - 1];
  return weekday === undefined ? day : `${weekday} ${dateInWords(day)}`;
}

// Lists say many days: names are looked up, where a library would format each.
const WEEKDAYS = Info.weekdays('long', { locale: LOCALE });
const MONTHS = Info.months('long', { locale: LOCALE });

/** "13 augustus 2021" */
export function dateInWords(day: string): string {
  const month = monthOf(day);
  return month === undefined ? day : `${dayOfMonth(day)} ${month} ${day.slice(0, 4)}`;
}

/** "13 augustus", where the year is clear. */
export function dayAndMonthInWords(day: string): string {
  const month = monthOf(day);
  return month === undefined ? day : `${dayOfMonth(day)} ${month}`;
}

/** "augustus 2021" */
export function monthInWords(day: string): string {
  const month = monthOf(day);
  return month === undefined ? day : `${month} ${day.slice(0, 4)}`;
}

function monthOf(day: string): string | undefined {
  return MONTHS[Number(day.slice(5, 7)) - 1];
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}

/** "13 augustus 2021 om 14:05", Brussels time. */
export function momentInWords(moment: Date): string {
  return brussels(moment).toFormat("d LLLL yyyy 'om' HH:mm");
}

/** "vrijdag 13 augustus 2021 om 23.59 uur", Brussels time; without the hour at midnight, when the day begins. */
export function dayAndHourInWords(moment: Date): string {
  const at = brussels(moment);
  const day = at.toFormat('cccc d LLLL yyyy');
  if (at.hour === 0 && at.minute === 0) return day;
  return `${day} om ${at.toFormat(at.minute === 0 ? 'H' : 'H.mm')} uur`;
}

/** "14:05", Brussels time. */
export function timeInWords(moment: Date): string {
  return brussels(moment).toFormat('HH:mm');
}

/** Whole Brussels days from the day of `moment` to `day`: 0 is today, negative is past. */
export function daysUntil(moment: Date, day: string): number {
  return (Date.parse(day) - Date.parse(dayOf(moment))) / DAY_MS;
}

/** Between calendar days, read as UTC: no day is longer or shorter there. */
const DAY_MS = 86_400_000;

/** A day some days later, YYYY-MM-DD; moved on to the given weekday (1 = Monday … 7 = Sunday) when one is given. */
export function dayLater(moment: Date, days: number, weekday?: number): string {
  const later = brussels(moment).plus({ days });
  const ahead = weekday === undefined ? 0 : (weekday - later.weekday + 7) % 7;
  return later.plus({ days: ahead }).toISODate() ?? '';
}

/** The day some calendar months later; the last of the month where there is no such day. */
export function monthsLater(day: string, months: number): string {
  // Without dates: the plans of all guidances ask this some thousand times.
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const inYear = ((month % 12) + 12) % 12;
  const year = (month - inYear) / 12;
  const date = Math.min(Number(day.slice(8, 10)), daysIn(year, inYear));
  return `${padded(year, 4)}-${padded(inYear + 1, 2)}-${padded(date, 2)}`;
}

function daysIn(year: number, inYear: number): number {
  if (inYear === 1) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return SHORT_MONTHS.includes(inYear) ? 30 : 31;
}

/** From 0: April, June, September, November. */
const SHORT_MONTHS = [3, 5, 8, 10];

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The first day of the month after the given day, YYYY-MM-DD. */
export function nextMonthAfter(day: string): string {
  return brusselsDayStart(day).plus({ months: 1 }).startOf('month').toISODate() ?? '';
}

/**
 * Reads a day as people type it: 2026-11-23, 23/11/2026, 23-11-26, "23 november 2026", "23 nov 2026".
 * A day that does not exist (31 February) gives undefined.
 */
export function readDay(typed: string): string | undefined {
  return readAs(typed, [
    'yyyy-MM-dd',
    'd/M/yyyy',
    'd-M-yyyy',
    'd.M.yyyy',
    'd/M/yy',
    'd-M-yy',
    'd LLLL yyyy',
    'd LLL yyyy',
  ]);
}

/** The first day of a month as people type it: "september 2021", 9/2021, 2021-09. */
export function readMonth(typed: string): string | undefined {
  return readAs(typed, ['LLLL yyyy', 'LLL yyyy', 'M/yyyy', 'M-yyyy', 'yyyy-MM']);
}

function readAs(typed: string, formats: readonly string[]): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const format of formats) {
    const read = DateTime.fromFormat(text, format, { zone: ZONE, locale: LOCALE });
    if (read.isValid) return read.toISODate() ?? undefined;
  }
  return undefined;
}
