import { SESSION_JSON } from './session-rows.ts';

// The statements of the session store. $1 of the writing ones is `SessionChanges` as jsonb.

const COLUMNS = `id, programme_id, state, conversation_id, place, message_id, started_tenant,
  started_object, started_name, started_at, closed_at, published_at, groups, version`;

const ROW = `jsonb_to_record($1::jsonb->'row') as one(id uuid, programme_id text, state text,
  conversation_id text, place jsonb, message_id text, started_tenant text, started_object text,
  started_name text, started_at timestamptz, closed_at timestamptz, published_at timestamptz,
  groups jsonb, version integer)`;

/** From the row that was written: without it nothing of it is written, in a transaction or not. */
const QUESTIONS = `
asked as (
  insert into session_questions
    (session_id, id, number, text, by_tenant, by_object, by_name, user_id, at, group_number)
  select own.id, one.id, number, text, by_tenant, by_object, by_name, user_id, at, group_number
  from own, jsonb_to_recordset($1::jsonb->'questions') as one(id text, number integer, text text,
    by_tenant text, by_object text, by_name text, user_id text, at timestamptz,
    group_number integer)
  on conflict (session_id, id) do update set
    number = excluded.number, text = excluded.text, by_tenant = excluded.by_tenant,
    by_object = excluded.by_object, by_name = excluded.by_name, user_id = excluded.user_id,
    at = excluded.at, group_number = excluded.group_number)`;

export const INSERT = `/* session-insert */ with own as (
  insert into question_sessions (${COLUMNS}) select ${COLUMNS} from ${ROW} returning id),${QUESTIONS}
select count(*)::integer as changed from own`;

/** $2 is the version it had. Gives how many sessions it changed: none when somebody changed it since it was loaded. */
export const SAVE = `/* session-save */ with own as (
  update question_sessions set
    programme_id = one.programme_id, state = one.state, conversation_id = one.conversation_id,
    place = one.place, message_id = one.message_id, started_tenant = one.started_tenant,
    started_object = one.started_object, started_name = one.started_name,
    started_at = one.started_at, closed_at = one.closed_at, published_at = one.published_at,
    groups = one.groups, version = one.version
  from ${ROW}
  where question_sessions.id = one.id and question_sessions.version = $2
  returning question_sessions.id),${QUESTIONS},
gone as (
  delete from session_questions using own
  where session_id = own.id
    and session_questions.id in (select jsonb_array_elements_text($1::jsonb->'gone')))
select count(*)::integer as changed from own`;

const SELECT = `select ${SESSION_JSON} as session from question_sessions s`;

export const LOAD = `/* session-load */ ${SELECT} where s.id = $1`;

/** Only the row: what hangs on it is read by a later statement, which sees what the last holder of the lock wrote. */
export const LOCK = '/* session-lock */ select 1 from question_sessions where id = $1 for update';

export const OPEN_IN = `/* session-open-in */
  ${SELECT} where s.conversation_id = $1 and s.state = 'open'`;

export const UNPUBLISHED = `/* session-unpublished */
  ${SELECT} where s.programme_id = any($1::text[]) and s.state <> 'published'
  order by s.started_at desc, s.id`;

/** In the order in which everybody would lock several. */
export const LOCK_OF_PERSON = `/* session-lock-of-person */
  select id from question_sessions where id in (
    select id from question_sessions where started_tenant = $1 and started_object = $2
    union select session_id from session_questions where by_tenant = $1 and by_object = $2)
  order by id for update`;

/**
 * $3 takes the place of the name. The version goes up, so that who loaded the session before cannot put the
 * name back.
 */
export const ANONYMISE = `/* session-anonymise */ with of_questions as (
    update session_questions set by_name = $3, user_id = null
    where session_id = any($4::uuid[]) and by_tenant = $1 and by_object = $2)
  update question_sessions set
    started_name = case when started_tenant = $1 and started_object = $2
      then $3 else started_name end,
    version = version + 1
  where id = any($4::uuid[])`;
