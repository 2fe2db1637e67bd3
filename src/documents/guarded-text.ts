/**
 * What a spreadsheet may read as the beginning of a formula: after spaces, quotes and signs that nobody sees, and as
 * NFKC makes it of look-alikes such as the full-width ＝.
 */
const FORMULA = /^(?:[\s"]*[\t\r]|[\s\p{Z}\p{Cf}"'“”„‘’«»]*[=+\-\u2212@])/u;

/** Text that no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
export function guardedText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** Takes that apostrophe away again. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}

function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text.normalize('NFKC'));
}
