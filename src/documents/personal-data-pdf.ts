import type { Content } from 'pdfmake/interfaces.js';
import type {
  PersonalDataDocument,
  PersonalDataSection,
} from '../domain/personal-data-document.ts';
import { documentTexts } from '../texts/document-texts.ts';
import { documentFontCoverage } from './document-fonts.ts';
import { factRows, sectionHeading, titleBlock } from './document-parts.ts';
import { houseStyle } from './house-style.ts';
import { textBlocks } from './text-blocks.ts';
import { createTextPrinter, type TextPrinter } from './text-printer.ts';
import { writePdf } from './write-pdf.ts';

/**
 * The copy of what is kept of a person (article 15 of the GDPR) as a PDF. Everything in it is plain
 * text. The same document gives the same bytes.
 */
export async function renderPersonalDataPdf(document: PersonalDataDocument): Promise<Uint8Array> {
  const printer = createTextPrinter(await documentFontCoverage());
  const title = printer.line(document.title);
  const content = [
    ...titleBlock(documentTexts.maker, title),
    ...textBlocks(printer.text(document.intro.join('\n\n'))),
    ...document.sections.flatMap((section) => sectionContent(section, printer)),
  ];
  return writePdf(
    houseStyle({
      title: document.title,
      footerText: title,
      demonstration: false,
      madeAt: document.madeAt,
      content: [...content, ...printer.note()],
    }),
  );
}

function sectionContent(section: PersonalDataSection, printer: TextPrinter): Content[] {
  const heading = sectionHeading(printer.line(section.title));
  if (section.rows.length === 0) {
    return [...heading, { text: documentTexts.nothingKept, style: 'missing' }];
  }
  const rows = section.rows.map((row): [Content, Content] => {
    const blocks = textBlocks(printer.text(row.value));
    const value = blocks.length === 0 ? { text: documentTexts.noAnswer, style: 'missing' } : blocks;
    return [{ text: printer.line(row.label), style: 'label' }, { stack: [value] }];
  });
  return [...heading, factRows(rows)];
}
