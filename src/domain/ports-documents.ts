import type { ApplicationDocument } from './application-document.ts';
import type { PersonalDataDocument } from './personal-data-document.ts';

/** Makes PDF files. */
export interface DocumentPrinter {
  application(document: ApplicationDocument): Promise<Uint8Array>;
  personalData(document: PersonalDataDocument): Promise<Uint8Array>;
}

/** A file on its way to a person. */
export interface PrintedFile {
  readonly filename: string;
  readonly description: string;
  readonly content: Uint8Array;
}
