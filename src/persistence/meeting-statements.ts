import { BY, BY_TYPES } from './stored-person.ts';

// The statements of the meeting store. Those that write take the columns in this order, then events as jsonb.

const COLUMNS = `id, dossier_id, programme_id, rule_id, title, ${BY}, state, proposals, votes, moment,
  place, agenda, attendees, former, guests, former_guests, reason, sequence, changed_at, created_at,
  version`;
/** The same of the table `m`. */
const OWN = COLUMNS.split(/,\s+/)
  .map((column) => `m.${column}`)
  .join(', ');

/** From the meeting that was written: without it nothing of it is written, in a transaction or not. */
const TOLD = `
told as (
  insert into meeting_events (meeting_id, kind, sequence, at, ${BY}, details)
  select own.id, kind, sequence, at, ${BY}, details
  from own, rows from (
    jsonb_to_recordset($26::jsonb)
      as (kind text, sequence integer, at timestamptz, ${BY_TYPES}, details jsonb)) with ordinality
        as one(kind, sequence, at, ${BY}, details, place)
  order by place)
select count(*)::integer as changed from own`;

/** Gives how many meetings it wrote: none when the same one is planned already. */
export const INSERT = `/* meeting-insert */ with own as (
  insert into meetings (${COLUMNS}, starts_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9,
    $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
  on conflict (dossier_id, rule_id) where state in ('proposed', 'fixed') do nothing
  returning id),${TOLD}`;

/** Gives how many meetings it changed: none when somebody changed it since it was loaded. */
export const SAVE = `/* meeting-save */ with own as (
  update meetings set dossier_id = $2, programme_id = $3, rule_id = $4, title = $5, by_tenant = $6,
    by_object = $7, by_name = $8, state = $9, proposals = $10, votes = $11, moment = $12, place = $13,
    agenda = $14, attendees = $15, former = $16, guests = $17, former_guests = $18, reason = $19,
    sequence = $20, changed_at = $21, created_at = $22, version = $23::integer, starts_at = $24,
    ends_at = $25
  where id = $1 and version = $23::integer - 1 returning id),${TOLD}`;

export const LOAD = `/* meeting-load */ select ${COLUMNS} from meetings where id = $1`;

export const LOCK = `/* meeting-lock */ select ${COLUMNS} from meetings where id = $1 for update`;

export const OF_DOSSIER = `/* meeting-of-dossier */
  select ${COLUMNS} from meetings where dossier_id = $1 order by starts_at, id`;

export const COMING = `/* meeting-coming */
  select ${OWN}, d.filing_name, d.reference
  from meetings m join dossiers d on d.id = m.dossier_id
  where m.state in ('proposed', 'fixed') and m.ends_at > $3
    and (m.programme_id = any($1::text[]) or m.dossier_id = any($2::uuid[]))
  order by m.starts_at, m.id limit $4 offset $5`;

export const OVER = `/* meeting-over */
  select m.id from meetings m join dossiers d on d.id = m.dossier_id
  where m.state = 'fixed' and m.ends_at <= $1 and d.state = 'selected'
  order by m.ends_at, m.id limit $2`;

export const EVENTS = `/* meeting-events */
  select kind, sequence, at, ${BY}, details from meeting_events where meeting_id = $1 order by id`;

export const CARDS = `/* meeting-cards */
  select meeting_id, tenant_id, object_id, place, message_id, kind, sequence
  from meeting_cards where meeting_id = $1 order by id desc`;

export const PUT_CARD = `/* meeting-card-put */
  insert into meeting_cards
    (meeting_id, tenant_id, object_id, conversation_id, message_id, place, kind, sequence)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (conversation_id, message_id) do update set meeting_id = excluded.meeting_id,
    tenant_id = excluded.tenant_id, object_id = excluded.object_id, place = excluded.place,
    kind = excluded.kind, sequence = excluded.sequence`;

export const DROP_CARD = `/* meeting-card-drop */
  delete from meeting_cards where conversation_id = $1 and message_id = $2 returning 1`;
