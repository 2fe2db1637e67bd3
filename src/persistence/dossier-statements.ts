import { DOSSIER_JSON } from './dossier-rows.ts';
import { BY, BY_TYPES } from './stored-person.ts';

// The statements of the dossier store. $1 of the writing ones is `DossierChanges` or `RareChanges` as
// jsonb, $2 the dossier's id. One statement for all that a turn writes: each one costs a round trip.

export const ROW_TYPES = `id uuid, programme_id text, round_id text, state text, reference text,
  form_version integer, owner_tenant text, owner_object text, owner_name text,
  created_at timestamptz, updated_at timestamptz, submitted_at timestamptz,
  moved_from_round_id text, filing_nis text, filing_name text, filing_province text,
  filing_centre_city boolean, returned_from uuid, sheet_of uuid, sheet_step text, sheet jsonb,
  remarks jsonb, review jsonb, assignee_tenant text, assignee_object text, turn text, waiting_since timestamptz, state_since timestamptz,
  decision_reason text, budget integer, version integer, expected integer`;

export const COLUMNS = `id, programme_id, round_id, state, reference, form_version, owner_tenant,
  owner_object, owner_name, created_at, updated_at, submitted_at, moved_from_round_id, filing_nis,
  filing_name, filing_province, filing_centre_city, returned_from, sheet_of, sheet_step, sheet,
  remarks, review, assignee_tenant,
  assignee_object, turn, waiting_since, state_since, decision_reason, budget, version`;

const PARTS = `
written as (
  insert into answers (dossier_id, question_id, value, version, ${BY}, at)
  select $2, question_id, value, version, ${BY}, at
  from jsonb_to_recordset($1::jsonb->'answers')
    as one(question_id text, value jsonb, version integer, ${BY_TYPES}, at timestamptz)
  on conflict (dossier_id, question_id) do update set
    value = excluded.value, version = excluded.version, by_tenant = excluded.by_tenant,
    by_object = excluded.by_object, by_name = excluded.by_name, at = excluded.at),
remembered as (
  insert into answer_history (dossier_id, question_id, kind, version, value, ${BY}, at)
  select $2, question_id, kind, version, value, ${BY}, coalesce(at, now())
  from jsonb_to_recordset($1::jsonb->'history')
    as one(question_id text, kind text, version integer, value jsonb, ${BY_TYPES}, at timestamptz)),
refused as (
  insert into rejected_inputs (dossier_id, question_id, text, reason, ${BY})
  select $2, question_id, text, reason, ${BY}
  from jsonb_to_recordset($1::jsonb->'rejected')
    as one(question_id text, text text, reason jsonb, ${BY_TYPES})
  on conflict (dossier_id, question_id) do update set
    text = excluded.text, reason = excluded.reason, by_tenant = excluded.by_tenant,
    by_object = excluded.by_object, by_name = excluded.by_name),
settled as (
  delete from rejected_inputs where dossier_id = $2
    and question_id in (select jsonb_array_elements_text($1::jsonb->'settled'))),
told as (
  insert into dossier_events (dossier_id, kind, at, ${BY}, details)
  select $2, kind, at, ${BY}, details
  from jsonb_to_recordset($1::jsonb->'events')
    as one(kind text, at timestamptz, ${BY_TYPES}, details jsonb))`;

export const INSERT = `/* dossier-insert */ with own as (
  insert into dossiers (${COLUMNS})
  select ${COLUMNS}
  from jsonb_to_record($1::jsonb->'row') as one(${ROW_TYPES})
  returning id),${PARTS}
select count(*)::integer as changed from own where id = $2`;

/** Gives how many rows of dossiers it changed: none when somebody changed it since it was loaded. */
export const SAVE = `/* dossier-save */ with own as (
  update dossiers set
    round_id = one.round_id, state = one.state, reference = one.reference,
    form_version = one.form_version, owner_tenant = one.owner_tenant,
    owner_object = one.owner_object, owner_name = one.owner_name, updated_at = one.updated_at,
    submitted_at = one.submitted_at, moved_from_round_id = one.moved_from_round_id,
    filing_nis = one.filing_nis, filing_name = one.filing_name,
    filing_province = one.filing_province, filing_centre_city = one.filing_centre_city,
    sheet = one.sheet, remarks = one.remarks, review = one.review, assignee_tenant = one.assignee_tenant,
    assignee_object = one.assignee_object, turn = one.turn, waiting_since = one.waiting_since,
    state_since = one.state_since, decision_reason = one.decision_reason, budget = one.budget,
    version = one.version
  from jsonb_to_record($1::jsonb->'row') as one(${ROW_TYPES})
  where dossiers.id = $2 and one.id = $2 and dossiers.version = one.expected
  returning dossiers.id),${PARTS}
select count(*)::integer as changed from own`;

