import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TextRun,
} from 'docx';
import type {
  ApplicationDocument,
  PrintedAnswer,
  PrintedSection,
} from '../domain/application-document.ts';
import { documentTexts } from '../texts/document-texts.ts';
import { applicationFacts, applicationFooter, applicationName } from './application-facts.ts';
import { COLOURS } from './house-style.ts';
import {
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
const LABEL_WIDTH = 2400;
const CELL_MARGINS = { top: 60, bottom: 60, left: 120, right: 120 } as const;

/**
 * An application as a Word document, with what its PDF has and in the same order, to work on further. Everything typed
 * is plain text. The same document gives the same bytes.
 */
export async function renderApplicationDocx(document: ApplicationDocument): Promise<Uint8Array> {
  const title = wordLine(applicationName(document));
  const file = new Document({
    styles: WORD_STYLES,
    sections: [
      {
        ...(document.demonstration ? { headers: { default: demonstrationHeader() } } : {}),
        footers: { default: wordFooter(wordLine(applicationFooter(document))) },
        children: [...content(document)],
      },
    ],
  });
  return writeWord(file, { title, madeAt: document.madeAt });
}

function content(document: ApplicationDocument): readonly (Paragraph | Table)[] {
  const eyebrow = { bold: true, color: wordColour(COLOURS.accent) };
  return [
    new Paragraph({
      children: [new TextRun({ text: wordLine(document.programmeName), ...eyebrow })],
    }),
    new Paragraph({ text: wordLine(document.title), heading: HeadingLevel.HEADING_1 }),
    factTable(applicationFacts(document)),
    ...document.sections.flatMap(sectionContent),
  ];
}

function sectionContent({ title, items }: PrintedSection): readonly Paragraph[] {
  return [
    new Paragraph({ text: wordLine(title), heading: HeadingLevel.HEADING_2 }),
    ...items.flatMap(({ question, answer }) => [
      new Paragraph({ text: wordLine(question), heading: HeadingLevel.HEADING_3 }),
      ...answerContent(answer),
    ]),
  ];
}

function answerContent(answer: PrintedAnswer): readonly Paragraph[] {
  const paragraphs = answerParagraphs(answer);
  if (paragraphs.length > 0) return paragraphs;
  const run = { text: documentTexts.noAnswer, italics: true, color: wordColour(COLOURS.soft) };
  return [new Paragraph({ children: [new TextRun(run)] })];
}

function answerParagraphs(answer: PrintedAnswer): readonly Paragraph[] {
  switch (answer.kind) {
    case 'none':
      return [];
    case 'text':
      return wordParagraphs(answer.text);
    case 'list':
      return wordBullets(answer.items);
  }
}

function factTable(facts: readonly (readonly [string, string])[]): Table {
  const headings = documentTexts.factHeadings.map((text, index) =>
    cell(text, index, { bold: true }),
  );
  const rows = facts.map(([label, value]) => [
    cell(label, 0, { color: wordColour(COLOURS.soft) }),
    cell(wordLine(value), 1, {}),
  ]);
  return wordTable(headings, rows, [LABEL_WIDTH, WORD_TEXT_WIDTH - LABEL_WIDTH]);
}

function cell(text: string, column: number, run: { bold?: true; color?: string }): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: [new TextRun({ text, ...run })] })],
    width: { size: column === 0 ? LABEL_WIDTH : WORD_TEXT_WIDTH - LABEL_WIDTH, type: 'dxa' },
    margins: CELL_MARGINS,
    shading: { type: ShadingType.CLEAR, fill: wordColour(COLOURS.panel) },
  });
}

/** On every page, so that nobody takes a practice application for a real one. */
function demonstrationHeader(): Header {
  const run = {
    text: documentTexts.demonstration,
    bold: true,
    color: wordColour(COLOURS.warning),
  };
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(run)] })],
  });
}
