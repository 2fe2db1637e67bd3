import type { InquiryFilter } from '../domain/ports-questions.ts';
import { INQUIRY_JSON } from './inquiry-rows.ts';
import { BY, BY_TYPES } from './stored-person.ts';

// The statements of the inquiry store. $1 of the writing ones is `InquiryChanges` as jsonb.

const COLUMNS = `id, reference, programme_id, state, asker_tenant, asker_object, asker_name,
  asker_email, organisation, dossier_id, place, assignee_tenant, assignee_object, assignee_name,
  channel_post, created_at, waiting_since, changed_at, version`;

const ROW = `jsonb_to_record($1::jsonb->'row') as one(id uuid, reference text, programme_id text,
  state text, asker_tenant text, asker_object text, asker_name text, asker_email text,
  organisation text, dossier_id uuid, place jsonb, assignee_tenant text, assignee_object text,
  assignee_name text, channel_post jsonb, created_at timestamptz, waiting_since timestamptz,
  changed_at timestamptz, version integer)`;

/** From the row that was written: without it nothing of it is written, in a transaction or not. */
const PARTS = `
said as (
  insert into inquiry_messages (inquiry_id, number, kind, text, ${BY}, at, delivery)
  select own.id, number, kind, text, ${BY}, at, delivery
  from own, jsonb_to_recordset($1::jsonb->'messages') as one(number integer, kind text, text text,
    ${BY_TYPES}, at timestamptz, delivery text)
  on conflict (inquiry_id, number) do update set
    kind = excluded.kind, text = excluded.text, by_tenant = excluded.by_tenant,
    by_object = excluded.by_object, by_name = excluded.by_name, at = excluded.at,
    delivery = excluded.delivery),
told as (
  insert into inquiry_events (inquiry_id, kind, at, ${BY}, details)
  select own.id, kind, at, ${BY}, details
  from own, rows from (
    jsonb_to_recordset($1::jsonb->'events')
      as (kind text, at timestamptz, ${BY_TYPES}, details jsonb)) with ordinality
        as one(kind, at, ${BY}, details, place)
  order by place)
select count(*)::integer as changed from own`;

export const INSERT = `/* inquiry-insert */ with own as (
  insert into inquiries (${COLUMNS}) select ${COLUMNS} from ${ROW} returning id),${PARTS}`;

/** $2 is the version it had. Gives how many inquiries it changed: none when somebody changed it since it was loaded. */
export const SAVE = `/* inquiry-save */ with own as (
  update inquiries set
    reference = one.reference, programme_id = one.programme_id, state = one.state,
    asker_tenant = one.asker_tenant, asker_object = one.asker_object, asker_name = one.asker_name,
    asker_email = one.asker_email, organisation = one.organisation, dossier_id = one.dossier_id,
    place = one.place, assignee_tenant = one.assignee_tenant,
    assignee_object = one.assignee_object, assignee_name = one.assignee_name,
    channel_post = one.channel_post, created_at = one.created_at,
    waiting_since = one.waiting_since,
    changed_at = greatest(inquiries.changed_at, one.changed_at), version = one.version
  from ${ROW}
  where inquiries.id = one.id and inquiries.version = $2
  returning inquiries.id),${PARTS}`;

const SELECT = `select ${INQUIRY_JSON} as inquiry from inquiries i`;

export const LOAD = `/* inquiry-load */ ${SELECT} where i.id = $1`;

/** Only the row: what hangs on it is read by a later statement, which sees what the last holder of the lock wrote. */
export const LOCK = '/* inquiry-lock */ select 1 from inquiries where id = $1 for update';

export const FIND_BY_REFERENCE = `/* inquiry-by-reference */ ${SELECT} where i.reference = $1`;

const LONGEST_WAITING = 'i.waiting_since, i.created_at, i.id';

interface Listing {
  readonly where: string;
  readonly order: string;
  readonly values: number;
}

/** $1: programmes. Of `mine`, $2 and $3: the person. What was closed was dealt with too, and is on no other list. */
const LISTINGS: Readonly<Record<InquiryFilter, Listing>> = {
  waiting: {
    where: 'i.programme_id = any($1::text[]) and i.waiting_since is not null',
    order: LONGEST_WAITING,
    values: 1,
  },
  mine: {
    where: `i.programme_id = any($1::text[]) and i.state <> 'closed'
      and i.assignee_tenant = $2 and i.assignee_object = $3`,
    order: LONGEST_WAITING,
    values: 3,
  },
  answered: {
    where: `i.programme_id = any($1::text[]) and i.state <> 'open'`,
    order: 'i.changed_at desc, i.created_at desc, i.id',
    values: 1,
  },
};

/** The last two values are limit and offset. Whole inquiries are made of the rows of the page alone. */
export const LIST: Readonly<Record<InquiryFilter, string>> = {
  waiting: list('waiting'),
  mine: list('mine'),
  answered: list('answered'),
};

export const COUNT: Readonly<Record<InquiryFilter, string>> = {
  waiting: count('waiting'),
  mine: count('mine'),
  answered: count('answered'),
};

function list(filter: InquiryFilter): string {
  const { where, order, values } = LISTINGS[filter];
  return `/* inquiry-list-${filter} */
    select ${INQUIRY_JSON} as inquiry from (
      select * from inquiries i where ${where}
      order by ${order} limit $${values + 1} offset $${values + 2}) i
    order by ${order}`;
}

function count(filter: InquiryFilter): string {
  return `/* inquiry-count-${filter} */
    select count(*)::integer as inquiries from inquiries i where ${LISTINGS[filter].where}`;
}

export const LIST_OF = `/* inquiry-list-of */
  select ${INQUIRY_JSON} as inquiry from (
    select * from inquiries where asker_tenant = $1 and asker_object = $2
    order by created_at desc, id limit $3) i
  order by i.created_at desc, i.id`;

export const WAITING_SINCE = `/* inquiry-waiting-since */
  ${SELECT} where i.waiting_since < $1 order by ${LONGEST_WAITING}`;

export const EVENTS = `/* inquiry-events */
  select kind, at, ${BY}, details from inquiry_events where inquiry_id = $1 order by id`;

/** In the order in which everybody would lock several. */
export const LOCK_OF_ASKER = `/* inquiry-lock-of-asker */
  select id from inquiries where asker_tenant = $1 and asker_object = $2 order by id for update`;

/**
 * $3 takes the place of the name. Where they were asked an empty conversation stays, in which nothing can be
 * written. The version goes up, so that who loaded the inquiry before cannot put the name back.
 */
export const ANONYMISE = `/* inquiry-anonymise */ with
  of_messages as (
    update inquiry_messages set by_name = $3
    where inquiry_id = any($4::uuid[]) and by_tenant = $1 and by_object = $2),
  of_events as (
    update inquiry_events set by_name = $3,
      details = case when details->>'to' = by_name
        then jsonb_set(details, '{to}', to_jsonb($3::text)) else details end
    where inquiry_id = any($4::uuid[]) and by_tenant = $1 and by_object = $2)
  update inquiries set asker_name = $3, asker_email = null,
    place = jsonb_build_object('conversationId', '', 'scope', place->'scope',
      'tenantId', place->'tenantId', 'serviceUrl', ''),
    assignee_name = case when assignee_tenant = $1 and assignee_object = $2
      then $3 else assignee_name end,
    version = version + 1
  where id = any($4::uuid[])`;
