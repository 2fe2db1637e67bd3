import type { CardElement } from '../card-json.ts';
import { quietLine } from './rich-text.ts';
import { cut } from './shorten.ts';

/** Characters of a text that are shown; fewer when the card would be too big. */
export const TEXT_LENGTHS = [20_000, 6000, 2500, 1000, 400, 150, 60, 20] as const;

/** Says where the whole is, when one of the texts is longer than what is shown. */
export function clippedNote(
  texts: readonly string[],
  shown: number,
  sentence: string,
): readonly CardElement[] {
  return texts.some((text) => cut(text, shown) !== text)
    ? [quietLine(sentence, { spacing: 'medium' })]
    : [];
}
