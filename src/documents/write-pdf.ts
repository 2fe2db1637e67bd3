import pdfmake from 'pdfmake';
import { documentFonts } from './document-fonts.ts';
import type { PdfDefinition } from './house-style.ts';

/**
 * Lays out and writes one document. Reads our own fonts and nothing else, neither from disk nor
 * from the network, whatever the definition asks.
 */
export async function writePdf(definition: PdfDefinition): Promise<Uint8Array> {
  const fonts = documentFonts();
  const files = new Set<string>(Object.values(fonts));
  pdfmake.setFonts({ Roboto: { ...fonts } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}
