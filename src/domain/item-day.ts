import { cleanText, fold } from './clean-text.ts';
import { ok, type Result, refused } from './result.ts';
import { dayLater, monthsLater, readMonth, startOfDay, weekdayOf } from './time.ts';
import { type DayProblem, readTypedDay, readTypedStart } from './typed-day.ts';

/** Reads the day by which something is done, as people say it: "15 januari", "vrijdag", "eind februari". */
export function readItemDay(typed: string, today: string): Result<string, DayProblem> {
  const text = bare(typed);
  const weekday = WEEKDAYS.indexOf(text) + 1;
  if (weekday > 0) {
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    return ok(dayLater(startOfDay(today), ahead === 0 ? 7 : ahead));
  }
  const month = END_OF_MONTH.exec(text)?.[1];
  if (month !== undefined) {
    const day = endOfMonth(month, today);
    return day === undefined ? refused({ kind: 'unreadable' }) : ok(day);
  }
  return readTypedDay(text, { today, from: today });
}

/** Whether a text is most likely meant as a day, also when no day can be read in it: "15 januarri", "31/2". */
export function looksLikeDay(typed: string): boolean {
  const text = bare(typed);
  return (
    WEEKDAYS.includes(text) ||
    END_OF_MONTH.test(text) ||
    NUMERIC.test(text) ||
    UNSURE.test(text) ||
    (MONTH.test(text) && text.split(' ').length <= 4)
  );
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const END_OF_MONTH = /^eind(?:e)?(?: van| der)?(?: de)?(?: maand)? ([a-z]+\.?(?: \d{4})?)$/;
const NUMERIC = /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]* )?\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$/;
/** After a number also what is nearly a month; alone only a month, because people have such names too. */
const MONTH =
  /(?:^(?:begin |midden |half )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|\d\.? (?:jan|feb|maart|mrt|apr|mei|juni?|juli?|aug|sep|okt|nov|dec)[a-z]*)\.?(?: \d{2,4})?$/;
/** "volgende vrijdag" is this week to some and the next to others. */
const UNSURE = /^(?:volgende|deze|over) .*(?:dag|week|weken|maand|maanden)$/;
const LEAD = /^(?:(?:tegen|uiterlijk|op|voor|ten laatste|deadline|komende|de) )+/;

function bare(typed: string): string {
  return fold(cleanText(typed))
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .replace(LEAD, '');
}

/** The month that is going on counts too. */
function endOfMonth(month: string, today: string): string | undefined {
  const from = `${today.slice(0, 7)}-01`;
  const read = readTypedStart(month, { today, from });
  const first = readMonth(month) ?? (read.ok ? read.value : undefined);
  if (first === undefined || !first.endsWith('-01')) return undefined;
  return dayLater(startOfDay(monthsLater(first, 1)), -1);
}
