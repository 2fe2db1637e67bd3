// The statements of the milestone store. Their last parameter: only of these files; null for all.

/** The maker of the file `d` and the colleagues that count, in order. */
const PEOPLE = `jsonb_build_array(jsonb_build_object('tenantId', d.owner_tenant,
    'objectId', d.owner_object, 'name', d.owner_name))
  || coalesce((select jsonb_agg(jsonb_build_object('tenantId', c.tenant_id,
      'objectId', c.object_id, 'name', c.name) order by c.added)
    from colleagues c where c.dossier_id = d.id and c.tenant_id = d.owner_tenant), '[]')`;

const DRAFT = `select d.id as dossier_id, d.programme_id, d.round_id, ${PEOPLE} as people
  from dossiers d
  where d.submitted_at is null and d.state = 'draft' and d.sheet_of is null`;

export const DRAFTS = `/* milestone-drafts */ ${DRAFT}
  and d.round_id = any($1::text[]) and ($2::uuid[] is null or d.id = any($2::uuid[]))
  order by d.id`;

export const ONE_DRAFT = `/* milestone-draft */ ${DRAFT} and d.id = $1`;

/** A guidance of the row `t` with its file `d` goes on. */
const GOES_ON = `t.stopped_at is null and t.ended_at is null and d.state = 'selected'`;

export const GUIDED = `/* milestone-guided */
  select t.dossier_id, t.programme_id, t.guidance_day, t.steps, t.started_at, t.stopped_at,
    t.ended_at, t.version, coalesce(d.filing_name, '') as municipality, ${PEOPLE} as people,
    coalesce((
      select jsonb_agg(jsonb_build_object('expertId', e.id, 'tenantId', e.tenant_id,
        'objectId', e.object_id, 'name', e.name) order by member.place)
      from jsonb_array_elements(d.review->'panel') with ordinality as member(value, place)
        join experts e on e.id::text = member.value->>'expertId'
      where e.active and e.object_id is not null), '[]') as experts,
    d.review->'assignee' as assignee
  from trajectories t join dossiers d on d.id = t.dossier_id
  where t.programme_id = any($1::text[]) and ${GOES_ON}
    and ($2::uuid[] is null or d.id = any($2::uuid[]))
  order by d.id`;

const MEETING_COLUMNS = `m.id, m.dossier_id, m.programme_id, m.rule_id, m.title, m.by_tenant, m.by_object,
  m.by_name, m.state, m.proposals, m.votes, m.moment, m.place, m.agenda, m.attendees, m.former,
  m.guests, m.former_guests, m.reason, m.sequence, m.changed_at, m.created_at, m.version`;

/** $2: the beginning of the first day. */
export const MEETINGS = `/* milestone-meetings */
  select ${MEETING_COLUMNS}, coalesce(d.filing_name, '') as municipality
  from meetings m join dossiers d on d.id = m.dossier_id
  where m.state in ('fixed', 'held') and m.programme_id = any($1::text[]) and m.starts_at >= $2
    and ($3::uuid[] is null or d.id = any($3::uuid[]))
  order by m.starts_at, m.id`;

const ITEM_COLUMNS = `i.id, i.dossier_id, i.list_id, i.number, i.text, i.who, i.due_day, i.note, i.theme,
  i.moment, i.state, i.reason, i.proof, i.by_tenant, i.by_object, i.by_name, i.at, i.version`;

export const ITEMS = `/* milestone-items */
  select ${ITEM_COLUMNS}, t.programme_id, coalesce(d.filing_name, '') as municipality
  from trajectories t
    join dossiers d on d.id = t.dossier_id
    join items i on i.dossier_id = t.dossier_id
  where t.programme_id = any($1::text[]) and ${GOES_ON} and i.state = 'open'
    and i.due_day is not null and ($2::uuid[] is null or d.id = any($2::uuid[]))
  order by i.due_day, i.id`;

export const WAITING_FILES = `/* milestone-waiting-files */
  select d.id as dossier_id, d.programme_id, coalesce(d.filing_name, '') as municipality,
    coalesce(d.reference, '') as reference, coalesce(d.waiting_since, d.submitted_at) as waiting_since,
    d.review->'assignee' as assignee
  from dossiers d
  where d.programme_id = any($1::text[]) and d.submitted_at is not null and d.turn = 'caseworker'
    and ($2::uuid[] is null or d.id = any($2::uuid[]))
  order by d.waiting_since, d.id`;
