import type { AnnouncementAudience } from './announcement.ts';
import { cleanText, fold, lengthOf } from './clean-text.ts';
import { nextAllowed } from './reminder-calendar.ts';
import type { ReminderRules } from './reminder-rules.ts';
import { ok, type Result, refused } from './result.ts';
import { dayLater, dayOf, momentOn } from './time.ts';
import { type DayProblem, readTypedDayAndHour } from './typed-day.ts';

/** In characters as a person counts them: what is read in one look, in Teams and in a notification. */
export const LONGEST_ANNOUNCEMENT_TITLE = 80;
export const LONGEST_ANNOUNCEMENT_TEXT = 2000;
/** Further ahead than this is a slip of the pen. */
const MOST_DAYS_AHEAD = 366;

/** An announcement as it was typed; what was not typed is undefined. */
export interface TypedAnnouncement {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  /** The value of one of the audiences to choose from. */
  readonly audience?: string | undefined;
  /** Day and hour in Brussels; empty for now. */
  readonly when?: string | undefined;
}

/** Whom something can be announced to, as a choice on a card. */
export interface AudienceChoice {
  readonly value: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly audience: AnnouncementAudience;
  /** Of makers. */
  readonly roundName?: string;
}

export interface AnnouncementDraft {
  readonly programmeId: string;
  readonly audience: AnnouncementAudience;
  readonly title: string;
  readonly text: string;
  /** Absent: as soon as it is sent. */
  readonly sendAt?: Date;
}

/** Why something cannot go out at a moment. */
export type MomentProblem =
  | { readonly kind: 'past' | 'tooFar' }
  /** In the night, a weekend or a holiday; it can from `next` on. */
  | { readonly kind: 'quiet'; readonly next: Date };

export type AnnouncementProblem =
  | { readonly field: 'title' | 'text'; readonly kind: 'missing' }
  | { readonly field: 'title' | 'text'; readonly kind: 'tooLong'; readonly length: number }
  | { readonly field: 'audience'; readonly kind: 'missing' }
  | ({ readonly field: 'when' } & DayProblem)
  /** A day without an hour, or an hour of another place than Brussels. */
  | { readonly field: 'when'; readonly kind: 'noHour' | 'zone' }
  | ({ readonly field: 'when' } & MomentProblem);

/** Against what an announcement is read. */
export interface AnnouncementContext {
  readonly choices: readonly AudienceChoice[];
  /** Of the programme that was chosen. */
  readonly rulesOf: (programmeId: string) => ReminderRules;
  readonly now: Date;
}

/** Reads what was typed into an announcement that can go out, or gives every problem at once. */
export function readTypedAnnouncement(
  typed: TypedAnnouncement,
  { choices, rulesOf, now }: AnnouncementContext,
): Result<AnnouncementDraft, readonly AnnouncementProblem[]> {
  const title = cleanText(typed.title ?? '').replace(/\s+/g, ' ');
  const text = cleanText(typed.text ?? '');
  const chosen = choices.find(({ value }) => value === typed.audience);
  const when = readWhen(typed.when ?? '', now);
  const sendAt = when.ok ? (when.value ?? now) : undefined;
  const wrong = chosen && sendAt && momentProblem(rulesOf(chosen.programmeId), sendAt, now);
  const problems: readonly AnnouncementProblem[] = [
    ...lengthProblems('title', title, LONGEST_ANNOUNCEMENT_TITLE),
    ...lengthProblems('text', text, LONGEST_ANNOUNCEMENT_TEXT),
    ...(chosen === undefined ? [{ field: 'audience', kind: 'missing' } as const] : []),
    ...(when.ok ? [] : [{ field: 'when', ...when.reason } as const]),
    ...(wrong === undefined ? [] : [{ field: 'when', ...wrong } as const]),
  ];
  if (problems.length > 0 || chosen === undefined || !when.ok) return refused(problems);
  const { programmeId, audience } = chosen;
  const moment = when.value === undefined ? {} : { sendAt: when.value };
  return ok({ programmeId, audience, title, text, ...moment });
}

/** What keeps an announcement from going out at a moment; undefined when nothing does. */
export function momentProblem(
  rules: ReminderRules,
  sendAt: Date,
  now: Date,
): MomentProblem | undefined {
  if (sendAt < now) return { kind: 'past' };
  if (dayOf(sendAt) > dayLater(now, MOST_DAYS_AHEAD)) return { kind: 'tooFar' };
  const next = nextAllowed(rules, sendAt);
  return next > sendAt ? { kind: 'quiet', next } : undefined;
}

function lengthProblems(
  field: 'title' | 'text',
  text: string,
  most: number,
): readonly AnnouncementProblem[] {
  if (text === '') return [{ field, kind: 'missing' }];
  const length = lengthOf(text);
  return length > most ? [{ field, kind: 'tooLong', length }] : [];
}

const NOW = new Set(['', 'nu', 'meteen', 'direct', 'onmiddellijk', 'dadelijk', 'zo snel mogelijk']);
/** Everything is in Brussels: an hour of elsewhere would go out at another moment than it says. */
const ZONE =
  /\b(?:utc|gmt|cet|cest|wet|eet|est|edt|pst|pdt|bst)\b|\d\s*z$|[+-]\d{1,2}(?::?\d{2})?$|\btijd\b/;

/** The moment that is wanted; undefined for now. */
function readWhen(
  typed: string,
  now: Date,
): Result<Date | undefined, DayProblem | { readonly kind: 'noHour' | 'zone' }> {
  const text = fold(cleanText(typed)).replace(/[\s.!]+$/, '');
  if (NOW.has(text)) return ok(undefined);
  if (/\d{1,2}[:.u]\d{0,2}|\buur\b/.test(text) && ZONE.test(text)) return refused({ kind: 'zone' });
  const today = dayOf(now);
  const read = readTypedDayAndHour(typed, { today, from: today });
  if (!read.ok) return read;
  const { day, hours, minutes = 0 } = read.value;
  return hours === undefined ? refused({ kind: 'noHour' }) : ok(momentOn(day, hours, minutes));
}
