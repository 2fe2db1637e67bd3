import { BY, BY_TYPES } from './stored-person.ts';

// The statements of the item store. Those that write take the columns in this order, then events as jsonb.

const COLUMNS = `id, dossier_id, list_id, number, text, who, due_day, note, theme, moment, state,
  reason, proof, ${BY}, at, version`;
/** The same of the table `i`. */
const OWN = COLUMNS.split(/,\s+/)
  .map((column) => `i.${column}`)
  .join(', ');

/** From the item that was written: without it nothing of it is written, in a transaction or not. */
const TOLD = `
told as (
  insert into item_events (dossier_id, list_id, item_id, number, kind, at, ${BY}, details)
  select own.dossier_id, own.list_id, own.id, own.number, kind, at, ${BY}, details
  from own, rows from (
    jsonb_to_recordset($19::jsonb)
      as (kind text, at timestamptz, ${BY_TYPES}, details jsonb)) with ordinality
        as one(kind, at, ${BY}, details, place)
  order by place)
select count(*)::integer as changed from own`;

const WRITTEN = 'returning id, dossier_id, list_id, number';

export const INSERT = `/* item-insert */ with own as (
  insert into items (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
    $14, $15, $16, $17, $18)
  ${WRITTEN}),${TOLD}`;

/** Gives how many items it changed: none when somebody changed it since it was loaded. */
export const SAVE = `/* item-save */ with own as (
  update items set dossier_id = $2, list_id = $3, number = $4, text = $5, who = $6, due_day = $7,
    note = $8, theme = $9, moment = $10, state = $11, reason = $12, proof = $13, by_tenant = $14,
    by_object = $15, by_name = $16, at = $17, version = $18::integer
  where id = $1 and version = $18::integer - 1 ${WRITTEN}),${TOLD}`;

/** $3: events, of which there is one. */
export const REMOVE = `/* item-remove */ with own as (
  delete from items where id = $1 and version = $2 ${WRITTEN}),${TOLD.replace('$19', '$3')}`;

export const LOAD = `/* item-load */ select ${COLUMNS} from items where id = $1`;

export const OF_LIST = `/* item-of-list */
  select ${COLUMNS} from items where dossier_id = $1 and list_id = $2 order by number`;

export const NEXT_NUMBER = `/* item-next-number */
  select coalesce(max(number), 0) + 1 as next from item_events
  where dossier_id = $1 and list_id = $2`;

export const COUNTS = `/* item-counts */
  select list_id, count(*) filter (where state = 'open')::integer as open,
    count(*) filter (where state = 'done')::integer as done,
    count(*) filter (where state = 'dropped')::integer as dropped
  from items where dossier_id = $1 group by list_id order by list_id`;

export const OF_PROGRAMME = `/* item-of-programme */
  select ${OWN}, d.reference, d.filing_name, coalesce(r.demonstration, false) as demonstration
  from trajectories t
    join items i on i.dossier_id = t.dossier_id
    join dossiers d on d.id = t.dossier_id
    left join rounds r on r.id = d.round_id
  where t.programme_id = $1 and t.stopped_at is null and i.list_id = $2
  order by d.filing_name, d.reference, i.number`;

export const EVENTS = `/* item-events */
  select dossier_id, list_id, item_id, number, kind, at, ${BY}, details from item_events
  where item_id = $1 order by id desc limit $2`;
