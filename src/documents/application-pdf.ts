import type { Content } from 'pdfmake/interfaces.js';
import type {
  ApplicationDocument,
  PrintedAnswer,
  PrintedSection,
} from '../domain/application-document.ts';
import { documentTexts } from '../texts/document-texts.ts';
import { applicationFacts, applicationFooter, applicationName } from './application-facts.ts';
import { documentFontCoverage } from './document-fonts.ts';
import { factPanel, sectionHeading, titleBlock } from './document-parts.ts';
import { houseStyle } from './house-style.ts';
import { textBlocks } from './text-blocks.ts';
import { createTextPrinter, type TextPrinter } from './text-printer.ts';
import { writePdf } from './write-pdf.ts';

/**
 * An application as a PDF for its municipality and for the caseworkers. Everything typed is plain
 * text. The same document gives the same bytes.
 */
export async function renderApplicationPdf(document: ApplicationDocument): Promise<Uint8Array> {
  const printer = createTextPrinter(await documentFontCoverage());
  const content = [
    ...titleBlock(printer.line(document.programmeName), printer.line(document.title)),
    factPanel(facts(document, printer)),
    ...document.sections.flatMap((section) => sectionContent(section, printer)),
  ];
  return writePdf(
    houseStyle({
      title: applicationName(document),
      footerText: printer.line(applicationFooter(document)),
      demonstration: document.demonstration,
      madeAt: document.madeAt,
      content: [...content, ...printer.note()],
    }),
  );
}

function facts(document: ApplicationDocument, printer: TextPrinter): readonly [string, string][] {
  return applicationFacts(document).map(([label, value]) => [label, printer.line(value)]);
}

function sectionContent(section: PrintedSection, printer: TextPrinter): Content[] {
  const items = section.items.flatMap((item): Content[] => [
    { text: printer.line(item.question), style: 'question', headlineLevel: 2 },
    ...answerContent(item.answer, printer),
  ]);
  return [...sectionHeading(printer.line(section.title)), ...items];
}

function answerContent(answer: PrintedAnswer, printer: TextPrinter): Content[] {
  const noAnswer = { text: documentTexts.noAnswer, style: 'missing' };
  switch (answer.kind) {
    case 'none':
      return [noAnswer];
    case 'text': {
      const blocks = textBlocks(printer.text(answer.text));
      return blocks.length === 0 ? [noAnswer] : blocks;
    }
    case 'list':
      return answer.items.length === 0
        ? [noAnswer]
        : [{ ul: answer.items.map((item) => ({ text: printer.line(item) })) }];
  }
}
