// The statements of messages on their way out. Leases are by the server's time: the clock of one process may be wrong.

/** A message of the row `m`, in the columns that `MessageRow` reads. */
export const MESSAGE = `m.id, m.programme_id, m.recipient, m.about, m.send_at, m.state, m.reason,
  m.attempts, m.way, m.place, m.activity_id, m.changed_at`;

/** What a process leaves behind: nobody sends it meanwhile. */
const OVER = 'm.claimed_until < clock_timestamp()';

/** $1 by whom, $2 now, $3 how many, $4 for how many milliseconds. Of two processes each gets others. */
export const CLAIM = `/* outbox-claim */
  with due as (
    select m.id from reminder_messages m
    where m.not_before <= $2 and (m.state = 'planned' or (m.state = 'claimed' and ${OVER}))
    order by m.not_before, m.id limit $3 for update skip locked)
  update reminder_messages m set state = 'claimed', claimed_by = $1,
    claimed_until = clock_timestamp() + $4::integer * interval '1 millisecond', changed_at = $2
  from due where m.id = due.id
  returning ${MESSAGE}`;

export const OF_MESSAGES = `/* outbox-of-messages */
  select r.* from reminders r
  where r.message_id = any($1::uuid[]) and r.state = 'planned'
  order by r.send_at, r.day, r.key`;

/** $1 which, $2 by whom, $3 now, $4 for how many milliseconds. Again for the next way of the same message. */
export const MARK_SENDING = `/* outbox-mark-sending */
  update reminder_messages m set state = 'sending', changed_at = $3,
    claimed_until = clock_timestamp() + $4::integer * interval '1 millisecond'
  where m.id = $1 and m.claimed_by = $2 and m.state in ('claimed', 'sending')
  returning 1`;

/**
 * $1 outcomes as jsonb, $2 now. What is known to be sent is sent, whatever was thought before; what may have arrived
 * does not become anything less.
 */
export const SETTLE = `/* outbox-settle */
  with one as materialized (
    select * from jsonb_to_recordset($1::jsonb) as one(id uuid, state text, reason text, way text,
      place jsonb, activity_id text)),
  ended as (
    update reminder_messages m set state = one.state, reason = one.reason, way = one.way,
      place = one.place, activity_id = one.activity_id, claimed_by = null, claimed_until = null,
      changed_at = $2
    from one
    where m.id = one.id and case one.state
      when 'sent' then m.state <> 'sent'
      when 'uncertain' then m.state = 'sending'
      when 'failed' then m.state in ('planned', 'claimed', 'sending')
      else m.state in ('planned', 'claimed') end
    returning m.id, m.state, m.reason)
  update reminders r set state = ended.state, reason = ended.reason, changed_at = $2
  from ended
  where r.message_id = ended.id and (r.state = 'planned'
    or (r.state = 'uncertain' and ended.state = 'sent'))`;

/** $1 which, $2 not before, $3 now. */
export const POSTPONE = `/* outbox-postpone */
  update reminder_messages m set state = 'planned', not_before = $2, attempts = m.attempts + 1,
    claimed_by = null, claimed_until = null, changed_at = $3
  where m.id = $1 and m.state in ('claimed', 'sending')`;

/** $1 which, $2 not before, $3 now. */
export const PUT_OFF = `/* outbox-put-off */
  update reminder_messages m set state = 'planned', not_before = $2, claimed_by = null,
    claimed_until = null, changed_at = $3
  where m.id = any($1::uuid[]) and m.state = 'claimed'`;

/** $1 by whom. */
export const GIVE_BACK = `/* outbox-give-back */
  update reminder_messages m set state = 'planned', claimed_by = null, claimed_until = null
  where m.claimed_by = $1 and m.state = 'claimed'`;

/** $1 now. */
export const SETTLE_CUT = `/* outbox-settle-cut */
  with cut as (
    update reminder_messages m set state = 'uncertain', reason = 'cut', claimed_by = null,
      claimed_until = null, changed_at = $1
    where m.state = 'sending' and ${OVER}
    returning ${MESSAGE}),
  theirs as (
    update reminders r set state = 'uncertain', reason = 'cut', changed_at = $1
    from cut where r.message_id = cut.id and r.state = 'planned')
  select * from cut`;

export const DUE_MOMENTS = `/* outbox-due-moments */
  select distinct m.not_before as moment from reminder_messages m
  where m.state in ('planned', 'claimed', 'sending') order by m.not_before limit $1`;

export const LOAD = `/* outbox-message */ select ${MESSAGE} from reminder_messages m where m.id = $1`;

export const COUNTS_OF = `/* outbox-counts */
  select m.state, count(*)::integer as messages from reminder_messages m
  where m.about = $1 group by m.state`;

export const MESSAGES_OF = `/* outbox-messages-of */
  select ${MESSAGE} from reminder_messages m where m.about = $1 and m.state = any($2::text[])
  order by m.changed_at desc, m.id limit $3 offset $4`;

/** What nobody told the caseworkers of yet, each for one transaction. $1 programme, $2 how many. */
export const UNTOLD = `/* outbox-untold */
  select ${MESSAGE} from reminder_messages m
  where m.programme_id = $1 and m.state in ('failed', 'uncertain') and m.told_at is null
  order by m.changed_at, m.id limit $2 for update skip locked`;

/** $1 which, $2 now. */
export const MARK_TOLD = `/* outbox-mark-told */
  update reminder_messages m set told_at = $2 where m.id = any($1::uuid[])`;
