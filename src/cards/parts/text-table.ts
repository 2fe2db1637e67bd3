import type { Table, TableRow } from '../card-json.ts';
import { line, run } from './rich-text.ts';

/** A table of texts as they are; the first column is the widest. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    type: 'Table',
    spacing: 'medium',
    columns: headings.map((_, index) => ({ width: index === 0 ? 2 : 1 })),
    firstRowAsHeader: true,
    showGridLines: true,
    rows: [
      tableRow(headings.map((text) => run(text, { weight: 'bolder', size: 'small' }))),
      ...rows.map((cells) => tableRow(cells.map((text) => run(text)))),
    ],
  };
}

function tableRow(cells: readonly ReturnType<typeof run>[]): TableRow {
  return {
    type: 'TableRow',
    cells: cells.map((text) => ({ type: 'TableCell', items: [line([text])] })),
  };
}
