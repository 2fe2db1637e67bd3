import type { Covers } from './font-coverage.ts';

/** Stands where a character cannot be drawn, so that a reader sees that something was there. */
export const REPLACEMENT = '\ufffd';

/** What people paste from Word and cannot be drawn, with what says the same. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...each('→➔➜➝', '->'),
  ...each('←', '<-'),
  ...each('↔', '<->'),
  ...each('⇒➡', '=>'),
  ...each('➢➤►▶‣', '>'),
  ...each('✓✔☑✅', '√'),
  ...each('✗✘✖☒❌', 'x'),
  ...each('☐□', '[ ]'),
  ...each('▪◾\uf0a7\uf06e', '■'),
  ...each('◦\uf06f', '○'),
  ...each('\uf0b7', '•'),
  ...each('\uf0e0\uf0d8', '->'),
  ...each('\u202f\u2007', '\u00a0'),
]);

/** Longer runs without a space make the layout slow: its cost grows with the square of a word's length. */
const LONGEST_WORD = 500;

function each(characters: string, replacement: string): readonly (readonly [string, string])[] {
  return [...characters].map((character) => [character, replacement]);
}

/**
 * Text as the font can draw it, lines kept; more than eight spaces or one blank line in a row is not. Control characters and invisible marks go; what the
 * font lacks becomes a look-alike or one visible replacement per character that a person sees.
 */
export function printableText(text: string, covers: Covers): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, '    ')
    // A joiner stays until its emoji is replaced as a whole.
    .replace(/(?![\n\u200d])[\p{Cc}\p{Cf}]/gu, '');
  return breakLongWords(drawable(clean, covers))
    .replace(/ {9,}/g, '        ')
    .replace(/\n{3,}/g, '\n\n');
}

/** The same on one line, for titles and names. */
export function printableLine(text: string, covers: Covers): string {
  return printableText(text, covers).replace(/\s+/g, ' ').trim();
}

function drawable(text: string, covers: Covers): string {
  const draws = (part: string) =>
    [...part].every((sign) => sign === '\n' || covers(sign.codePointAt(0) ?? 0));
  if (draws(text)) return text;
  let result = '';
  for (const { segment } of new Intl.Segmenter('nl-BE').segment(text)) {
    result += draws(segment) ? segment : substitute(segment, draws);
  }
  return result;
}

function substitute(segment: string, draws: (part: string) => boolean): string {
  const bare = segment.replace(/[\u200d\ufe0e\ufe0f]/g, '');
  const lookalike = LOOKALIKES.get(bare) ?? bare.normalize('NFKC');
  if (draws(lookalike)) return lookalike;
  const signs = [...bare].map((sign) => (draws(sign) ? sign : REPLACEMENT));
  return signs.join('').replace(/\ufffd+/g, REPLACEMENT);
}

/** A zero-width space lets the layout break, and shows nothing. */
function breakLongWords(text: string): string {
  return text.replace(new RegExp(`[^ \\n]{${LONGEST_WORD}}(?=[^ \\n])`, 'gu'), '$&\u200b');
}
