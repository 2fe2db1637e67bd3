import {
  AlignmentType,
  BorderStyle,
  Footer,
  type IRunOptions,
  PageNumber,
  Paragraph,
  Table,
  type TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx';
import { documentTexts } from '../texts/document-texts.ts';
import { COLOURS } from './house-style.ts';
import { printableLine, printableText } from './printable-text.ts';

const FONT = 'Calibri';
/** Half points. */
const SIZES = { body: 22, small: 18, title: 40, heading: 26, question: 22 } as const;
/** Twentieths of a point. */
const GAPS = { line: 60, paragraph: 120, heading: 320, question: 180 } as const;
/** Twentieths of a point between the margins of an A4 page. */
export const WORD_TEXT_WIDTH = 9026;

/** A blank line parts paragraphs; single line ends stay. */
export function wordParagraphs(text: string): readonly Paragraph[] {
  return printableText(text, fitsXml)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const children = paragraph
        .split('\n')
        .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }));
      return new Paragraph({ children, spacing: { after: GAPS.paragraph } });
    });
}

export function wordBullets(items: readonly string[]): readonly Paragraph[] {
  return items.map((item) => new Paragraph({ text: wordLine(item), bullet: { level: 0 } }));
}

/** Small and soft: what is about the text beside it. */
export function quietParagraph(text: string): Paragraph {
  return new Paragraph({ children: [quietRun({ text })], spacing: { after: GAPS.paragraph } });
}

/** The number of the page at the right, and a printable line at the left when there is one. */
export function wordFooter(text?: string): Footer {
  const [before, between] = documentTexts.pageParts;
  const number = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
  const place =
    text === undefined
      ? { alignment: AlignmentType.RIGHT }
      : { tabStops: [{ type: TabStopType.RIGHT, position: WORD_TEXT_WIDTH }] };
  const start = text === undefined ? [] : [quietRun({ text: `${text}\t` })];
  return new Footer({
    children: [new Paragraph({ ...place, children: [...start, quietRun({ children: number })] })],
  });
}

function quietRun(options: IRunOptions): TextRun {
  return new TextRun({ ...options, size: SIZES.small, color: wordColour(COLOURS.soft) });
}

/** Text on one line. Word picks fonts by itself; only what no document can hold has to go. */
export function wordLine(text: string): string {
  return printableLine(text, fitsXml);
}

function fitsXml(codePoint: number): boolean {
  return codePoint !== 0xfffe && codePoint !== 0xffff;
}

export function wordColour(colour: string): string {
  return colour.replace('#', '');
}

function headingRun(size: number, colour: string): IRunOptions {
  return { font: FONT, bold: true, size, color: wordColour(colour) };
}

/** What the styles of our Word documents look like; headings, so that Word's own navigation lists them. */
export const WORD_STYLES = {
  default: {
    document: {
      run: {
        font: FONT,
        size: SIZES.body,
        color: wordColour(COLOURS.ink),
        language: { value: 'nl-BE' },
      },
    },
    heading1: {
      run: headingRun(SIZES.title, COLOURS.ink),
      paragraph: { spacing: { after: GAPS.line } },
    },
    heading2: {
      run: headingRun(SIZES.heading, COLOURS.accent),
      paragraph: { keepNext: true, spacing: { before: GAPS.heading, after: GAPS.line } },
    },
    heading3: {
      run: headingRun(SIZES.question, COLOURS.ink),
      paragraph: { keepNext: true, spacing: { before: GAPS.question, after: GAPS.line } },
    },
  },
};

const NONE = { style: BorderStyle.NONE } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: wordColour(COLOURS.line) } as const;
/** Lines between the rows of a table, none between its columns. */
const TABLE_BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
};

/** A table with columns of these widths; screen readers say the heading of a column with each of its cells. */
export function wordTable(
  headings: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  columnWidths: readonly number[],
): Table {
  return new Table({
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headings }),
      ...rows.map((children) => new TableRow({ cantSplit: true, children })),
    ],
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: TABLE_BORDERS,
  });
}
