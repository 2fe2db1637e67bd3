import type { DocumentPrinter } from '../domain/ports-documents.ts';
import { renderApplicationDocx } from './application-docx.ts';
import { renderApplicationPdf } from './application-pdf.ts';
import { renderCalendar } from './calendar.ts';
import { renderCalendarFeed } from './calendar-feed.ts';
import { renderPersonalDataPdf } from './personal-data-pdf.ts';
import { printCsv, printWorkbook } from './print-sheets.ts';
import { renderReportDocx } from './report-docx.ts';
import { renderReportPdf } from './report-pdf.ts';
import { renderSessionDocx } from './session-docx.ts';

/**
 * Documents in the house style. A very long document, or a table of ten thousand rows, keeps the process busy for about
 * a second.
 */
export function createDocumentPrinter(): DocumentPrinter {
  return {
    application: renderApplicationPdf,
    applicationWord: renderApplicationDocx,
    personalData: renderPersonalDataPdf,
    report: renderReportDocx,
    reportPdf: renderReportPdf,
    workbook: printWorkbook,
    csv: printCsv,
    calendar: renderCalendar,
    calendarFeed: renderCalendarFeed,
    session: renderSessionDocx,
  };
}
