import type { GuidanceTrace, TraceKind } from '../domain/guidance-trace.ts';
import type { PersonStore } from '../domain/ports.ts';
import type { AnswerValue } from '../domain/question.ts';
import type { WorkTrace } from '../domain/work-trace.ts';
import { type Executor, run } from './statement.ts';
import { storedPerson } from './stored-person.ts';
import { IN_GUIDANCES } from './trace-statements.ts';
import { IN_WORK } from './work-statements.ts';

interface WrittenRow {
  readonly dossier_id: string;
  readonly question_id: string;
  readonly value: AnswerValue;
  readonly at: Date;
}

interface TraceRow extends Pick<GuidanceTrace, 'at' | 'name' | 'about' | 'what' | 'details'> {
  readonly kind: TraceKind;
  readonly dossier_id: string | null;
  readonly programme_id: string;
  readonly reference: string;
  readonly municipality: string;
}

/** An answer that was cleared is an empty text, which nobody typed. */
const WRITTEN_BY = `/* person-written */
  select h.dossier_id, h.question_id, h.value, h.at
  from answer_history h join dossiers d on d.id = h.dossier_id and d.sheet_of is null
  where h.by_tenant = $1 and h.by_object = $2 and h.value not in ('""', '[]')
  order by h.at, h.id`;

/**
 * Locks the files, never sent, that somebody made, was invited to or ever wrote in (each text leaves
 * a line of history or an event), in the order in which everybody locks. A sheet is not sent itself, but belongs to
 * what was.
 */
const LOCK_FILES = `/* person-lock-files */
  select id from dossiers where submitted_at is null and sheet_of is null and id in (
    select id from dossiers where owner_tenant = $1 and owner_object = $2
    union select dossier_id from colleagues where tenant_id = $1 and object_id = $2
    union select dossier_id from answer_history where by_tenant = $1 and by_object = $2
    union select dossier_id from dossier_events where by_tenant = $1 and by_object = $2)
  order by id for update`;

const SIGNED = [
  'answers',
  'rejected_inputs',
  'answer_conflicts',
  'answer_history',
  'dossier_events',
];

const ANONYMISE = `/* person-anonymise */ with
  ${SIGNED.map(
    (table) => `of_${table} as (
    update ${table} set by_name = $3
    where dossier_id = any($4::uuid[]) and by_tenant = $1 and by_object = $2)`,
  ).join(', ')},
  of_colleagues as (
    update colleagues set name = $3
    where dossier_id = any($4::uuid[]) and tenant_id = $1 and object_id = $2)
  update dossiers set owner_name = $3
  where id = any($4::uuid[]) and owner_tenant = $1 and owner_object = $2`;

/** What is kept of one person. Taking out a name leaves the ids: they say nothing to who cannot ask the tenant. */
export function createPersonStore(on: Executor): PersonStore {
  return {
    async writtenBy(person) {
      const { tenantId, objectId } = storedPerson(person);
      const rows = await run<WrittenRow>(on, WRITTEN_BY, [tenantId, objectId]);
      return rows.map((row) => ({
        dossierId: row.dossier_id,
        questionId: row.question_id,
        text: asText(row.value),
        at: row.at,
      }));
    },
    async inGuidances(person) {
      const { tenantId, objectId } = storedPerson(person);
      return (await run<TraceRow>(on, IN_GUIDANCES, [tenantId, objectId])).map(toTrace);
    },
    async inWork(person) {
      const { tenantId, objectId } = storedPerson(person);
      return await run<WorkTrace>(on, IN_WORK, [tenantId, objectId]);
    },
    async anonymise(person, replacement) {
      const { tenantId, objectId } = storedPerson(person);
      const files = await run<{ id: string }>(on, LOCK_FILES, [tenantId, objectId]);
      const ids = files.map((file) => file.id);
      if (ids.length > 0) await run(on, ANONYMISE, [tenantId, objectId, replacement, ids]);
    },
  };
}

function toTrace(row: TraceRow): GuidanceTrace {
  const { kind, at, name, reference, municipality, about, what, details } = row;
  return {
    kind,
    at,
    name,
    ...(row.dossier_id === null ? {} : { dossierId: row.dossier_id }),
    programmeId: row.programme_id,
    reference,
    municipality,
    about,
    what,
    details,
  };
}

function asText(value: AnswerValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}
