import type { TurnLog, TurnStanding } from '../domain/turn-log.ts';
import { type Executor, run } from './statement.ts';

/**
 * Does not wait for the disk. A crash of the database server (not of the bot) may lose the last
 * moments of this log; then a turn that comes again is taken for new, and `once` keeps its work from
 * being done twice.
 */
const RELAXED = `relaxed as materialized (select set_config('synchronous_commit', 'off', true))`;

const BEGIN = `/* turn-begin */ with ${RELAXED},
  fresh as (
    insert into turns (key, begun_at) select $1, $2 from relaxed
    on conflict (key) do nothing returning 1)
  select case
    when exists (select from fresh) then 'new'
    when exists (select from turns where key = $1 and answered_at is not null) then 'answered'
    else 'unanswered' end as standing`;

const ANSWERED = `/* turn-answered */ with ${RELAXED}
  update turns set answered_at = now() from relaxed where key = $1 and answered_at is null`;

/** The turn log in PostgreSQL. */
export function createTurnLog(on: Executor): TurnLog {
  return {
    async begin(key, now) {
      const [turn] = await run<{ standing: TurnStanding }>(on, BEGIN, [key, now]);
      return turn?.standing ?? 'unanswered';
    },
    async answered(key) {
      await run(on, ANSWERED, [key]);
    },
  };
}
