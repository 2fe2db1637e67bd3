import { BY, BY_TYPES } from './stored-person.ts';

// The statements of the store of groups. Those that write take the columns in this order, then events as jsonb.

const COLUMNS = `id, programme_id, name, theme, dossier_ids, at, ${BY}, ended_at, version`;

/** From the group that was written: without it nothing of it is written, in a transaction or not. */
const TOLD = `
told as (
  insert into working_group_events (group_id, kind, at, ${BY}, details)
  select own.id, kind, at, ${BY}, details
  from own, rows from (
    jsonb_to_recordset($12::jsonb)
      as (kind text, at timestamptz, ${BY_TYPES}, details jsonb)) with ordinality
        as one(kind, at, ${BY}, details, place)
  order by place)
select count(*)::integer as changed from own`;

export const INSERT = `/* group-insert */ with own as (
  insert into working_groups (${COLUMNS})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id),${TOLD}`;

/** Gives how many groups it changed: none when somebody changed it since it was loaded. */
export const SAVE = `/* group-save */ with own as (
  update working_groups set programme_id = $2, name = $3, theme = $4, dossier_ids = $5, at = $6,
    by_tenant = $7, by_object = $8, by_name = $9, ended_at = $10, version = $11::integer
  where id = $1 and version = $11::integer - 1 returning id),${TOLD}`;

export const LOAD = `/* group-load */ select ${COLUMNS} from working_groups where id = $1`;
export const LOCK = `/* group-lock */
  select ${COLUMNS} from working_groups where id = $1 for update`;

export const OF_PROGRAMME = `/* group-of-programme */
  select ${COLUMNS} from working_groups where programme_id = $1
  order by ended_at is not null, ended_at desc, at desc, id`;

export const EVENTS = `/* group-events */
  select kind, at, ${BY}, details from working_group_events where group_id = $1 order by id desc`;

export const HANDED_OVER = `/* group-handed-over */
  select d.id as dossier_id, d.reference, d.filing_name, d.filing_province,
    d.review->'panel' as panel, v.answers, coalesce(r.demonstration, false) as demonstration
  from trajectories t
    join dossiers d on d.id = t.dossier_id
    join dossiers s on s.sheet_of = d.id and s.sheet_step = $2
    join lateral (
      select answers from sheet_versions where sheet_id = s.id order by number desc limit 1) v on true
    left join rounds r on r.id = d.round_id
  where t.programme_id = $1 and t.stopped_at is null
  order by d.filing_name, d.reference, d.id`;

export const PANELS = `/* group-panels */
  select id as dossier_id, review->'panel' as panel from dossiers where id = any($1::uuid[])`;

export const THEME_CHOICES = `/* group-theme-choices */
  select distinct on (i.issue_id) i.issue_id, i.dossier_id, i.theme, i.at,
    i.by_tenant, i.by_object, i.by_name
  from issue_themes i join trajectories t on t.dossier_id = i.dossier_id
  where t.programme_id = $1 order by i.issue_id, i.id desc`;

export const THEMES_GIVEN = `/* group-themes-given */
  select issue_id, dossier_id, theme, at, ${BY} from issue_themes
  where issue_id = $1 order by id desc`;

export const ADD_THEME_CHOICE = `/* group-theme-choice-add */
  insert into issue_themes (issue_id, dossier_id, theme, at, ${BY})
  values ($1, $2, $3, $4, $5, $6, $7)`;
