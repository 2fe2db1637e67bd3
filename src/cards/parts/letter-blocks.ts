import type { LetterPart, LetterText } from '../../domain/case-letter.ts';
import type { CardElement } from '../card-json.ts';
import { box } from './boxes.ts';
import { fact, line, paragraphs, subheading } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

const FACT_LENGTH = 200;

/** The parts of a letter on a card, at most `shown` characters of each thing that somebody typed. */
export function letterBlocks({ parts }: LetterText, shown: number): readonly CardElement[] {
  return parts.flatMap((part) => partBlocks(part, shown));
}

function partBlocks(part: LetterPart, shown: number): readonly CardElement[] {
  switch (part.kind) {
    case 'paragraph':
      return [line(part.text)];
    case 'heading':
      return [subheading(part.text)];
    case 'quote':
      return [box('emphasis', paragraphs(cut(part.text, shown)))];
    case 'facts':
      return part.facts.map(([label, value]) => fact(label, shorten(value, FACT_LENGTH)));
  }
}

/** Whether something in a letter is longer than what is shown of it. */
export function isLetterCut({ parts }: LetterText, shown: number): boolean {
  return parts.some((part) => part.kind === 'quote' && cut(part.text, shown) !== part.text);
}
