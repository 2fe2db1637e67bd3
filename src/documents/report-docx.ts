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
import { COLOURS } from './house-style.ts';
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
    case 'table':
      return [table(block.headings, block.rows)];
  }
}

/** Columns of the same width. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  const width = Math.floor(WORD_TEXT_WIDTH / headings.length);
  return wordTable(
    headings.map((text) => cell(text, width, true)),
    rows.map((cells) => cells.map((text) => cell(text, width, false))),
    headings.map(() => width),
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
