import { cleanText, fold, lengthOf } from './clean-text.ts';
import { ok, type Result, refused } from './result.ts';
import type { Round } from './round.ts';
import { deadlineOf, lastDayOf } from './rounds.ts';
import { dayOf, endOfDay, weekdayOf } from './time.ts';
import { type DayProblem, readTypedDay, readTypedMoment, readTypedStart } from './typed-day.ts';
import { isWorkingDay } from './working-days.ts';

/** In characters as a person counts them. */
export const LONGEST_ROUND_NAME = 80;

/** A round as it was typed, in a form or in one sentence; fields that were not typed are undefined. */
export interface TypedRound {
  readonly name?: string | undefined;
  /** First day, with or without an hour. */
  readonly opens?: string | undefined;
  readonly deadline?: string | undefined;
  /** Month or day. */
  readonly guidance?: string | undefined;
}

/** What of a round can be typed. */
export type RoundDraft = Pick<Round, 'name' | 'opensAt' | 'deadlineDay' | 'guidanceFrom'>;

export type RoundField = keyof TypedRound;

/** What is wrong with a field, and with what it clashes. Plain values: days are YYYY-MM-DD. */
export type RoundProblem =
  | { readonly field: 'name'; readonly kind: 'missing' | 'tooLong' | 'taken' }
  | ({ readonly field: 'opens' | 'deadline' | 'guidance' } & DayProblem)
  | { readonly field: 'deadline'; readonly kind: 'past' | 'beforeOpening' }
  | { readonly field: 'guidance'; readonly kind: 'beforeDeadline' }
  | ({ readonly field: 'opens' | 'deadline'; readonly kind: 'overlap' } & RoundSpan);

