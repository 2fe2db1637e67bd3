import { cleanText, lengthOf } from '../domain/clean-text.ts';
import { type MaskedText, maskSensitive } from '../domain/masked-text.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { MASK_WORDS } from '../texts/inquiry-words.ts';

/** Characters (Unicode code points) of one message at most. */
const LONGEST = 4000;

export type MessageProblem = 'missing' | 'tooLong';

/** A text for a thread: cleaned, with personal numbers masked. One without three letters says nothing. */
export function readMessage(typed: string | undefined): Result<MaskedText, MessageProblem> {
  const text = cleanText(typed ?? '');
  if ((text.match(/\p{L}/gu) ?? []).length < 3) return refused('missing');
  return lengthOf(text) > LONGEST ? refused('tooLong') : ok(maskSensitive(text, MASK_WORDS));
}
