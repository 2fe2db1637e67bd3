import type { LookKind } from '../domain/file-look.ts';
import type { FileLookStore } from '../domain/ports-looks.ts';
import { dayOf } from '../domain/time.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { BY, BY_TYPES, byColumns, storedPerson } from './stored-person.ts';

const NOTE = `/* look-note */
  insert into file_looks (dossier_id, day, kind, ${BY}, at)
  select dossier_id, day, kind, ${BY}, at
  from jsonb_to_recordset($1::jsonb)
    as one(dossier_id uuid, day date, kind text, ${BY_TYPES}, at timestamptz)
  on conflict (dossier_id, day, by_tenant, by_object, kind) do nothing`;

/** Somebody takes along all that was sent in a round at once. */
const NOTE_ROUND = `/* look-note-round */
  insert into file_looks (dossier_id, day, kind, ${BY}, at)
  select id, $2::date, 'download', $3, $4, $5, $6
  from dossiers where round_id = $1 and submitted_at is not null
  on conflict (dossier_id, day, by_tenant, by_object, kind) do nothing`;

/** Whoever opens a link comes without a name: then it is the one that they are known by. */
const OF_FILE = `/* look-of-file */
  select day::text, jsonb_agg(distinct kind) as kinds,
    coalesce(nullif(max(by_name), ''),
      (select name from caseworkers c where c.tenant_id = by_tenant and c.object_id = by_object),
      (select name from experts e where e.tenant_id = by_tenant and e.object_id = by_object limit 1),
      '') as name
  from file_looks where dossier_id = $1
  group by day, by_tenant, by_object
  order by day desc, max(at) desc, by_tenant, by_object limit $2 offset $3`;

const COUNT_OF_FILE = `/* look-count-of-file */
  select count(*)::integer as number from (
    select 1 from file_looks where dossier_id = $1 group by day, by_tenant, by_object) one`;

const OF_PERSON = `/* look-of-person */
  select l.day::text, jsonb_agg(distinct l.kind) as kinds,
    coalesce(d.reference, '') as reference, coalesce(d.filing_name, '') as municipality
  from file_looks l join dossiers d on d.id = l.dossier_id
  where l.by_tenant = $1 and l.by_object = $2
  group by l.day, d.id
  order by l.day desc, reference limit $3`;

interface LookRow {
  readonly day: string;
  readonly kinds: readonly LookKind[];
}

/** Who looked at which file, in PostgreSQL. */
export function createFileLookStore(on: Executor): FileLookStore {
  return {
    async note(looks) {
      if (looks.length === 0) return;
      const rows = looks.map(({ dossierId, person, kind, at }) => ({
        dossier_id: dossierId,
        day: dayOf(at),
        kind,
        ...byColumns(person),
        at: at.toISOString(),
      }));
      await run(on, NOTE, [toJsonb(rows)]);
    },
    async noteRound(roundId, person, at) {
      const { by_tenant, by_object, by_name } = byColumns(person);
      await run(on, NOTE_ROUND, [roundId, dayOf(at), by_tenant, by_object, by_name, at]);
    },
    async ofFile(dossierId, { limit, offset }) {
      return await run<LookRow & { name: string }>(on, OF_FILE, [dossierId, limit, offset]);
    },
    async countOfFile(dossierId) {
      const [row] = await run<{ number: number }>(on, COUNT_OF_FILE, [dossierId]);
      return row?.number ?? 0;
    },
    async ofPerson(person, limit) {
      const { tenantId, objectId } = storedPerson(person);
      return await run<LookRow & { reference: string; municipality: string }>(on, OF_PERSON, [
        tenantId,
        objectId,
        limit,
      ]);
    },
  };
}