export const SAVE_RARE = `/* dossier-save-rare */ with moved as (
  delete from answers where dossier_id = $2
    and question_id in (select jsonb_array_elements_text($1::jsonb->'goneAnswers'))),
gone as (
  delete from colleagues
  using jsonb_to_recordset($1::jsonb->'goneColleagues') as one(by_tenant text, by_object text)
  where dossier_id = $2 and tenant_id = one.by_tenant and object_id = one.by_object),
joined as (
  insert into colleagues (dossier_id, tenant_id, object_id, name)
  select $2, by_tenant, by_object, by_name
  from rows from (
    jsonb_to_recordset($1::jsonb->'colleagues') as (${BY_TYPES})) with ordinality
      as one(by_tenant, by_object, by_name, place)
  order by place
  on conflict (dossier_id, tenant_id, object_id) do update set name = excluded.name),
solved as (
  delete from answer_conflicts where dossier_id = $2
    and id in (select jsonb_array_elements_text($1::jsonb->'goneConflicts')::uuid))
insert into answer_conflicts (id, dossier_id, question_id, value, ${BY}, at)
select id, $2, question_id, value, ${BY}, at
from rows from (
  jsonb_to_recordset($1::jsonb->'conflicts')
    as (id uuid, question_id text, value jsonb, ${BY_TYPES}, at timestamptz)) with ordinality
      as one(id, question_id, value, ${BY}, at, place)
order by place`;

export const LOAD = `/* dossier-load */
  select ${DOSSIER_JSON} as dossier from dossiers d where d.id = $1`;

/** Only the row: what hangs on it is read by a later statement, which sees what the last holder of the lock wrote. */
export const LOCK = '/* dossier-lock */ select 1 from dossiers where id = $1 for update';

export const FIND_BY_REFERENCE = `/* dossier-by-reference */
  select ${DOSSIER_JSON} as dossier from dossiers d where d.reference = $1`;

/** A colleague counts only within the owner's tenant. */
const FILES_OF_COLLEAGUE = `
  from colleagues c join dossiers d on d.id = c.dossier_id and d.owner_tenant = c.tenant_id
  where c.tenant_id = $1 and c.object_id = $2`;

export const LIST_FOR = `/* dossier-list */
  with own as (
    select id, updated_at from dossiers where owner_tenant = $1 and owner_object = $2
    order by updated_at desc, id limit $3),
  shared as (
    select d.id, d.updated_at ${FILES_OF_COLLEAGUE} order by d.updated_at desc, d.id limit $3),
  newest as (
    select id from (select * from own union select * from shared) files
    order by updated_at desc, id limit $3)
  select ${DOSSIER_JSON} as dossier from dossiers d join newest using (id)
  order by d.updated_at desc, d.id`;

export const COUNT_FOR = `/* dossier-count */
  select count(*)::integer as files from (
    select id from dossiers where owner_tenant = $1 and owner_object = $2
    union select d.id ${FILES_OF_COLLEAGUE}) files`;

/** Carrying a draft over to a new form keeps version numbers; then the last text under a number counts. */
export const ANSWER_AT = `/* answer-at */
  select value from answer_history
  where dossier_id = $1 and question_id = $2 and version = $3 and kind = 'answer'
  order by id desc limit 1`;

/** The row stays locked until the transaction ends, so a number that is rolled back is given again. */
export const NEXT_NUMBER = `/* reference-next */
  insert into reference_series (series, last) values ($1, 1)
  on conflict (series) do update set last = reference_series.last + 1
  returning last`;

/** $2: how many, $3: beyond which number. */
export const NEXT_NUMBERS = `/* reference-next-many */
  insert into reference_series (series, last) values ($1, $3::integer + $2::integer)
  on conflict (series) do update set last = greatest(reference_series.last, $3) + $2
  returning last`;

export const TAKEN_REFERENCES = `/* dossier-taken-references */
  select reference from dossiers where reference = any($1::text[])`;

/** What was sent once is never removed, nor is what belongs to its guidance. */
export const REMOVE = `/* dossier-remove */
  delete from dossiers where id = $1 and submitted_at is null and sheet_of is null`;

export const EVENTS = `/* dossier-events */
  select kind, at, ${BY}, details from dossier_events
  where dossier_id = $1 and kind <> all($4::text[])
  order by id desc limit $2 offset $3`;

export const COUNT_EVENTS = `/* dossier-count-events */
  select count(*)::integer as events from dossier_events
  where dossier_id = $1 and kind <> all($2::text[])`;

export const SHEET = `/* dossier-sheet */
  select ${DOSSIER_JSON} as dossier from dossiers d where d.sheet_of = $1 and d.sheet_step = $2`;

export const SHEETS = `/* dossier-sheets */
  select ${DOSSIER_JSON} as dossier from dossiers d where d.sheet_of = $1 order by d.created_at, d.id`;

export const RETURNED_FROM = `/* dossier-returned-from */
  select ${DOSSIER_JSON} as dossier from dossiers d where d.returned_from = $1
  order by d.created_at desc, d.id`;
