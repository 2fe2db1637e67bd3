import { fold } from './clean-text.ts';

/** What people put before the items of a list: a bullet, "1." or "2)". */
const BULLET = /^(?:[-–—*•]|\d{1,2}[.)])\s+/;

/**
 * The short texts in what somebody typed, one per line or with a semicolon between them; without bullets, and each
 * once.
 */
export function textLines(text: string): readonly string[] {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim().replace(BULLET, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const folded = lines.map(fold);
  return lines.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
}
