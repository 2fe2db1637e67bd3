import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx';
import type { DrawnScore } from '../domain/report-document.ts';
import { COLOURS } from './house-style.ts';
import { wordColour, wordLine } from './word-parts.ts';

/** Twentieths of a point. */
const LABEL_WIDTH = 2600;
const BARS_WIDTH = 4800;
const WORDS_WIDTH = 1400;
const MARGINS = { top: 50, bottom: 50, left: 80, right: 80 } as const;

/** White between the boxes of a bar, and between the bars. */
const GAP = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' } as const;
const GAPS = { top: GAP, bottom: GAP, left: GAP, right: GAP } as const;

/**
 * Scores as bars of boxes. A table and no picture: Word draws it everywhere, it can be edited, and whoever hears it hears
 * what is scored and how much.
 */
export function scoreTable(scores: readonly DrawnScore[]): Table {
  const most = Math.max(1, ...scores.map(({ max }) => max));
  const box = Math.floor(BARS_WIDTH / most);
  const widths = [LABEL_WIDTH, ...Array.from({ length: most }, () => box), WORDS_WIDTH];
  return new Table({
    rows: scores.map((score) => row(score, widths)),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: { style: BorderStyle.NONE },
      bottom: { style: BorderStyle.NONE },
      left: { style: BorderStyle.NONE },
      right: { style: BorderStyle.NONE },
    },
  });
}

function row({ label, value, words }: DrawnScore, widths: readonly number[]): TableRow {
  const boxes = widths.slice(1, -1).map((width, index) => {
    const colour = index < value ? COLOURS.accent : COLOURS.line;
    return cell('', width, { fill: wordColour(colour) });
  });
  return new TableRow({
    cantSplit: true,
    children: [cell(label, LABEL_WIDTH, { bold: true }), ...boxes, cell(words, WORDS_WIDTH, {})],
  });
}

function cell(
  text: string,
  width: number,
  { fill, bold }: { readonly fill?: string; readonly bold?: true },
): TableCell {
  return new TableCell({
    children: [
      new Paragraph({
        children: [new TextRun({ text: wordLine(text), ...(bold ? { bold } : {}) })],
      }),
    ],
    width: { size: width, type: 'dxa' },
    margins: MARGINS,
    borders: GAPS,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
  });
}
