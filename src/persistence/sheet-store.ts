import type { Answer, Dossier } from '../domain/dossier.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { SheetStore } from '../domain/ports-sheets.ts';
import type { Confirmation, SheetVersion, Signer } from '../domain/sheet.ts';
import { type DossierJson, toDossier } from './dossier-rows.ts';
import { SHEET, SHEETS } from './dossier-statements.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { BY, type ByColumns, byColumns, toNamedPerson } from './stored-person.ts';

const ADD = `/* sheet-version-add */
  insert into sheet_versions (sheet_id, number, answers, at, ${BY})
  values ($1, $2, $3, $4, $5, $6, $7)`;

const CONFIRM = `/* sheet-confirm */
  insert into sheet_confirmations (sheet_id, number, side, at, ${BY})
  select sheet_id, number, $3, $4, $5, $6, $7 from sheet_versions where sheet_id = $1 and number = $2
  on conflict do nothing returning 1`;

const VERSIONS = `/* sheet-versions */
  select v.sheet_id, v.number, v.answers, v.at, v.by_tenant, v.by_object, v.by_name, (
    select json_agg(json_build_object('side', c.side, 'at', c.at, 'by', json_build_object(
      'tenantId', c.by_tenant, 'objectId', c.by_object, 'name', c.by_name)) order by c.at)
    from sheet_confirmations c where c.sheet_id = v.sheet_id and c.number = v.number) as confirmed
  from sheet_versions v
  where v.sheet_id = $1 and ($2::integer is null or v.number = $2) order by v.number desc`;

/** Sheets of guidances in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createSheetStore(on: Executor): SheetStore {
  const versions = async (id: string, number: number | null): Promise<readonly SheetVersion[]> =>
    isUuid(id) ? (await run<VersionRow>(on, VERSIONS, [id, number])).map(toVersion) : [];
  return {
    async find(of, stepId) {
      return isUuid(of) ? (await dossiers(on, SHEET, [of, stepId]))[0] : undefined;
    },
    async ofDossier(of) {
      return isUuid(of) ? await dossiers(on, SHEETS, [of]) : [];
    },
    async addVersion({ sheetId, number, answers, by, at }) {
      const { by_tenant, by_object, by_name } = byColumns(by);
      const values = [sheetId, number, toJsonb(answers), at, by_tenant, by_object, by_name];
      await run(on, ADD, values);
    },
    async version(sheetId, number) {
      return (await versions(sheetId, number))[0];
    },
    versions: (sheetId) => versions(sheetId, null),
    async confirm(sheetId, number, { side, by, at }) {
      if (!isUuid(sheetId)) return false;
      const { by_tenant, by_object, by_name } = byColumns(by);
      const values = [sheetId, number, side, at, by_tenant, by_object, by_name];
      return (await run(on, CONFIRM, values)).length > 0;
    },
  };
}

async function dossiers(
  on: Executor,
  statement: string,
  values: readonly string[],
): Promise<readonly Dossier[]> {
  const rows = await run<{ dossier: DossierJson }>(on, statement, values);
  return rows.map(({ dossier }) => toDossier(dossier));
}

interface VersionRow extends ByColumns {
  readonly sheet_id: string;
  readonly number: number;
  readonly answers: Readonly<Record<string, Omit<Answer, 'at'> & { readonly at: string }>>;
  readonly at: Date;
  readonly confirmed:
    | readonly { readonly side: Signer; readonly at: string; readonly by: NamedPerson }[]
    | null;
}

function toVersion(row: VersionRow): SheetVersion {
  const answers = Object.entries(row.answers).map(([id, { at, ...answer }]): [string, Answer] => [
    id,
    { ...answer, at: new Date(at) },
  ]);
  const confirmed = (row.confirmed ?? []).map(
    ({ at, ...one }): Confirmation => ({ ...one, at: new Date(at) }),
  );
  return {
    sheetId: row.sheet_id,
    number: row.number,
    answers: Object.fromEntries(answers),
    by: toNamedPerson(row),
    at: row.at,
    confirmed,
  };
}
