import { MESSAGE } from './outbox-statements.ts';

// The statements of the reminder store.

/** What is read of the table `r`. */
const REMINDER_COLUMNS = `r.key, r.message_id, r.topic, r.programme_id, r.kind, r.milestone_key, r.day,
  r.from_day, r.subject, r.moment, r.recipient, r.send_at, r.always, r.state, r.reason, r.changed_at`;

/** Of these keys, what became of each that is known. */
export const KNOWN = `/* reminder-known */
  select key, state, reason from reminders where key = any($1::text[])`;

/**
 * Makes messages to be sent, or takes up those that wait or were given up; gives them. One that is on its way, or
 * was sent, is not given: nothing more goes in it.
 */
export const OPEN_MESSAGES = `/* reminder-open-messages */
  insert into reminder_messages as m (id, programme_id, recipient_key, recipient, about, send_at,
    not_before, state, changed_at)
  select gen_random_uuid(), programme_id, recipient_key, recipient, about, send_at, send_at,
    'planned', $2
  from jsonb_to_recordset($1::jsonb) as one(programme_id text, recipient_key text, recipient jsonb,
    about text, send_at timestamptz)
  order by recipient_key, about, send_at
  on conflict (recipient_key, send_at, about) do update set state = 'planned', reason = null,
    not_before = greatest(m.not_before, excluded.not_before), changed_at = excluded.changed_at
    where m.state in ('planned', 'skipped')
  returning m.id, m.recipient_key, m.about, m.send_at`;

/** Makes messages in which nothing is sent, where there are none; gives all of these, whatever became of them. */
export const HELD_MESSAGES = `/* reminder-held-messages */
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb) as one(programme_id text, recipient_key text,
      recipient jsonb, about text, send_at timestamptz)),
  made as (
    insert into reminder_messages (id, programme_id, recipient_key, recipient, about, send_at,
      not_before, state, changed_at)
    select gen_random_uuid(), programme_id, recipient_key, recipient, about, send_at, send_at,
      'skipped', $2
    from wanted order by recipient_key, about, send_at
    on conflict (recipient_key, send_at, about) do nothing
    returning id, recipient_key, about, send_at)
  select id, recipient_key, about, send_at from made
  union all
  select m.id, m.recipient_key, m.about, m.send_at
  from wanted w join reminder_messages m
    on m.recipient_key = w.recipient_key and m.send_at = w.send_at and m.about = w.about`;

/** Adds what is not known, and takes up again what was given up for a reason ($2) that holds no more. */
export const PLAN = `/* reminder-plan */
  insert into reminders as r (key, message_id, topic, programme_id, kind, milestone_key, day,
    from_day, subject, moment, recipient_key, recipient, send_at, always, state, reason, changed_at)
  select key, message_id, topic, programme_id, kind, milestone_key, day, from_day, subject, moment,
    recipient_key, recipient, send_at, always, state, reason, $3
  from jsonb_to_recordset($1::jsonb) as one(key text, message_id uuid, topic text,
    programme_id text, kind text, milestone_key text, day text, from_day text, subject jsonb,
    moment text, recipient_key text, recipient jsonb, send_at timestamptz, always boolean,
    state text, reason text)
  order by key
  on conflict (key) do update set message_id = excluded.message_id, subject = excluded.subject,
    send_at = excluded.send_at, always = excluded.always, state = excluded.state, reason = null,
    changed_at = excluded.changed_at
    where r.state = 'skipped' and r.reason = any($2::text[]) and excluded.state = 'planned'
  returning r.key`;

/** Messages that were made for what was known already: nothing is in them. */
export const DROP_EMPTY = `/* reminder-drop-empty */
  delete from reminder_messages m
  where m.id = any($1::uuid[]) and m.state in ('planned', 'skipped')
    and not exists (select 1 from reminders r where r.message_id = m.id)`;

export const PLANNED = `/* reminder-planned */
  select ${REMINDER_COLUMNS} from reminders r
  where r.state = 'planned' and r.topic <> 'announcement' order by r.send_at, r.key`;

/** $4: states in which a message may be for something to be taken out of it. */
export const SKIP = `/* reminder-skip */ with taken as (
    update reminders r set state = 'skipped', reason = $2, changed_at = $3
    from reminder_messages m
    where r.key = any($1::text[]) and r.state = 'planned' and m.id = r.message_id
      and m.state = any($4::text[])
    returning r.message_id)
  update reminder_messages m set state = 'skipped', reason = $2, changed_at = $3
  where m.id in (select message_id from taken) and m.state = any($4::text[])
    and not exists (select 1 from reminders o
      where o.message_id = m.id and o.state = 'planned' and o.key <> all($1::text[]))`;

export const DEFER = `/* reminder-defer */
  update reminder_messages m set not_before = $2, changed_at = $3
  where m.state = 'planned' and m.not_before < $2
    and m.id in (select message_id from reminders where key = any($1::text[]))`;

export const COUNT_MESSAGES = `/* reminder-count-messages */
  select recipient_key, count(*)::integer as messages from reminder_messages
  where recipient_key = any($1::text[]) and about = 'reminders'
    and send_at >= $2 and send_at < $3 and state not in ('skipped', 'failed')
  group by recipient_key`;

export const PLANNED_UNTIL = `/* reminder-planned-until */
  select planned_until from reminder_planning`;

export const SET_PLANNED_UNTIL = `/* reminder-set-planned-until */
  update reminder_planning set planned_until = $1`;

/** Nobody who only reads waits for it. */
export const LOCK_PLANNING = `/* reminder-lock-planning */
  select 1 from reminder_planning for update`;

/** $2: as many posts at most. */
export const SENT_IN_CHANNELS = `/* reminder-sent-in-channels */
  select ${MESSAGE} from reminder_messages m
  where m.state = 'sent' and m.way = 'channel' and m.activity_id is not null
    and exists (select 1 from reminders r where r.message_id = m.id and r.day >= $1
      and r.state = 'sent' and r.topic in ('reminder', 'moved'))
  order by m.send_at desc, m.id limit $2`;

export const OF_MESSAGES = `/* reminder-of-messages */
  select ${REMINDER_COLUMNS} from reminders r
  where r.message_id = any($1::uuid[]) order by r.send_at, r.day, r.key`;

const SOUGHT = `r.programme_id = any($1::text[]) and r.state = any($2::text[])
  and ($3::timestamptz is null or r.send_at >= $3) and ($4::timestamptz is null or r.send_at < $4)
  and (not $5::boolean or not exists (
    select 1 from reminder_care c where c.message_id = r.message_id))`;

export const LIST = `/* reminder-list */
  select ${REMINDER_COLUMNS} from reminders r where ${SOUGHT}
  order by r.send_at desc, r.key limit $6 offset $7`;

export const LIST_PLANNED = `/* reminder-list-planned */
  select ${REMINDER_COLUMNS} from reminders r where ${SOUGHT}
  order by r.send_at, r.key limit $6 offset $7`;

export const COUNT = `/* reminder-count */
  select count(*)::integer as reminders from reminders r where ${SOUGHT}`;

export const OF_RECIPIENT = `/* reminder-of-recipient */
  select ${REMINDER_COLUMNS} from reminders r
  where r.recipient_key = $1 order by r.send_at desc, r.key limit $2`;

/** Its reminders go with it. */
export const REMOVE_OF_RECIPIENT = `/* reminder-remove-of-recipient */
  delete from reminder_messages where recipient_key = $1`;
