import { ok, type Result, refused } from './result.ts';
import { monthsLater } from './time.ts';
import { type DayProblem, readTypedDay } from './typed-day.ts';
import { nextWorkingDay } from './working-days.ts';

/** Why a due day that somebody typed cannot be taken. `tooFar`: most likely a slip in the year. */
export type DueDayProblem =
  | DayProblem
  | { readonly kind: 'past' }
  | { readonly kind: 'tooFar'; readonly day: string };

export interface ReadDueDay {
  /** A working day. */
  readonly day: string;
  /** The day that was typed, when nobody works then. */
  readonly typedDay?: string;
}

/** No guidance takes longer than this, however late it is. */
const MOST_MONTHS = 24;

/** Reads a due day as people type it, from today on; one on which nobody works moves on to the next that is. */
export function readDueDay(typed: string, today: string): Result<ReadDueDay, DueDayProblem> {
  const read = readTypedDay(typed, { today, from: today });
  if (!read.ok) return read;
  if (read.value < today) return refused({ kind: 'past' });
  if (read.value > monthsLater(today, MOST_MONTHS)) {
    return refused({ kind: 'tooFar', day: read.value });
  }
  const day = nextWorkingDay(read.value);
  return ok(day === read.value ? { day } : { day, typedDay: read.value });
}