/** A round by its name and the days on which it takes applications, both included. */
export interface RoundSpan {
  readonly name: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Against what a round is read. */
export interface RoundContext {
  /** The round that is changed; absent for a new one. */
  readonly round?: Round | undefined;
  /** All rounds of the programme. */
  readonly rounds: readonly Round[];
  readonly now: Date;
}

/** Reads what was typed into a round that can be saved, or gives every problem at once. */
export function readTypedRound(
  typed: TypedRound,
  context: RoundContext,
): Result<RoundDraft, readonly RoundProblem[]> {
  const name = readName(typed.name ?? '', context);
  const days = readDays(typed, context);
  const problems = [
    ...(name.ok ? [] : [name.reason]),
    ...days.problems,
    ...(days.problems.length === 0 ? orderProblems(days, context) : []),
  ];
  const { opensAt, deadlineDay, guidanceFrom } = days;
  const isWhole = opensAt !== undefined && deadlineDay !== undefined && guidanceFrom !== undefined;
  return name.ok && isWhole && problems.length === 0
    ? ok({ name: name.value, opensAt, deadlineDay, guidanceFrom })
    : refused(problems);
}

function readName(
  typed: string,
  { round, rounds }: RoundContext,
): Result<string, RoundProblem & { field: 'name' }> {
  const name = cleanText(typed).replace(/\s+/g, ' ');
  if (name === '') return refused({ field: 'name', kind: 'missing' });
  if (lengthOf(name) > LONGEST_ROUND_NAME) return refused({ field: 'name', kind: 'tooLong' });
  const isTaken = rounds.some((one) => one.id !== round?.id && isSameName(one.name, name));
  return isTaken ? refused({ field: 'name', kind: 'taken' }) : ok(name);
}

/** Whether people would take two names for the same one. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** A name without capitals, accents and signs, so that it can be compared. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface ReadDays {
  readonly opensAt?: Date;
  readonly deadlineDay?: string;
  readonly guidanceFrom?: string;
  readonly problems: readonly RoundProblem[];
}

/** Each day without a year comes after the one before it. */
function readDays(typed: TypedRound, { round, now }: RoundContext): ReadDays {
  const today = dayOf(now);
  const opens = readTypedMoment(typed.opens ?? '', { today, from: today });
  const openDay = opens.ok ? dayOf(opens.value) : today;
  const deadline = readTypedDay(typed.deadline ?? '', { today, from: latest(today, openDay) });
  const guidanceContext = { today, from: deadline.ok ? deadline.value : openDay };
  const guidance = readTypedStart(typed.guidance ?? '', guidanceContext);
  return {
    ...(opens.ok ? { opensAt: unchanged(round?.opensAt, opens.value) } : {}),
    ...(deadline.ok ? { deadlineDay: deadline.value } : {}),
    ...(guidance.ok ? { guidanceFrom: guidance.value } : {}),
    problems: [
      ...(opens.ok ? [] : [{ field: 'opens', ...opens.reason } as const]),
      ...(deadline.ok ? [] : [{ field: 'deadline', ...deadline.reason } as const]),
      ...(guidance.ok ? [] : [{ field: 'guidance', ...guidance.reason } as const]),
    ],
  };
}

const MINUTE_MS = 60_000;

/** Nobody types seconds: within the same minute the opening is what it was. */
function unchanged(before: Date | undefined, typed: Date): Date {
  if (before === undefined) return typed;
  const minute = (moment: Date) => Math.floor(moment.getTime() / MINUTE_MS);
  return minute(before) === minute(typed) ? before : typed;
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

/** What is wrong with days that can each be read. */
function orderProblems(
  { opensAt, deadlineDay, guidanceFrom }: ReadDays,
  { round, rounds, now }: RoundContext,
): readonly RoundProblem[] {
  if (opensAt === undefined || deadlineDay === undefined || guidanceFrom === undefined) return [];
  const isNewDeadline = deadlineDay !== round?.deadlineDay;
  const found: readonly (RoundProblem | false)[] = [
    // A deadline that passed long ago may stay: only the name of that round is corrected.
    isNewDeadline && deadlineDay < dayOf(now) && { field: 'deadline', kind: 'past' },
    deadlineDay < dayOf(opensAt) && { field: 'deadline', kind: 'beforeOpening' },
    guidanceFrom <= deadlineDay && { field: 'guidance', kind: 'beforeDeadline' },
  ];
  const problems = found.filter((problem) => problem !== false);
  const isSamePeriod = !isNewDeadline && opensAt.getTime() === round?.opensAt.getTime();
  if (problems.length > 0 || isSamePeriod) return problems;
  const others = rounds.filter((one) => one.id !== round?.id);
  const closedAt = round?.closedAt === undefined ? {} : { closedAt: round.closedAt };
  const other = overlapping({ opensAt, deadlineDay, ...closedAt }, others);
  if (other === undefined) return [];
  // The end of this round meets the beginning of a later one.
  const field = other.opensAt > opensAt ? 'deadline' : 'opens';
  return [{ field, kind: 'overlap', ...spanOf(other) }];
}

/** The first round that takes applications while this one does; both ends count. */
export function overlapping(
  round: Pick<Round, 'opensAt' | 'deadlineDay' | 'closedAt'>,
  others: readonly Round[],
): Round | undefined {
  return others.find(
    (other) => round.opensAt <= deadlineOf(other) && other.opensAt <= deadlineOf(round),
  );
}

/** A round as others are told of it. */
export function spanOf(round: Round): RoundSpan {
  return { name: round.name, firstDay: dayOf(round.opensAt), lastDay: lastDayOf(round) };
}

/** Whether a round with this deadline can still take something. */
export function isAhead(deadlineDay: string, now: Date): boolean {
  return now <= endOfDay(deadlineDay);
}

/** Why a deadline on this day is unusual, which is no reason to refuse it. */
export type DeadlineWarning = 'weekend' | 'holiday';

export function deadlineWarning(day: string): DeadlineWarning | undefined {
  if (weekdayOf(day) > 5) return 'weekend';
  return isWorkingDay(day) ? undefined : 'holiday';
}
