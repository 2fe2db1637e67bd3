import { parse } from 'csv-parse/sync';
import { unguardedText } from '../guarded-text.ts';
import { RefusedTable } from './refused-table.ts';
import type { TableRow } from './table-of.ts';

/** Excel's own hint, which it does not count as a row. */
const SEPARATOR_LINE = /^sep=([;,\t])(?:\r\n|\n|\r)/i;

/** A page, a document or data of another kind that is only called CSV. */
const OTHER_TEXT = /^\s*(?:<|\{|%PDF-)/;

/** Far more than a table can need; the rest is there to keep us busy. */
const MOST_CELLS = 1_000_000;
const MOST_LINES = 100_000;

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * The rows of a CSV file. A row's line is the one that Excel shows, where a cell of several lines is on one row.
 * A cell that begins with = is a formula, as Excel reads it.
 */
export function readCsv(text: string): readonly TableRow[] {
  if (OTHER_TEXT.test(text)) throw new RefusedTable('notATable');
  const hint = SEPARATOR_LINE.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const delimiter = hint?.[1] ?? delimiterOf(body);
  if (body.split(delimiter).length > MOST_CELLS) throw new RefusedTable('tooLarge');
  return recordsIn(body, delimiter).map((record, index) => ({
    line: index + 1,
    cells: record.map((cell) => ({
      text: unguardedText(cell.trim()),
      isFormula: /^\s*=/.test(cell),
    })),
  }));
}

function recordsIn(text: string, delimiter: string): readonly string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    on_record(record, { records }) {
      if (records > MOST_LINES) throw new RefusedTable('tooManyRows');
      return record;
    },
  });
}

/** The one that the heading has most of, outside its quotes. */
function delimiterOf(text: string): string {
  const heading = /\S.*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const times = (delimiter: string) => heading.split(delimiter).length;
  return DELIMITERS.reduce((most, next) => (times(next) > times(most) ? next : most));
}
