import type { OperationsStore, Standing } from '../domain/ports-operations.ts';
import type { WaitingWork } from '../domain/self-check.ts';
import { type Executor, run } from './statement.ts';

/** What waits for its turn since its moment, and what is tried again since it was made. $1 milliseconds. */
const WAITING_WORK = `/* operations-waiting */
  select name, count(*)::integer as count, min(created_on) as since from jobs.job
  where name not like '\\_\\_pgboss%' and ((state = 'created'
      and start_after < now() - $1::double precision * interval '1 millisecond')
    or (state = 'retry'
      and created_on < now() - $1::double precision * interval '1 millisecond'))
  group by name order by name`;
/** $1 milliseconds. */
const GIVEN_UP = `/* operations-given-up */
  select count(*)::integer as count from jobs.job
  where name not like '\\_\\_pgboss%' and state = 'failed'
    and completed_on > now() - $1::double precision * interval '1 millisecond'`;
const LOST_FOLLOWERS = `/* operations-lost-followers */
  select count(distinct f.conversation_id)::integer as count
  from follows f join conversations c using (conversation_id)
  where f.programme_id = $1 and f.ended_at is null and not c.reachable`;
/** $1 programme, $2 states, $3 since when. Who never talked to the bot was never reached: that is no news. */
const LOST_MAKERS = `/* operations-lost-makers */
  with makers as (
    select distinct owner_tenant, owner_object from dossiers
    where programme_id = $1 and state = any($2::text[]) and updated_at >= $3 and sheet_of is null)
  select count(*)::integer as count from (
    select from makers join conversations c
      on c.person_tenant = owner_tenant and c.person_object = owner_object
    where c.scope = 'personal'
    group by owner_tenant, owner_object having not bool_or(c.reachable)) as lost`;
const DATABASE_BYTES = `/* operations-database-bytes */
  select pg_database_size(current_database())::double precision as bytes`;

const QUEUE = `/* operations-queue */
  select name, count(*)::integer as count, greatest(0, extract(epoch from now() - min(
    case state when 'retry' then created_on else start_after end)))::double precision
    as "oldestSeconds"
  from jobs.job
  where name not like '\\_\\_pgboss%'
    and (state = 'retry' or (state = 'created' and start_after <= now()))
  group by name order by name`;
/** $1 now. */
const WAITING = `/* operations-standing */
  select count(*)::integer as "remindersDue",
    (count(*) filter (where not_before < $1::timestamptz - interval '1 hour'))::integer
      as "remindersLate",
    (select count(*)::integer from inquiries where waiting_since is not null)
      as "questionsWaiting"
  from reminder_messages
  where state in ('planned', 'claimed', 'sending') and not_before <= $1`;

/** How the bot fares, in PostgreSQL; the queue is pg-boss's. */
export function createOperationsStore(on: Executor): OperationsStore {
  const count = async (text: string, values: Parameters<typeof run>[2]): Promise<number> =>
    (await run<{ count: number }>(on, text, values))[0]?.count ?? 0;
  return {
    waitingWork: (longerThanMs) => run<WaitingWork>(on, WAITING_WORK, [longerThanMs]),
    countGivenUp: (withinMs) => count(GIVEN_UP, [withinMs]),
    countLostFollowers: (programmeId) => count(LOST_FOLLOWERS, [programmeId]),
    countLostMakers: (programmeId, states, changedSince) =>
      count(LOST_MAKERS, [programmeId, states, changedSince]),
    async standing(now) {
      const queue = await run<Standing['queue'][number]>(on, QUEUE, []);
      const [waiting = NOTHING] = await run<Omit<Standing, 'queue'>>(on, WAITING, [now]);
      return { queue, ...waiting };
    },
    async databaseBytes() {
      return (await run<{ bytes: number }>(on, DATABASE_BYTES, []))[0]?.bytes ?? 0;
    },
  };
}

const NOTHING = { remindersDue: 0, remindersLate: 0, questionsWaiting: 0 };
