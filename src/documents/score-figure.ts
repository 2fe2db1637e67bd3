import type { DrawnScore } from '../domain/report-document.ts';
import { COLOURS, TEXT_WIDTH } from './house-style.ts';

/** Points. */
const ROW = 24;
const BAR = 14;
const LABEL = 130;
const WORDS = 60;
const GAP = 3;
/** From the top of a bar to the line that its words stand on. */
const BASELINE = 11;

/** Scores as bars of boxes, in one picture (SVG) as wide as the text of a page. */
export function scoreFigure(scores: readonly DrawnScore[]): string {
  const height = scores.length * ROW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TEXT_WIDTH}" height="${height}" viewBox="0 0 ${TEXT_WIDTH} ${height}">`,
    ...scores.map((score, index) => bar(score, index * ROW)),
    '</svg>',
  ].join('');
}

function bar({ label, value, max, words }: DrawnScore, top: number): string {
  const box = (TEXT_WIDTH - LABEL - WORDS) / Math.max(1, max);
  const boxes = Array.from({ length: max }, (_, index) => {
    const colour = index < value ? COLOURS.accent : COLOURS.line;
    const x = LABEL + index * box;
    return `<rect x="${x}" y="${top}" width="${box - GAP}" height="${BAR}" fill="${colour}"/>`;
  });
  const y = top + BASELINE;
  return [
    text(label, 0, y, 'font-weight="bold"'),
    ...boxes,
    text(words, TEXT_WIDTH - WORDS + 2 * GAP, y, ''),
  ].join('');
}

function text(content: string, x: number, y: number, more: string): string {
  return `<text x="${x}" y="${y}" font-family="Roboto" font-size="10.5" fill="${COLOURS.ink}" ${more}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
