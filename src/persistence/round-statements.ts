// The statements of the round store. Those that write take the columns in this order, then events as jsonb.

export const COLUMNS = `id, programme_id, name, opens_at, deadline_day, guidance_from, demonstration,
  closed_at, version`;

const BY = 'by_tenant, by_object, by_name';
const BY_TYPES = 'by_tenant text, by_object text, by_name text';

/** From the round that was written: without it nothing of it is written, in a transaction or not. */
const TOLD = `
told as (
  insert into round_events (round_id, kind, at, ${BY}, details)
  select own.id, kind, at, ${BY}, details
  from own, rows from (
    jsonb_to_recordset($10::jsonb)
      as (kind text, at timestamptz, ${BY_TYPES}, details jsonb)) with ordinality
        as one(kind, at, ${BY}, details, place)
  order by place)
select count(*)::integer as changed from own`;

/** One that was removed too: an old card may still name it. */
export const GET = `/* round-get */ select ${COLUMNS} from rounds where id = $1`;

export const LIST = `/* round-list */
  select ${COLUMNS} from rounds where programme_id = $1 and removed_at is null
  order by deadline_day, id`;

export const LOCK = `/* round-lock */
  select ${COLUMNS} from rounds where id = $1 and removed_at is null for update`;

/** Held until the transaction ends. Rounds of a programme are compared with each other before one is written. */
export const LOCK_PROGRAMME = `/* round-lock-programme */
  select 1 from (select pg_advisory_xact_lock(hashtextextended('rounds:' || $1, 0))) held`;

export const ADD = `/* round-add */
  insert into rounds (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (id) do nothing`;

export const INSERT = `/* round-insert */ with own as (
  insert into rounds (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id),${TOLD}`;

const CHANGE = `programme_id = $2, name = $3, opens_at = $4, deadline_day = $5, guidance_from = $6,
    demonstration = $7, closed_at = $8, version = $9::integer`;
const THAT_WAS_LOADED =
  'where id = $1 and removed_at is null and version = $9::integer - 1 returning id';

/** Gives how many rounds it changed: none when somebody changed or removed it since it was loaded. */
export const SAVE = `/* round-save */ with own as (
  update rounds set ${CHANGE} ${THAT_WAS_LOADED}),${TOLD}`;

/** $11 is when. */
export const REMOVE = `/* round-remove */ with own as (
  update rounds set ${CHANGE}, removed_at = $11 ${THAT_WAS_LOADED}),${TOLD}`;

export const COUNT_FILES = `/* round-count-files */
  select count(*) filter (where state = 'draft')::integer as drafts,
    count(submitted_at)::integer as sent
  from dossiers where round_id = $1`;

export const EVENTS = `/* round-events */
  select kind, at, ${BY}, details from round_events where round_id = $1 order by id`;

/** A colleague counts only within the owner's tenant. Of several names that somebody had, the newest draft's. */
export const DRAFT_PEOPLE = `/* round-draft-people */
  with drafts as (
    select id, owner_tenant, owner_object, owner_name, updated_at from dossiers
    where round_id = $1 and submitted_at is null and state = 'draft'),
  people as (
    select owner_tenant as by_tenant, owner_object as by_object, owner_name as by_name, updated_at
    from drafts
    union all
    select c.tenant_id, c.object_id, c.name, d.updated_at
    from drafts d join colleagues c on c.dossier_id = d.id and c.tenant_id = d.owner_tenant)
  select distinct on (by_tenant, by_object) by_tenant, by_object, by_name from people
  order by by_tenant, by_object, updated_at desc`;
