import type { ReadTable } from '../../domain/ports-documents.ts';
import { RefusedTable } from './refused-table.ts';

const MOST_ROWS = 10_000;
const MOST_COLUMNS = 1000;

export interface TableCell {
  readonly text: string;
  readonly isFormula: boolean;
}

export interface TableRow {
  /** From 1, as the program shows it that the file was made with. */
  readonly line: number;
  readonly cells: readonly TableCell[];
}

/**
 * The table in these rows: the first that is not empty has the headings. Empty rows are left out. A row has as many
 * cells as there are headings; more only where something stands there. Throws what the table is refused for.
 */
export function tableOf(all: readonly TableRow[]): ReadTable {
  const [first, ...others] = all.filter(({ cells }) => cells.some(isFilled));
  if (first === undefined || others.length === 0) throw new RefusedTable('empty');
  if (others.length > MOST_ROWS) throw new RefusedTable('tooManyRows');
  if (widthOf(first) > MOST_COLUMNS) throw new RefusedTable('tooLarge');
  const header = textsOf(first, 0);
  const rows = others.map((row) => ({ line: row.line, cells: textsOf(row, header.length) }));
  const formulas = [first, ...others].flatMap(({ line, cells }) =>
    cells.flatMap(({ isFormula }, index) =>
      isFormula ? [{ line, column: header[index] || columnLetters(index) }] : [],
    ),
  );
  return { header, rows, formulas };
}

function isFilled({ text, isFormula }: TableCell): boolean {
  return isFormula || text !== '';
}

/** Up to the last cell that is filled. */
function widthOf({ cells }: TableRow): number {
  return cells.findLastIndex(isFilled) + 1;
}

/** As wide as the row, and at least so many. */
function textsOf(row: TableRow, least: number): readonly string[] {
  return Array.from({ length: Math.max(least, widthOf(row)) }, (_, index) => {
    const cell = row.cells[index];
    return cell === undefined || cell.isFormula ? '' : cell.text;
  });
}

/** "A", "Z", "AA": how a spreadsheet names a column without a heading. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
