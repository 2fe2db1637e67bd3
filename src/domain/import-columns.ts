import { fold } from './clean-text.ts';
import { allQuestions, type Form } from './form.ts';
import type { Question } from './question.ts';

/** What the columns are called that are no question of the form. */
export interface ImportWords {
  readonly receivedOn: string;
  readonly reference: string;
  readonly meantRound: string;
}

/** A column of a table of paper applications. */
export type ImportColumn = {
  /** Heading; no two columns have the same. */
  readonly title: string;
} & (
  | { readonly kind: 'receivedOn' | 'reference' | 'meantRound' }
  | { readonly kind: 'question'; readonly question: Question }
);

/** The columns for applications with this form, in the order of the template. */
export function importColumns(form: Form, words: ImportWords): readonly ImportColumn[] {
  const own = (['receivedOn', 'reference', 'meantRound'] as const).map((kind) => ({
    title: words[kind],
    kind,
  }));
  const taken = new Set(own.map(({ title }) => headingKey(title)));
  const asked = allQuestions(form).map((question) => {
    const title = freeTitle(question, taken);
    taken.add(headingKey(title));
    return { title, kind: 'question' as const, question };
  });
  return [...own, ...asked];
}

/** The short label, else the whole one, else the short one with a number. */
function freeTitle({ shortLabel, label }: Question, taken: ReadonlySet<string>): string {
  const free = [shortLabel, label].find((title) => !taken.has(headingKey(title)));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const numbered = `${shortLabel} ${number}`;
    if (!taken.has(headingKey(numbered))) return numbered;
  }
}

/** Whether a table cannot do without this column. */
export function isNeeded(column: ImportColumn): boolean {
  return column.kind === 'question' ? column.question.required : column.kind === 'receivedOn';
}

export interface ReadHeadings {
  /** Index of a column in the table → what it is. */
  readonly places: ReadonlyMap<number, ImportColumn>;
  readonly missing: readonly ImportColumn[];
  /** Headings that stand there more than once; the first counts. */
  readonly double: readonly string[];
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[];
}

/** Finds the columns by their headings: capitals, accents, spaces and signs do not matter, nor does their order. */
export function readHeadings(
  header: readonly string[],
  columns: readonly ImportColumn[],
): ReadHeadings {
  const places = new Map<number, ImportColumn>();
  const double = new Set<string>();
  const unknown: string[] = [];
  header.forEach((heading, index) => {
    if (heading === '') return;
    const column = columnCalled(heading, columns);
    if (column === undefined) unknown.push(heading);
    else if ([...places.values()].includes(column)) double.add(column.title);
    else places.set(index, column);
  });
  const found = new Set(places.values());
  const missing = columns.filter((column) => isNeeded(column) && !found.has(column));
  return { places, missing, double: [...double], unknown };
}

/** By its title, or by the whole wording or the id of its question. */
function columnCalled(heading: string, columns: readonly ImportColumn[]): ImportColumn | undefined {
  const key = headingKey(heading);
  return (
    columns.find(({ title }) => headingKey(title) === key) ??
    columns.find(
      (column) =>
        column.kind === 'question' &&
        [column.question.label, column.question.id].some((name) => headingKey(name) === key),
    )
  );
}

function headingKey(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}
