import { PAPER_TENANT } from '../domain/access.ts';
import { BY } from './stored-person.ts';

// The statements of the announcement store. Those that write take the columns in this order.

const COLUMNS = `id, programme_id, audience, title, text, ${BY}, state, send_at, made_at, history,
  created_at, changed_at, version`;

export const INSERT = `/* announcement-insert */
  insert into announcements (${COLUMNS})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

/** Gives nothing when it was changed since it was loaded. */
export const SAVE = `/* announcement-save */
  update announcements set programme_id = $2, audience = $3, title = $4, text = $5, by_tenant = $6,
    by_object = $7, by_name = $8, state = $9, send_at = $10, made_at = $11, history = $12,
    created_at = $13, changed_at = $14, version = $15::integer
  where id = $1 and version = $15::integer - 1 returning 1`;

export const LOAD = `/* announcement-load */ select ${COLUMNS} from announcements where id = $1`;

export const LOCK = `/* announcement-lock */
  select ${COLUMNS} from announcements where id = $1 for update`;

export const LIST = `/* announcement-list */
  select ${COLUMNS} from announcements where programme_id = any($1::text[])
  order by created_at desc, id limit $2 offset $3`;

export const COUNT = `/* announcement-count */
  select count(*)::integer as announcements from announcements where programme_id = any($1::text[])`;

export const DUE = `/* announcement-due */
  select ${COLUMNS} from announcements
  where state = 'sending' or (state = 'scheduled' and send_at <= $1) order by send_at, id`;

/**
 * A colleague counts only within the owner's tenant. What was withdrawn is nobody's application any more. $1: the
 * round, $2: whether only of drafts.
 */
const FILES = `files as (
    select id, owner_tenant, owner_object from dossiers
    where round_id = $1 and sheet_of is null and state <> 'withdrawn'
      and (not $2::boolean or submitted_at is null)),
  people as (
    select owner_tenant as tenant, owner_object as object from files
    union
    select c.tenant_id, c.object_id
    from files f join colleagues c on c.dossier_id = f.id and c.tenant_id = f.owner_tenant)`;

const PAPER = `'${PAPER_TENANT}'`;

export const MAKERS = `/* announcement-makers */ with ${FILES}
  select tenant, object from people
  where tenant <> ${PAPER} and (tenant, object) > ($3, $4) order by tenant, object limit $5`;

export const COUNT_MAKERS = `/* announcement-count-makers */ with ${FILES}
  select (select count(*)::integer from people where tenant <> ${PAPER}) as people,
    (select count(*)::integer from files where owner_tenant = ${PAPER}) as "onPaper"`;

/** Who is sending one of them at this moment is waited for, and keeps it when the sending began. */
export const CANCEL_MESSAGES = `/* announcement-cancel-messages */ with
  stopped as (
    update reminder_messages set state = 'skipped', reason = 'cancelled', claimed_by = null,
      claimed_until = null, changed_at = $2
    where about = $1 and state in ('planned', 'claimed') returning id),
  told as (
    update reminders set state = 'skipped', reason = 'cancelled', changed_at = $2
    where message_id in (select id from stopped) and state = 'planned')
  select count(*)::integer as cancelled from stopped`;

const DID = `exists (
    select 1 from jsonb_array_elements(history) one
    where one->'by'->>'tenantId' = $1 and one->'by'->>'objectId' = $2)`;

export const OF_PERSON = `/* announcement-of-person */
  select ${COLUMNS} from announcements where (by_tenant = $1 and by_object = $2) or ${DID}
  order by created_at desc, id`;

export const ANONYMISE = `/* announcement-anonymise */
  update announcements set
    by_name = case when by_tenant = $1 and by_object = $2 then $3 else by_name end,
    history = (
      select jsonb_agg(
        case when one->'by'->>'tenantId' = $1 and one->'by'->>'objectId' = $2
          then jsonb_set(one, '{by,name}', to_jsonb($3::text)) else one end order by place)
      from jsonb_array_elements(history) with ordinality as every(one, place))
  where (by_tenant = $1 and by_object = $2) or ${DID}`;
