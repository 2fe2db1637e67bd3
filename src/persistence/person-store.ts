import type { PersonStore } from '../domain/ports.ts';
import type { AnswerValue } from '../domain/question.ts';
import { type Executor, run } from './statement.ts';
import { storedPerson } from './stored-person.ts';

interface WrittenRow {
  readonly dossier_id: string;
  readonly question_id: string;
  readonly value: AnswerValue;
  readonly at: Date;
}

/** An answer that was cleared is an empty text, which nobody typed. Of a list what was typed stands in what happened. */
const WRITTEN_BY = `/* person-written */
  select dossier_id, question_id, value, at, id from answer_history
  where by_tenant = $1 and by_object = $2 and value not in ('""', '[]')
  union all
  select dossier_id, list_id, to_jsonb(concat_ws(' – ', details->>'text', details->>'who',
    details->>'note', details->>'reason', details->>'said', details->>'proof')), at, id
  from item_events
  where by_tenant = $1 and by_object = $2 and kind <> 'removed' and details <> '{}'
  order by at, id`;

/**
 * Locks the files, never sent, that somebody made, was invited to or ever wrote in (each text leaves
 * a line of history or an event), in the order in which everybody locks.
 */
const LOCK_FILES = `/* person-lock-files */
  select id from dossiers where submitted_at is null and id in (
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
    async anonymise(person, replacement) {
      const { tenantId, objectId } = storedPerson(person);
      const files = await run<{ id: string }>(on, LOCK_FILES, [tenantId, objectId]);
      const ids = files.map((file) => file.id);
      if (ids.length > 0) await run(on, ANONYMISE, [tenantId, objectId, replacement, ids]);
    },
  };
}

function asText(value: AnswerValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}
