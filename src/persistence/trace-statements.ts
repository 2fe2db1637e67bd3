// What somebody left in guidances. $1: their tenant, $2: their object id.

const OWN = 'by_tenant = $1 and by_object = $2';
const SHEET = 'join dossiers s on s.id = h.dossier_id and s.sheet_of is not null';

/** Consequences of what they did are not theirs: a step that began, or ended because all was there. */
const EVENTS = `
  select 'event' as kind, dossier_id, '' as group_id, coalesce(details->>'step', '') as about,
    kind as what, details, at, by_name as name, id as place
  from trajectory_events
  where ${OWN} and kind not in ('stepStarted', 'ended') and coalesce(details->>'by', '') <> 'ends'`;

/** An answer that was cleared is an empty text, which nobody typed. */
const ANSWERS = `
  select 'answer', s.sheet_of, '', s.sheet_step, h.question_id,
    jsonb_build_object('value', h.value), h.at, h.by_name, h.id
  from answer_history h ${SHEET}
  where h.by_tenant = $1 and h.by_object = $2 and h.value not in ('""', '[]')`;

const SHEETS = `
  select 'sheet', s.sheet_of, '', s.sheet_step, h.kind, h.details, h.at, h.by_name, h.id
  from dossier_events h ${SHEET}
  where h.by_tenant = $1 and h.by_object = $2 and h.kind like 'sheet%'`;

const PARTS_GIVEN = `
  select 'partGiven', s.sheet_of, '', s.sheet_step, h.kind, h.details, h.at, h.by_name, h.id
  from dossier_events h ${SHEET}
    join dossiers o on o.id = s.sheet_of and o.owner_tenant = $1
  where h.kind = 'sheetAssigned' and lower(h.details->>'objectId') = $2
    and (h.by_tenant, h.by_object) <> ($1, $2)`;

/** Since it was given, and after that in the list. */
const PARTS = `
  select 'part', s.sheet_of, '', s.sheet_step, part.key, '{}'::jsonb, coalesce((
      select at from dossier_events h
      where h.dossier_id = s.id and kind = 'sheetAssigned' and details->>'step' = part.key
      order by id desc limit 1), s.updated_at),
    part.value->>'name', 9223372036854775807
  from dossiers s, jsonb_each(s.sheet->'assigned') part
  where s.sheet_of is not null and lower(part.value->>'tenantId') = $1
    and lower(part.value->>'objectId') = $2`;

const ITEMS = `
  select 'item', dossier_id, '', list_id, kind, details, at, by_name, id
  from item_events where ${OWN}`;

/** What an action said is in its events, also when it was taken off its list. */
const EVALUATIONS = `
  select 'evaluation', dossier_id, '', coalesce((
      select details->>'text' from item_events t
      where t.item_id = e.item_id and details ? 'text' order by id desc limit 1), ''),
    result, jsonb_build_object('field', field, 'learned', learned), at, by_name, place
  from evaluations e where ${OWN}`;

const SHARING = `
  select 'sharing', dossier_id, '', '', choice, '{}'::jsonb, at, by_name, id
  from sharing_choices where ${OWN}`;

const MEETINGS = `
  select 'meeting', m.dossier_id, '', m.title, h.kind, h.details, h.at, h.by_name, h.id
  from meeting_events h join meetings m on m.id = h.meeting_id
  where h.by_tenant = $1 and h.by_object = $2`;

const MEETING_TEXTS = `
  select 'meetingText', dossier_id, '', title, '',
    jsonb_build_object('agenda', agenda, 'place', place), changed_at, by_name, 0
  from meetings where ${OWN} and (agenda <> '' or place <> '')`;

const THEMES = `
  select 'theme', dossier_id, '', coalesce(theme, ''), '', '{}'::jsonb, at, by_name, id
  from issue_themes where ${OWN}`;

const GROUPS = `
  select 'group', null::uuid, group_id::text, group_id::text, kind, details, at, by_name, id
  from working_group_events where ${OWN}`;

const ALL = [
  EVENTS,
  ANSWERS,
  SHEETS,
  PARTS_GIVEN,
  PARTS,
  ITEMS,
  EVALUATIONS,
  SHARING,
  MEETINGS,
  MEETING_TEXTS,
  THEMES,
  GROUPS,
];

export const IN_GUIDANCES = `/* person-in-guidances */
  with own as (${ALL.join(' union all ')})
  select own.kind, own.dossier_id, own.about, own.what, own.details, own.at, own.name,
    coalesce(d.programme_id, g.programme_id, '') as programme_id,
    coalesce(d.reference, '') as reference, coalesce(d.filing_name, '') as municipality
  from own
    left join dossiers d on d.id = own.dossier_id
    left join working_groups g on g.id::text = own.group_id
  order by own.at, own.place`;
