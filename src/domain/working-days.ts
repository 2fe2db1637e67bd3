import { dayOf, startOfDay } from './time.ts';

const DAY_MS = 86_400_000;

// Days are counted from 1 January 1970, a Thursday, and not asked of a calendar: plans ask this of many days.

/**
 * Whether the Flemish administration works on a Brussels day (YYYY-MM-DD): not in a weekend, on one of
 * the ten legal holidays, on 11 July, 2 and 15 November or 26 December, nor between Christmas and New
 * Year. Its own holiday rules, as found on overheid.vlaanderen.be.
 */
export function isWorkingDay(day: string): boolean {
  return isWorked(numberOf(day));
}

/** Working days that ended between two moments: the day itself does not count, 0 on the same day. */
export function workingDaysBetween(from: Date, to: Date): number {
  return workingDaysFrom(dayOf(from), dayOf(to));
}

/** The same between two Brussels days; 0 when the second is not later. */
export function workingDaysFrom(first: string, last: string): number {
  const end = numberOf(last);
  let count = 0;
  for (let day = numberOf(first) + 1; day <= end; day += 1) {
    if (isWorked(day)) count += 1;
  }
  return count;
}

/** The day itself when it is worked on, else the next one that is. Brussels days. */
export function nextWorkingDay(day: string): string {
  return workingDaysLater(day, 0);
}

/** The working day that comes a number of working days after a day; 0 gives the next working day at or after it. */
export function workingDaysLater(day: string, count: number): string {
  const next = (from: number): number => (isWorked(from) ? from : next(from + 1));
  let found = next(numberOf(day));
  for (let left = count; left > 0; left -= 1) found = next(found + 1);
  return dayOfNumber(found);
}

/** The day itself when it is worked on, else the last one before it that is. Brussels days. */
export function lastWorkingDay(day: string): string {
  return dayOfNumber(workedAtOrBefore(numberOf(day)));
}

/** The working day that comes a number of working days before a day, at least 1; the day itself does not count. */
export function workingDaysBefore(day: string, count: number): string {
  let found = numberOf(day);
  for (let left = count; left > 0; left -= 1) found = workedAtOrBefore(found - 1);
  return dayOfNumber(found);
}

function workedAtOrBefore(number: number): number {
  let found = number;
  while (!isWorked(found)) found -= 1;
  return found;
}

/**
 * The first moment that is less than so many working days ago, at least 1: what began before it lasts that long.
 */
export function workingDaysAgo(now: Date, days: number): Date {
  let left = days;
  for (let day = numberOf(dayOf(now)); ; day -= 1) {
    if (isWorked(day)) left -= 1;
    if (left <= 0) return startOfDay(dayOfNumber(day));
  }
}

function numberOf(day: string): number {
  return Date.parse(day) / DAY_MS;
}

function dayOfNumber(number: number): string {
  const known = WRITTEN[number];
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (number >= 0 && number < KNOWN.length) WRITTEN[number] = day;
  return day;
}

/** What was worked out before, by day from 1970 to 2100: plans ask for the same days over and over. */
const KNOWN = new Uint8Array(Date.UTC(2101, 0, 1) / DAY_MS);
/** The same days, written as YYYY-MM-DD. */
const WRITTEN: string[] = [];
const WORKED = 1;
const FREE = 2;

function isWorked(number: number): boolean {
  const known = KNOWN[number];
  if (known === WORKED || known === FREE) return known === WORKED;
  const isDay = isWorkedByRule(number);
  if (known !== undefined) KNOWN[number] = isDay ? WORKED : FREE;
  return isDay;
}

function isWorkedByRule(number: number): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6 && !isHoliday(number);
}

/** Month and day, as one number. */
const FIXED = new Set([
  101, 501, 711, 721, 815, 1101, 1102, 1111, 1115, 1225, 1226, 1227, 1228, 1229, 1230, 1231,
]);
/** Easter Monday, Ascension, Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50];
/** They fall from March to June. */
const LAST_MONTH_AFTER_EASTER = 6;

function isHoliday(number: number): boolean {
  const date = new Date(number * DAY_MS);
  const month = date.getUTCMonth() + 1;
  if (FIXED.has(month * 100 + date.getUTCDate())) return true;
  if (month > LAST_MONTH_AFTER_EASTER) return false;
  return AFTER_EASTER.includes(number - easterOf(date.getUTCFullYear()) / DAY_MS);
}

/** Easter Sunday of a year, as midnight UTC in milliseconds (the Gregorian computus of Butcher and Meeus). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4);
  const e = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + d - e + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
