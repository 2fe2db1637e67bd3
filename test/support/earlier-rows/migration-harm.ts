import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import type { Migration } from 'kysely/migration';

/** What takes away something that the version before may read; a table or column in use only ever gets company. */
const TAKES_AWAY =
  /\bdrop\s+(table|column|schema|view)\b|\brename\b|\btruncate\b|\bdelete\s+from\b|\balter\s+column\b/i;

export interface Column {
  readonly type: string;
  /** The same number at the same table as long as it is the same column, with what is in it. */
  readonly number: number;
  readonly required: boolean;
  readonly filledIn: boolean;
}
/** Table → column → what it is. */
export type Columns = Readonly<Record<string, Readonly<Record<string, Column>>>>;

/** The statements of a migration as they go to the server, none of which is run. */
export async function statementsOf(migration: Migration): Promise<readonly string[]> {
  const statements: string[] = [];
  const nowhere = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void statements.push(query.sql),
  });
  await migration.up(nowhere);
  return statements;
}

/** Statements that a bot of the version before would not survive. */
export function harmfulStatements(statements: readonly string[]): readonly string[] {
  return statements.filter((statement) => TAKES_AWAY.test(statement));
}

/** The columns of every table of the bot. */
export async function columnsOf(db: Kysely<unknown>): Promise<Columns> {
  const { rows } = await sql<{ columns: Columns }>`
    select json_object_agg(name, columns) as columns from (
      select c.relname as name, json_object_agg(a.attname, json_build_object(
        'type', format_type(a.atttypid, a.atttypmod), 'number', c.oid::bigint * 10000 + a.attnum,
        'required', a.attnotnull, 'filledIn', a.atthasdef or a.attidentity <> '')) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
        and not a.attisdropped and c.relname not like 'kysely%'
      group by c.relname) every_table`.execute(db);
  return rows[0]?.columns ?? {};
}

/** What a migration did to the columns that the version before reads and writes, sorted. */
export function harmedColumns(before: Columns, after: Columns): readonly string[] {
  const harm = Object.entries(before).flatMap(([table, columns]) => {
    const now = after[table] ?? {};
    const known = Object.entries(columns).flatMap(([name, was]) => {
      const is = now[name];
      const same = is?.number === was.number && is.type === was.type;
      if (!same) return [`${table}.${name} is gone, or another one`];
      return is.required && !was.required ? [`${table}.${name} must be filled in from now on`] : [];
    });
    const fresh = Object.entries(now)
      .filter(([name, is]) => columns[name] === undefined && is.required && !is.filledIn)
      .map(([name]) => `${table}.${name} is new and must be filled in`);
    return [...known, ...fresh];
  });
  return harm.sort();
}
