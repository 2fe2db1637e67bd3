import type { Content } from 'pdfmake/interfaces.js';
import type { ReportBlock, ReportDocument } from '../domain/report-document.ts';
import { columnWidths } from './column-widths.ts';
import { documentFontCoverage } from './document-fonts.ts';
import { sectionHeading } from './document-parts.ts';
import { COLOURS, houseStyle, TEXT_WIDTH } from './house-style.ts';
import { scoreFigure } from './score-figure.ts';
import { textBlocks } from './text-blocks.ts';
import { createTextPrinter, type TextPrinter } from './text-printer.ts';
import { writePdf } from './write-pdf.ts';

/** Points beside the text of a cell. */
const CELL_PADDING = 5;

/** A report as a PDF. Everything typed is plain text. The same report gives the same bytes. */
export async function renderReportPdf(report: ReportDocument): Promise<Uint8Array> {
  const printer = createTextPrinter(await documentFontCoverage());
  const title = printer.line(report.title);
  const content: Content[] = [
    { text: title, style: 'title', outline: true },
    ...report.notes.map((note) => ({ text: printer.line(note), style: 'label' })),
    ...report.warnings.map((warning) => mark(warning, printer)),
    ...report.sections.flatMap((section) => [
      ...sectionHeading(printer.line(section.title)),
      ...section.blocks.flatMap((block) => blockContent(block, printer)),
    ]),
  ];
  return writePdf(
    houseStyle({
      title: report.title,
      footerText: title,
      demonstration: false,
      madeAt: report.madeAt,
      content: [...content, ...printer.note()],
    }),
  );
}

function mark(text: string, printer: TextPrinter): Content {
  return { text: printer.line(text), bold: true, color: COLOURS.warning, margin: [0, 3, 0, 3] };
}

function blockContent(block: ReportBlock, printer: TextPrinter): Content[] {
  switch (block.kind) {
    case 'paragraph':
      return textBlocks(printer.text(block.text));
    case 'subtitle':
      return [{ text: printer.line(block.text), style: 'question', headlineLevel: 2 }];
    case 'list':
      return block.items.length === 0
        ? []
        : [{ ul: block.items.map((item) => ({ text: printer.line(item) })) }];
    case 'mark':
      return [mark(block.text, printer)];
    case 'scores':
      return [
        { svg: scoreFigure(block.scores), width: TEXT_WIDTH, margin: [0, 6, 0, 2] },
        { text: printer.line(block.words), style: 'label' },
      ];
    case 'table':
      return [table(block.headings, block.rows, printer)];
  }
}

/** Fixed widths: a star column would grow with a long word, out of the page. */
function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  printer: TextPrinter,
): Content {
  const room = TEXT_WIDTH - 2 * CELL_PADDING * headings.length;
  return {
    table: {
      headerRows: 1,
      widths: [...columnWidths(headings, rows, room)],
      body: [
        headings.map((text) => ({ text: printer.line(text), bold: true })),
        ...rows.map((cells) => cells.map((text) => ({ text: printer.line(text) }))),
      ],
    },
    layout: {
      fillColor: (row) => (row === 0 ? COLOURS.panel : null),
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => COLOURS.line,
      paddingLeft: () => CELL_PADDING,
      paddingRight: () => CELL_PADDING,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
    margin: [0, 6, 0, 6],
  };
}
