import { faqCardTexts } from '../../texts/faq-card-texts.ts';
import type { CardElement } from '../card-json.ts';
import { line, paragraphs, quietLine, run } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

interface Entry {
  readonly question: string;
  readonly answer: string;
  readonly source: string;
}

const SOURCE_LENGTH = 300;

/** A question with its answer and source on a list; at most `shown` characters of question and answer. */
export function entryBlocks(entry: Entry, shown: number): readonly CardElement[] {
  return [
    line([run(shorten(entry.question, Math.min(shown, SOURCE_LENGTH)), { weight: 'bolder' })], {
      spacing: 'medium',
    }),
    ...paragraphs(cut(entry.answer, shown)),
    sourceLine(entry.source, shown),
  ];
}

/** "Bron: …", in small grey letters; "[1] Bron: …" when the text has numbers to point at it. */
export function sourceLine(source: string, shown: number, number?: number): CardElement {
  return quietLine(faqCardTexts.source(shorten(source, Math.min(shown, SOURCE_LENGTH)), number));
}
