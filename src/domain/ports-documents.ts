import type { ApplicationDocument } from './application-document.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import type { FeedCalendar } from './calendar-feed.ts';
import type { PersonalDataDocument } from './personal-data-document.ts';
import type { ReportDocument } from './report-document.ts';
import type { Result } from './result.ts';
import type { SessionDocument } from './session-document.ts';

/** Makes files to keep and to print. */
export interface DocumentPrinter {
  /** A PDF. */
  application(document: ApplicationDocument): Promise<Uint8Array>;
  /** A PDF. */
  personalData(document: PersonalDataDocument): Promise<Uint8Array>;
  /** The same application as a Word document (docx). */
  applicationWord(document: ApplicationDocument): Promise<Uint8Array>;
  /** A Word document (docx), so that it can be edited further. */
  report(report: ReportDocument): Promise<Uint8Array>;
  /** The same as a PDF. */
  reportPdf(report: ReportDocument): Promise<Uint8Array>;
  /** An Excel file (xlsx). Text stays text, whatever it begins with. */
  workbook(workbook: Workbook): Promise<Uint8Array>;
  /** One sheet as CSV for Excel: UTF-8 with a byte order mark, semicolons. No cell can become a formula. */
  csv(sheet: Sheet): Promise<Uint8Array>;
  /** An iCalendar file (ics). */
  calendar(entry: CalendarEntry): Uint8Array;
  /** A calendar to subscribe to (ics). */
  calendarFeed(calendar: FeedCalendar): Uint8Array;
  /** A Word document (docx), so that it can be edited further. */
  session(document: SessionDocument): Promise<Uint8Array>;
}

/** A table of rows; each cell is of its column's kind, or empty. */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\\ */
  readonly name: string;
  readonly columns: readonly {
    readonly title: string;
    /** `day`: YYYY-MM-DD; `moment`: an ISO moment, shown in Brussels time; `euro`: whole euro. */
    readonly kind: 'text' | 'number' | 'day' | 'moment' | 'euro';
    /** Characters. */
    readonly width?: number;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** When it was made: the same input gives the same bytes. */
  readonly madeAt: Date;
}

/** Why a table could not be read. */
export type TableProblem =
  | 'notATable'
  | 'tooLarge'
  | 'tooManyRows'
  | 'protected'
  | 'empty'
  | 'wrongEncoding';

/** A table as it was sent: every cell as text, dates as YYYY-MM-DD. */
export interface ReadTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Cells that hold a formula: line and heading. Their value is not taken. */
  readonly formulas: readonly { readonly line: number; readonly column: string }[];
}

/** Reads Excel (xlsx) and CSV files that people sent. */
export interface TableReader {
  read(fileName: string, content: Uint8Array): Promise<Result<ReadTable, TableProblem>>;
}

/** A file on its way to a person. */
export interface PrintedFile {
  readonly filename: string;
  readonly description: string;
  /** As in HTTP: application/pdf. */
  readonly contentType: string;
  readonly content: Uint8Array;
}
