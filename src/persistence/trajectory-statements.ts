import { DOSSIER_JSON } from './dossier-rows.ts';
import { BY, BY_TYPES } from './stored-person.ts';

// The statements of the trajectory store. Those that write take the columns in this order, then events as jsonb.

const COLUMNS =
  'dossier_id, programme_id, guidance_day, steps, started_at, stopped_at, ended_at, version';
/** The same of the table `t`. */
const OWN = COLUMNS.split(', ')
  .map((column) => `t.${column}`)
  .join(', ');

/** From the trajectory that was written: without it nothing of it is written, in a transaction or not. */
const TOLD = `
told as (
  insert into trajectory_events (dossier_id, kind, at, ${BY}, details)
  select own.dossier_id, kind, at, ${BY}, details
  from own, rows from (
    jsonb_to_recordset($9::jsonb)
      as (kind text, at timestamptz, ${BY_TYPES}, details jsonb)) with ordinality
        as one(kind, at, ${BY}, details, place)
  order by place)
select count(*)::integer as changed from own`;

export const INSERT = `/* trajectory-insert */ with own as (
  insert into trajectories (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)
  returning dossier_id),${TOLD}`;

/** Gives how many trajectories it changed: none when somebody changed it since it was loaded. */
export const SAVE = `/* trajectory-save */ with own as (
  update trajectories set programme_id = $2, guidance_day = $3, steps = $4, started_at = $5,
    stopped_at = $6, ended_at = $7, version = $8::integer
  where dossier_id = $1 and version = $8::integer - 1 returning dossier_id),${TOLD}`;

export const LOAD = `/* trajectory-load */
  select ${COLUMNS} from trajectories where dossier_id = $1`;

export const LOCK = `/* trajectory-lock */
  select ${COLUMNS} from trajectories where dossier_id = $1 for update`;

/** Without the steps, which are most of it and hardly change. */
export const OF_PROGRAMME = `/* trajectory-of-programme */
  select t.dossier_id, t.version, d.reference, d.filing_name, d.filing_province,
    coalesce(r.name, d.round_id) as round_name, coalesce(r.demonstration, false) as demonstration
  from trajectories t
    join dossiers d on d.id = t.dossier_id
    left join rounds r on r.id = d.round_id
  where t.programme_id = $1`;

export const OF_IDS = `/* trajectory-of-ids */
  select ${COLUMNS} from trajectories where dossier_id = any($1::uuid[])`;

const WITH_FILE = `${OWN}, ${DOSSIER_JSON} as dossier
  from trajectories t join dossiers d on d.id = t.dossier_id`;
const LATEST = 't.started_at desc, t.dossier_id';

/** A colleague counts only within the owner's tenant. */
export const OF_PERSON = `/* trajectory-of-person */
  select ${WITH_FILE}
  where d.id in (
    select id from dossiers where owner_tenant = $1 and owner_object = $2
    union select c.dossier_id from colleagues c
      join dossiers o on o.id = c.dossier_id and o.owner_tenant = c.tenant_id
      where c.tenant_id = $1 and c.object_id = $2)
  order by ${LATEST} limit $3`;

/** $1: one containment per expert, as the index of panels wants it. */
export const OF_EXPERTS = `/* trajectory-of-experts */
  select ${WITH_FILE}
  where d.state = 'selected' and d.review->'panel' @> any($1::jsonb[])
  order by ${LATEST} limit $2`;

export const NOTE = `/* trajectory-note */
  insert into trajectory_events (dossier_id, kind, at, ${BY}, details)
  select $1, kind, at, ${BY}, details
  from rows from (
    jsonb_to_recordset($2::jsonb)
      as (kind text, at timestamptz, ${BY_TYPES}, details jsonb)) with ordinality
        as one(kind, at, ${BY}, details, place)
  order by place`;

/** $4: the step that it is about; null for everything. $5: kinds that are left out. */
export const EVENTS = `/* trajectory-events */
  select kind, at, ${BY}, details from trajectory_events
  where dossier_id = $1 and ($4::text is null or details->>'step' = $4)
    and kind <> all($5::text[])
  order by id desc limit $2 offset $3`;

export const COUNT_EVENTS = `/* trajectory-count-events */
  select count(*)::integer as events from trajectory_events
  where dossier_id = $1 and kind <> all($2::text[])`;

export const EVENTS_WITH = `/* trajectory-events-with */
  select kind, at, ${BY}, details from trajectory_events
  where dossier_id = $1 and details->>$2 = $3 order by id`;

export const EVENTS_OF = `/* trajectory-events-of */
  select kind, at, ${BY}, details from trajectory_events
  where dossier_id = $1 and kind = any($2::text[]) order by id desc limit $3`;

export const MISSING = `/* trajectory-missing */
  select id from dossiers d
  where programme_id = any($1::text[]) and state = 'selected' and submitted_at is not null
    and not exists (select 1 from trajectories where dossier_id = d.id)
  order by id limit $2`;
