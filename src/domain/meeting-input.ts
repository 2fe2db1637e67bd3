import { cleanText } from './clean-text.ts';
import type { Attendee, MeetingMoment } from './meeting.ts';
import {
  type MeetingPlan,
  type MeetingProblem,
  type MomentBounds,
  planProblems,
} from './meeting-plan.ts';
import { readEmail } from './read-answer.ts';
import { ok, type Result, refused } from './result.ts';
import { dayOf } from './time.ts';
import { type DayContext, type DayProblem, readTypedDayAndHour } from './typed-day.ts';

/** What the fields of the form hold. */
export interface TypedMeeting {
  readonly moment1: string;
  readonly moment2: string;
  readonly moment3: string;
  /** Minutes, from a list. */
  readonly duration: string;
  readonly place: string;
  readonly agenda: string;
  /** Keys of those who are ticked, joined by commas. */
  readonly attendees: string;
  /** Mail addresses, one a line or with signs between them. */
  readonly guests: string;
}

/** How long a meeting can be chosen to last, in minutes. */
export const DURATIONS = [30, 60, 90, 120, 180, 240, 480] as const;

/** Against what a meeting is read. */
export interface MeetingContext {
  readonly now: Date;
  readonly possible: readonly Attendee[];
  readonly bounds: MomentBounds;
}

/** The same with the moments that were typed in the first fields. */
export function withoutGaps(typed: TypedMeeting): TypedMeeting {
  const [moment1 = '', moment2 = '', moment3 = ''] = momentsIn(typed);
  return { ...typed, moment1, moment2, moment3 };
}

/** Reads what was typed into a plan that can be carried out, or gives every problem at once. */
export function readTypedMeeting(
  typed: TypedMeeting,
  { now, possible, bounds }: MeetingContext,
): Result<MeetingPlan, readonly MeetingProblem[]> {
  const context = { today: dayOf(now), from: dayOf(now) };
  const minutes = DURATIONS.find((one) => String(one) === typed.duration);
  const read = momentsIn(typed).map((text) => readMoment(text, context, minutes));
  const { guests, invalid } = readGuests(typed.guests);
  const ticked = typed.attendees.split(',');
  const plan: MeetingPlan = {
    moments: read.flatMap((one) => (one.ok ? [one.value] : [])),
    place: cleanText(typed.place).replace(/\s+/g, ' '),
    agenda: cleanText(typed.agenda),
    attendees: possible.filter(({ key }) => ticked.includes(key)),
    guests,
  };
  const unread = unreadProblems(read);
  // Moments that cannot be read yet can neither be counted nor compared.
  const readable = unread.length === 0 ? plan : { ...plan, moments: [] };
  const problems = [
    ...unread,
    ...planProblems(readable, unread.length === 0 ? bounds : UNCOUNTED, now),
    ...(invalid.length === 0 ? [] : [{ field: 'guests', kind: 'invalid', invalid } as const]),
  ];
  return problems.length === 0 ? ok(plan) : refused(problems);
}

const UNCOUNTED: MomentBounds = { least: 0, most: 0 };

function momentsIn({ moment1, moment2, moment3 }: TypedMeeting): readonly string[] {
  return [moment1, moment2, moment3].filter((text) => text.trim() !== '');
}

type HourProblem = DayProblem | { readonly kind: 'noHour' };
type ReadMoment = Result<MeetingMoment, HourProblem | { readonly kind: 'noDuration' }>;

/** A duration that is missing is so for every moment without an end of its own. */
function unreadProblems(read: readonly ReadMoment[]): readonly MeetingProblem[] {
  const problems = read.flatMap((one, index): readonly MeetingProblem[] => {
    if (one.ok) return [];
    const { reason } = one;
    return reason.kind === 'noDuration'
      ? [{ field: 'duration', kind: 'missing' }]
      : [{ field: 'moment', number: index + 1, ...reason }];
  });
  const first = problems.findIndex(({ field }) => field === 'duration');
  return problems.filter(({ field }, index) => field !== 'duration' || index === first);
}

const HOUR = String.raw`\d{1,2}(?:(?:[:.]|\s*(?:uur|u|h)\s*)\d{2})?(?:\s*(?:uur|u|h))?`;
/** "7 september van 10u tot 12u30", "7/9/2027 10:00-12:00" */
const RANGE = new RegExp(
  String.raw`^(.*\d.*?)[,\s]+(?:(?:van|vanaf|om)\s+)?(${HOUR})\s*(?:tot|[-–—])\s*(${HOUR})$`,
  'i',
);

function readMoment(typed: string, context: DayContext, minutes: number | undefined): ReadMoment {
  const text = cleanText(typed).replace(/[\s.]+$/, '');
  const [, day, from, until] = RANGE.exec(text) ?? [];
  const begin = readHour(day === undefined ? text : `${day} om ${from}`, context);
  if (!begin.ok) return begin;
  const lasting = day === undefined ? ok(minutes) : readHour(`${day} om ${until}`, context);
  if (!lasting.ok) return lasting;
  const length =
    typeof lasting.value === 'object' ? lasting.value.at - begin.value.at : lasting.value;
  if (length === undefined) return refused({ kind: 'noDuration' });
  const { day: onDay, at } = begin.value;
  const begins = [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0'));
  return ok({ day: onDay, begin: begins.join(':'), minutes: length });
}

/** The day, and the minutes since it began. */
function readHour(
  text: string,
  context: DayContext,
): Result<{ readonly day: string; readonly at: number }, HourProblem> {
  const read = readTypedDayAndHour(text, context);
  if (!read.ok) return read;
  const { day, hours, minutes = 0 } = read.value;
  return hours === undefined ? refused({ kind: 'noHour' }) : ok({ day, at: hours * 60 + minutes });
}

/** Addresses, each once; a name that a mail program puts around one is left out. */
function readGuests(typed: string): {
  readonly guests: readonly string[];
  readonly invalid: readonly string[];
} {
  const parts = cleanText(typed)
    .split(/[,;\n]/)
    .flatMap((part) => {
      const inBrackets = /<([^<>]*)>/.exec(part)?.[1];
      return inBrackets === undefined ? part.trim().split(/\s+/) : [inBrackets.trim()];
    })
    .filter((part) => part !== '');
  const read = parts.map((part) => ({ part, address: readEmail(part.toLowerCase()) }));
  const guests = read.flatMap(({ address }) => (address.ok ? [address.value] : []));
  return {
    guests: [...new Set(guests)],
    invalid: read.filter(({ address }) => !address.ok).map(({ part }) => part),
  };
}
