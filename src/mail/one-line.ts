import { cleanText } from '../domain/clean-text.ts';

/** Text for a header or a sentence of ours: no line ends, no control characters, nothing invisible. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
