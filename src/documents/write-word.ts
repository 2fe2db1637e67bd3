import { type Document, Packer } from 'docx';
import { documentTexts } from '../texts/document-texts.ts';
import { withoutTimes } from './without-times.ts';

/** Writes a Word file that says when it was made as we are told, and not by the machine's clock. */
export async function writeWord(
  document: Document,
  about: { readonly title: string; readonly madeAt: Date },
): Promise<Uint8Array> {
  const properties = { path: 'docProps/core.xml', data: coreProperties(about) };
  return withoutTimes(new Uint8Array(await Packer.toBuffer(document, false, [properties])));
}

/** The library would write these with the time of now. */
function coreProperties({ title, madeAt }: { readonly title: string; readonly madeAt: Date }) {
  const moment = madeAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${names.join(' ')}>`,
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${documentTexts.maker}</dc:creator>`,
    '<dc:language>nl-BE</dc:language>',
    `<cp:lastModifiedBy>${documentTexts.maker}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
