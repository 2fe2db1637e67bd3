import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { SessionDocument } from '../domain/session-document.ts';
import { documentTexts } from '../texts/document-texts.ts';
import { sessionDocumentTexts } from '../texts/session-texts.ts';
import { quietParagraph, WORD_STYLES, wordFooter, wordLine, wordParagraphs } from './word-parts.ts';

/**
 * The answers of a question round as a Word document, to be edited and shared further. Everything in it is plain
 * text; each question is a heading, so that Word's own navigation lists them.
 */
export async function renderSessionDocx(document: SessionDocument): Promise<Uint8Array> {
  const title = wordLine(document.title);
  const file = new Document({
    title,
    creator: documentTexts.maker,
    lastModifiedBy: documentTexts.maker,
    styles: WORD_STYLES,
    sections: [{ footers: { default: wordFooter() }, children: [...content(title, document)] }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function content(title: string, { heldAtText, entries }: SessionDocument): readonly Paragraph[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    quietParagraph(sessionDocumentTexts.heldAt(heldAtText)),
    ...(entries.length === 0 ? [quietParagraph(sessionDocumentTexts.nothing)] : []),
    ...entries.flatMap(({ question, answer, source }) => [
      new Paragraph({ text: wordLine(question), heading: HeadingLevel.HEADING_2 }),
      ...wordParagraphs(answer),
      ...(source === '' ? [] : [quietParagraph(sessionDocumentTexts.source(wordLine(source)))]),
    ]),
  ];
}
