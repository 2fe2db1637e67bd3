import type { ApplicationDocument } from './application-document.ts';
import type { PersonalDataDocument } from './personal-data-document.ts';
import type { SessionDocument } from './session-document.ts';

/** Makes files to keep and to print. */
export interface DocumentPrinter {
  /** A PDF. */
  application(document: ApplicationDocument): Promise<Uint8Array>;
  /** A PDF. */
  personalData(document: PersonalDataDocument): Promise<Uint8Array>;
  /** A Word document (docx), so that it can be edited further. */
  session(document: SessionDocument): Promise<Uint8Array>;
}

/** A file on its way to a person. */
export interface PrintedFile {
  readonly filename: string;
  readonly description: string;
  /** As in HTTP: application/pdf. */
  readonly contentType: string;
  readonly content: Uint8Array;
}
