import {
  Document,
  HeadingLevel,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TextRun,
} from 'docx';
import type { ReportBlock, ReportDocument } from '../domain/report-document.ts';
import { columnWidths } from './column-widths.ts';
import { COLOURS } from './house-style.ts';
import { scoreTable } from './score-table.ts';
import {
  quietParagraph,
  WORD_STYLES,
  WORD_TEXT_WIDTH,
  wordBullets,
  wordColour,
  wordFooter,
  wordLine,
  wordParagraphs,
  wordTable,
} from './word-parts.ts';
import { writeWord } from './write-word.ts';

/** Twentieths of a point. */
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;

/** A report as a Word document, to be edited and sent further. The same report gives the same bytes. */
export async function renderReportDocx(report: ReportDocument): Promise<Uint8Array> {
  const title = wordLine(report.title);
  const file = new Document({
    styles: WORD_STYLES,
    sections: [
      {
        footers: { default: wordFooter(title) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...report.notes.map((note) => quietParagraph(wordLine(note))),
          ...report.warnings.map(warning),
          ...report.sections.flatMap((section) => [
            new Paragraph({ text: wordLine(section.title), heading: HeadingLevel.HEADING_2 }),
            ...section.blocks.flatMap(blockContent),
          ]),
        ],
      },
    ],
  });
  return writeWord(file, { title, madeAt: report.madeAt });
}

function warning(text: string): Paragraph {
  const run = { text: wordLine(text), bold: true, color: wordColour(COLOURS.warning) };
  return new Paragraph({ children: [new TextRun(run)] });
}

function blockContent(block: ReportBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return wordParagraphs(block.text);
    case 'subtitle':
      return [new Paragraph({ text: wordLine(block.text), heading: HeadingLevel.HEADING_3 })];
    case 'list':
      return wordBullets(block.items);
    case 'mark':
      return [warning(block.text)];
    case 'scores':
      return [scoreTable(block.scores), quietParagraph(wordLine(block.words))];
    case 'table':
      return [table(block.headings, block.rows)];
  }
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths(headings, rows, WORD_TEXT_WIDTH);
  const cells = (texts: readonly string[], isHeading: boolean) =>
    texts.map((text, column) => cell(text, widths[column] ?? 0, isHeading));
  return wordTable(
    cells(headings, true),
    rows.map((texts) => cells(texts, false)),
    widths,
  );
}

function cell(text: string, width: number, isHeading: boolean): TableCell {
  const run = { text: wordLine(text), ...(isHeading ? { bold: true } : {}) };
  return new TableCell({
    children: [new Paragraph({ children: [new TextRun(run)] })],
    width: { size: width, type: 'dxa' },
    margins: CELL_MARGINS,
    ...(isHeading ? { shading: { type: ShadingType.CLEAR, fill: wordColour(COLOURS.panel) } } : {}),
  });
}
