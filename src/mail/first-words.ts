import { oneLine } from './one-line.ts';

/** In characters; longer subjects are cut off by mail programs. */
const LONGEST = 60;

/** The beginning of a text for a subject: one line of whole words, with "…" when there is more. */
export function firstWords(text: string): string {
  const line = oneLine(text);
  // By code point, so that no emoji is cut in half.
  const characters = [...line];
  if (characters.length <= LONGEST) return line;
  const beginning = characters.slice(0, LONGEST).join('');
  const lastSpace = beginning.lastIndexOf(' ');
  const words = lastSpace > LONGEST / 2 ? beginning.slice(0, lastSpace) : beginning;
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}
