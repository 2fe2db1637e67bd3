import type { CardElement } from '../card-json.ts';
import { isPlain } from './plain-text.ts';
import { heading, line, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

const LONGEST = 250;

/**
 * A text that somebody wrote as the title of a card. Clients read markdown in a heading: with a sign in it
 * that could be mark-up, `otherwise` is the heading and the text stands large under it.
 */
export function typedHeading(text: string, otherwise: string): readonly CardElement[] {
  const title = shorten(text, LONGEST);
  return isPlain(title)
    ? [heading(title)]
    : [
        heading(otherwise),
        line([run(title, { weight: 'bolder', size: 'medium' })], { spacing: 'small' }),
      ];
}
