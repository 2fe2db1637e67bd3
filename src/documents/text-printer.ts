import type { Content } from 'pdfmake/interfaces.js';
import { documentTexts } from '../texts/document-texts.ts';
import type { Covers } from './font-coverage.ts';
import { printableLine, printableText, REPLACEMENT } from './printable-text.ts';

/** Makes texts printable for one document, and remembers whether a character had to be replaced. */
export interface TextPrinter {
  text(text: string): string;
  line(text: string): string;
  /** What to add at the end of the document; empty when every character could be drawn. */
  note(): Content[];
}

export function createTextPrinter(covers: Covers): TextPrinter {
  let replaced = false;
  const remember = (printed: string) => {
    replaced ||= printed.includes(REPLACEMENT);
    return printed;
  };
  return {
    text: (text) => remember(printableText(text, covers)),
    line: (text) => remember(printableLine(text, covers)),
    note: () => (replaced ? [{ text: documentTexts.replacedCharacters, style: 'note' }] : []),
  };
}
