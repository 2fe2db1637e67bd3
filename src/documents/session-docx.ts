import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { SessionDocument } from '../domain/session-document.ts';
import { documentTexts } from '../texts/document-texts.ts';
import { sessionDocumentTexts } from '../texts/session-texts.ts';
import { COLOURS } from './house-style.ts';
import { printableLine, printableText } from './printable-text.ts';

const FONT = 'Calibri';
/** Half points. */
const SIZES = { body: 22, small: 18, title: 40, heading: 26 } as const;
/** Twentieths of a point. */
const GAPS = { line: 60, paragraph: 120, heading: 320 } as const;

/**
 * The answers of a question round as a Word document, to be edited and shared further. Everything in it is plain
 * text; each question is a heading, so that Word's own navigation lists them.
 */
export async function renderSessionDocx(document: SessionDocument): Promise<Uint8Array> {
  const title = oneLine(document.title);
  const file = new Document({
    title,
    creator: documentTexts.maker,
    lastModifiedBy: documentTexts.maker,
    styles: STYLES,
    sections: [{ footers: { default: footer() }, children: [...content(title, document)] }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function content(title: string, { heldAtText, entries }: SessionDocument): readonly Paragraph[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    quiet(sessionDocumentTexts.heldAt(heldAtText)),
    ...(entries.length === 0 ? [quiet(sessionDocumentTexts.nothing)] : []),
    ...entries.flatMap(({ question, answer, source }) => [
      new Paragraph({ text: oneLine(question), heading: HeadingLevel.HEADING_2 }),
      ...paragraphs(answer),
      ...(source === '' ? [] : [quiet(sessionDocumentTexts.source(oneLine(source)))]),
    ]),
  ];
}

/** A blank line parts paragraphs; single line ends stay. */
function paragraphs(text: string): readonly Paragraph[] {
  return printableText(text, everything)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const children = paragraph
        .split('\n')
        .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }));
      return new Paragraph({ children, spacing: { after: GAPS.paragraph } });
    });
}

function quiet(text: string): Paragraph {
  const run = { text, size: SIZES.small, color: hex(COLOURS.soft) };
  return new Paragraph({ children: [new TextRun(run)], spacing: { after: GAPS.paragraph } });
}

function footer(): Footer {
  const [before, between] = documentTexts.pageParts;
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: SIZES.small, color: hex(COLOURS.soft) });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

/** Word picks fonts by itself; only what no document can hold has to go. */
function everything(): boolean {
  return true;
}

function oneLine(text: string): string {
  return printableLine(text, everything);
}

function hex(colour: string): string {
  return colour.replace('#', '');
}

function headingStyle(size: number, colour: string): IRunOptions {
  return { font: FONT, bold: true, size, color: hex(colour) };
}

const STYLES = {
  default: {
    document: {
      run: {
        font: FONT,
        size: SIZES.body,
        color: hex(COLOURS.ink),
        language: { value: 'nl-BE' },
      },
    },
    heading1: {
      run: headingStyle(SIZES.title, COLOURS.ink),
      paragraph: { spacing: { after: GAPS.line } },
    },
    heading2: {
      run: headingStyle(SIZES.heading, COLOURS.accent),
      paragraph: { keepNext: true, spacing: { before: GAPS.heading, after: GAPS.line } },
    },
  },
};
