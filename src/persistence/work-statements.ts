// What somebody did outside guidances. $1: their tenant, $2: their object id.

const OWN = 'by_tenant = $1 and by_object = $2';

/** Sheets belong to guidances, of which more is told elsewhere. */
const FILES = `
  select 'file' as kind, coalesce(d.reference, '') as about, h.at
  from dossier_events h join dossiers d on d.id = h.dossier_id and d.sheet_of is null
  where h.by_tenant = $1 and h.by_object = $2`;

/** Who asked has the whole thread in their copy already. */
const QUESTIONS = `
  select 'question', i.reference, h.at
  from inquiries i join (
    select inquiry_id, at from inquiry_messages where ${OWN}
    union all select inquiry_id, at from inquiry_events where ${OWN}) h on h.inquiry_id = i.id
  where i.asker_tenant <> $1 or i.asker_object <> $2`;

const FAQ = `select 'faq', question, at from faq_versions where ${OWN}`;
const ROUNDS = `
  select 'round', r.name, h.at from round_events h join rounds r on r.id = h.round_id
  where h.by_tenant = $1 and h.by_object = $2`;
const ROLES = `select 'role', name, at from role_grants where ${OWN}`;
const IMPORTS = `select 'import', file_name, at from imports where ${OWN}`;
const CHANNELS = `select 'channel', programme_id, at from caseworker_channels where ${OWN}`;
const FOLLOWS = `select 'follow', place_name, at from follows where ${OWN}`;
const SESSIONS = `
  select 'session', programme_id, started_at from question_sessions
  where started_tenant = $1 and started_object = $2`;
const SESSION_QUESTIONS = `select 'sessionQuestion', text, at from session_questions where ${OWN}`;
const REMINDERS = `select 'reminder', '', at from reminder_care where ${OWN}`;

const ALL = [
  FILES,
  QUESTIONS,
  FAQ,
  ROUNDS,
  ROLES,
  IMPORTS,
  CHANNELS,
  FOLLOWS,
  SESSIONS,
  SESSION_QUESTIONS,
  REMINDERS,
];

export const IN_WORK = `/* person-in-work */
  with own as (${ALL.join(' union all ')}),
  by_day as (select kind, about, (at at time zone 'Europe/Brussels')::date as day from own)
  select kind, about, day::text, count(*)::integer as times
  from by_day group by kind, about, day order by day, kind, about`;
