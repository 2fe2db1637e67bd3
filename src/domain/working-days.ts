import { dayOf, weekdayOf } from './time.ts';

const DAY_MS = 86_400_000;

/**
 * Whether the Flemish administration works on a Brussels day (YYYY-MM-DD): not in a weekend, on one of
 * the ten legal holidays, on 11 July, 2 and 15 November or 26 December, nor between Christmas and New
 * Year. Its own holiday rules, as found on overheid.vlaanderen.be.
 */
export function isWorkingDay(day: string): boolean {
  return weekdayOf(day) <= 5 && !isHoliday(day);
}

/** Working days that ended between two moments: the day itself does not count, 0 on the same day. */
export function workingDaysBetween(from: Date, to: Date): number {
  const last = dayOf(to);
  let count = 0;
  for (let day = dayOf(from); day < last; ) {
    day = nextDay(day);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

const FIXED = new Set(
  '01-01 05-01 07-11 07-21 08-15 11-01 11-02 11-11 11-15 12-25 12-26 12-27 12-28 12-29 12-30 12-31'.split(
    ' ',
  ),
);
/** Easter Monday, Ascension, Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50];

function isHoliday(day: string): boolean {
  if (FIXED.has(day.slice(5))) return true;
  const easter = easterOf(Number(day.slice(0, 4)));
  const after = (Date.parse(day) - easter) / DAY_MS;
  return AFTER_EASTER.includes(after);
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
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
