import type { DocumentPrinter } from '../domain/ports-documents.ts';
import { renderApplicationPdf } from './application-pdf.ts';
import { renderPersonalDataPdf } from './personal-data-pdf.ts';
import { renderSessionDocx } from './session-docx.ts';

/** Documents in the house style. A very long document keeps the process busy for up to about a second. */
export function createDocumentPrinter(): DocumentPrinter {
  return {
    application: renderApplicationPdf,
    personalData: renderPersonalDataPdf,
    session: renderSessionDocx,
  };
}
