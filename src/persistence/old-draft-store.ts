import type { OldDraft, OldDraftStore } from '../domain/ports-drafts.ts';
import { type Executor, run } from './statement.ts';

/** The warning is about one version: a change makes it void, and the time begins anew. */
const KEY = `'draft-ends:' || d.id || ':' || d.version`;

const DRAFT = `d.id, d.version, d.programme_id as "programmeId",
    jsonb_build_array(jsonb_build_object('tenantId', d.owner_tenant, 'objectId', d.owner_object,
      'name', d.owner_name)) || coalesce((
        select jsonb_agg(jsonb_build_object('tenantId', tenant_id, 'objectId', object_id,
          'name', name) order by added)
        from colleagues where dossier_id = d.id), '[]') as people`;

/** What came back after a decision was sent once: its letter promises that it waits for a next round. */
const NEVER_SENT = 'd.submitted_at is null and d.sheet_of is null and d.returned_from is null';

const TO_WARN = `/* old-drafts-to-warn */
  select ${DRAFT} from dossiers d
  where ${NEVER_SENT} and d.updated_at < $1
    and not exists (select 1 from notices where key = ${KEY})
  order by d.updated_at limit $2`;

const MARK = `/* old-draft-warned */
  insert into notices (key, claimed_at) values ('draft-ends:' || $1 || ':' || $2, $3)
  on conflict (key) do nothing`;

const TO_REMOVE = `/* old-drafts-to-remove */
  select ${DRAFT} from dossiers d join notices n on n.key = ${KEY}
  where ${NEVER_SENT} and d.updated_at < $1 and n.claimed_at <= $2
  order by d.updated_at limit $3`;

/** Drafts that end because nobody goes on with them, in PostgreSQL. */
export function createOldDraftStore(on: Executor): OldDraftStore {
  return {
    toWarn: (unchangedSince, limit) => run<OldDraft>(on, TO_WARN, [unchangedSince, limit]),
    async markWarned({ id, version }, now) {
      await run(on, MARK, [id, String(version), now]);
    },
    toRemove: (unchangedSince, warnedBefore, limit) =>
      run<OldDraft>(on, TO_REMOVE, [unchangedSince, warnedBefore, limit]),
  };
}
