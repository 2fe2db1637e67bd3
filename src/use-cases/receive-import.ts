import type { Actor } from '../domain/access.ts';
import { cleanText } from '../domain/clean-text.ts';
import { excerptOf } from '../domain/excerpt.ts';
import { importColumns, readHeadings } from '../domain/import-columns.ts';
import type { CheckedTable } from '../domain/import-run.ts';
import { nameOnly } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { ReadTable, TableProblem } from '../domain/ports-documents.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { IMPORT_WORDS } from '../texts/import-words.ts';
import { checkTable } from './check-table.ts';
import type { Dependencies } from './dependencies.ts';
import { type FormProgramme, formProgrammes } from './form-programme.ts';

/** A file as somebody handed it over. */
export interface SentTable {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A table that was checked and is still to be kept. */
export interface ReadImport {
  readonly programmeId: string;
  readonly fileName: string;
  readonly table: CheckedTable;
}

/**
 * Reads and checks a table that a caseworker sent in the chat, and keeps it with what has to be solved first. It is
 * for the programme that its columns fit best. Once per turn; resolves to the id under which it is kept.
 */
export async function receiveImport(
  deps: Dependencies,
  input: { readonly turnKey: string; readonly actor: Actor; readonly file: SentTable },
): Promise<Result<string, TableProblem | 'notYours'>> {
  const { actor, file } = input;
  const handled = formProgrammes(deps, actor);
  const read = await readImport(deps, handled, file);
  if (!read.ok) return read;
  const { outcome } = await deps.work.once(input.turnKey, (stores) =>
    keepImport(deps, stores, actor, read.value),
  );
  return ok(outcome);
}

/** Reads and checks a table for one of these programmes. Changes nothing. */
export async function readImport(
  deps: Dependencies,
  programmes: readonly FormProgramme[],
  { name, content }: SentTable,
): Promise<Result<ReadImport, TableProblem | 'notYours'>> {
  const [first, ...others] = programmes;
  if (first === undefined) return refused('notYours');
  const read = await deps.tables.read(name, content);
  if (!read.ok) return read;
  const fitting = bestFitting([first, ...others], read.value);
  const table = await checkTable(deps, fitting, read.value);
  return ok({ programmeId: fitting.programme.id, fileName: shortName(name), table });
}

/** Keeps a checked table; part of a transaction. Resolves to its id. */
export async function keepImport(
  deps: Dependencies,
  stores: Pick<Stores, 'imports'>,
  actor: Actor,
  { programmeId, fileName, table }: ReadImport,
): Promise<string> {
  const id = deps.ids.uuid();
  const madeBy = nameOnly(actor);
  const madeAt = deps.clock.now();
  const { summary } = table;
  await stores.imports.insert({ id, programmeId, fileName, madeBy, madeAt, summary }, table);
  return id;
}

/** The one of which the fewest columns are missing; of several the first. */
function bestFitting(
  programmes: readonly [FormProgramme, ...FormProgramme[]],
  { header }: ReadTable,
): FormProgramme {
  const missing = ({ intake }: FormProgramme) =>
    readHeadings(header, importColumns(intake.form, IMPORT_WORDS)).missing.length;
  return programmes.reduce((best, next) => (missing(next) < missing(best) ? next : best));
}

const LONGEST_NAME = 120;

function shortName(name: string): string {
  return excerptOf(cleanText(name), LONGEST_NAME);
}
