import type { TableProblem } from '../../domain/ports-documents.ts';

/** Breaks off the reading of a file, out of whatever depth of a library; caught in `readTable`. */
export class RefusedTable extends Error {
  readonly problem: TableProblem;

  constructor(problem: TableProblem) {
    super(problem);
    this.problem = problem;
  }
}
