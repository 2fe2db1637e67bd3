import { cleanText, lengthOf } from './clean-text.ts';
import { ok, type Result, refused } from './result.ts';

/** Why a step is left out or opened again is read whole on its card. */
export const LONGEST_REASON = 1000;

/** Reads the reason that somebody typed. */
export function readReason(typed: string): Result<string, 'noReason' | 'tooLong'> {
  const reason = cleanText(typed);
  if (reason === '') return refused('noReason');
  return lengthOf(reason) > LONGEST_REASON ? refused('tooLong') : ok(reason);
}
