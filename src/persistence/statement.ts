import { CompiledQuery, type Kysely } from 'kysely';
import { storableText } from './storable.ts';

/** What a statement runs on: the database, or a transaction. */
export type Executor = Pick<Kysely<unknown>, 'executeQuery'>;

export type StatementValue = string | number | boolean | Date | null | readonly string[];

/**
 * Runs one statement. Its text is a constant that begins with a name in a comment: connections that
 * `nameStatements` saw prepare it once, which halves what the server does for a turn. `Row` says what
 * the select list gives. Text that PostgreSQL cannot store is cleaned on the way.
 */
export async function run<Row>(
  on: Executor,
  text: string,
  values: readonly StatementValue[],
): Promise<readonly Row[]> {
  const safe = values.map((value) => (typeof value === 'string' ? storableText(value) : value));
  const { rows } = await on.executeQuery<Row>(CompiledQuery.raw(text, safe));
  return rows;
}
