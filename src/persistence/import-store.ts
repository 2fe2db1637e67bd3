import type {
  ImportedApplication,
  ImportProblem,
  ImportRun,
  ImportSummary,
} from '../domain/import-run.ts';
import type { ImportReception, ImportStore } from '../domain/ports-imports.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, toNamedPerson } from './stored-person.ts';

interface ImportRow extends ByColumns {
  readonly id: string;
  readonly programme_id: string;
  readonly file_name: string;
  readonly at: Date;
  readonly summary: ImportSummary;
  readonly done_at: Date | null;
}

interface ReceptionRow {
  readonly received_on: string;
  readonly round_id: string;
  readonly moved_from_round_id: string | null;
}

const COLUMNS = 'id, programme_id, file_name, by_tenant, by_object, by_name, at, summary, done_at';
const INSERT = `/* import-insert */
  insert into imports (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const INSERT_APPLICATIONS = `/* import-insert-applications */
  insert into import_applications (import_id, line, application)
  select $1, (application->>'line')::integer, application
  from jsonb_array_elements($2::jsonb) as one(application)`;
const INSERT_PROBLEMS = `/* import-insert-problems */
  insert into import_problems (import_id, number, problem)
  select $1, $3 + number, problem
  from jsonb_array_elements($2::jsonb) with ordinality as one(problem, number)`;
const LOAD = `/* import-load */ select ${COLUMNS} from imports where id = $1`;
const LOCK = `/* import-lock */ select ${COLUMNS} from imports where id = $1 for update`;
const APPLICATIONS = `/* import-applications */
  select application from import_applications where import_id = $1
  order by line limit $2 offset $3`;
const RECEPTIONS = `/* import-receptions */
  select distinct application->>'receivedOn' as received_on, application->>'roundId' as round_id,
    application->>'movedFromRoundId' as moved_from_round_id
  from import_applications where import_id = $1`;
const REFERENCES = `/* import-references */
  select application->>'reference' as reference from import_applications
  where import_id = $1 and application ? 'reference' order by line`;
const PROBLEMS = `/* import-problems */
  select problem from import_problems where import_id = $1 order by number limit $2 offset $3`;
const FINISH = `/* import-finish */
  with applications as (delete from import_applications where import_id = $1),
  problems as (delete from import_problems where import_id = $1)
  update imports set done_at = $2 where id = $1`;

/** Lines of one statement: each goes to the server as one text. */
const BATCH = 500;

/** Tables of paper applications in PostgreSQL. Once checked, only whether it was taken in changes. */
export function createImportStore(on: Executor): ImportStore {
  const read = async (statement: string, id: string): Promise<ImportRun | undefined> => {
    if (!isUuid(id)) return undefined;
    const [row] = await run<ImportRow>(on, statement, [id]);
    return row && toRun(row);
  };
  return {
    async insert(checked, { applications, problems }) {
      await run(on, INSERT, valuesOf(checked));
      for (const part of batches(applications)) {
        await run(on, INSERT_APPLICATIONS, [checked.id, toJsonb(part.items)]);
      }
      for (const part of batches(problems)) {
        await run(on, INSERT_PROBLEMS, [checked.id, toJsonb(part.items), part.from]);
      }
    },
    load: (id) => read(LOAD, id),
    lock: (id) => read(LOCK, id),
    async applications(id, { limit, offset }) {
      if (!isUuid(id)) return [];
      const values = [id, limit, offset] as const;
      const rows = await run<{ application: ImportedApplication }>(on, APPLICATIONS, values);
      return rows.map(({ application }) => application);
    },
    async receptions(id) {
      if (!isUuid(id)) return [];
      return (await run<ReceptionRow>(on, RECEPTIONS, [id])).map(toReception);
    },
    async references(id) {
      if (!isUuid(id)) return [];
      const rows = await run<{ reference: string }>(on, REFERENCES, [id]);
      return rows.map(({ reference }) => reference);
    },
    async problems(id, { limit, offset }) {
      if (!isUuid(id)) return [];
      const rows = await run<{ problem: ImportProblem }>(on, PROBLEMS, [id, limit, offset]);
      return rows.map(({ problem }) => problem);
    },
    async finish(id, doneAt) {
      await run(on, FINISH, [id, doneAt]);
    },
  };
}

function valuesOf(checked: ImportRun) {
  const { by_tenant, by_object, by_name } = byColumns(checked.madeBy);
  return [
    checked.id,
    checked.programmeId,
    checked.fileName,
    by_tenant,
    by_object,
    by_name,
    checked.madeAt,
    toJsonb(checked.summary),
    checked.doneAt ?? null,
  ] as const;
}

function batches<Item>(items: readonly Item[]) {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, index) => {
    const from = index * BATCH;
    return { from, items: items.slice(from, from + BATCH) };
  });
}

function toReception(row: ReceptionRow): ImportReception {
  const { received_on: receivedOn, round_id: roundId, moved_from_round_id: movedFrom } = row;
  return { receivedOn, roundId, ...(movedFrom === null ? {} : { movedFromRoundId: movedFrom }) };
}

function toRun(row: ImportRow): ImportRun {
  return {
    id: row.id,
    programmeId: row.programme_id,
    fileName: row.file_name,
    madeBy: toNamedPerson(row),
    madeAt: row.at,
    summary: row.summary,
    ...(row.done_at === null ? {} : { doneAt: row.done_at }),
  };
}
