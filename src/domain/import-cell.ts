import type { ImportColumn, ReadHeadings } from './import-columns.ts';
import { type FoundFault, type ImportFault, isWarning } from './import-fault.ts';
import type { ReadTable } from './ports-documents.ts';

/** One cell of a line, with the column that it is in. */
export interface ImportCell {
  readonly column: ImportColumn;
  readonly text: string;
  /** What it comes to cannot be known. */
  readonly isFormula: boolean;
}

/** The cells of a line whose columns are known. `formulas`: headings of those that hold a formula. */
export function cellsOf(
  { cells }: ReadTable['rows'][number],
  { places }: ReadHeadings,
  header: readonly string[],
  formulas: readonly string[],
): readonly ImportCell[] {
  return [...places].map(([index, column]) => ({
    column,
    text: cells[index] ?? '',
    isFormula: formulas.includes(header[index] ?? ''),
  }));
}

export function cellOf(
  cells: readonly ImportCell[],
  kind: Exclude<ImportColumn['kind'], 'question'>,
): ImportCell | undefined {
  return cells.find(({ column }) => column.kind === kind);
}

/** A fault without the line, which whoever reads the line adds. */
export type CellFault = Omit<FoundFault, 'line'>;

export function faultAt({ column }: Pick<ImportCell, 'column'>, fault: ImportFault): CellFault {
  return { column: column.title, fault };
}

/** Whether a line with these can be taken in. */
export function areHarmless(faults: readonly CellFault[]): boolean {
  return faults.every(isWarning);
}
