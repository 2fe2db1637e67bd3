import type { SendRateStore } from '../domain/ports-reminders.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';

interface ReservedRow {
  readonly now: number;
  readonly at: number;
}

/**
 * The row of a key says when its next call may be made. The calls of one statement stand behind each other, and the
 * row moves past the last of them in the same write, so that no two processes get the same moment. The time is the
 * server's, the same for all. Rows are locked in the order of their keys.
 */
const RESERVE = `/* send-rate-reserve */
  with wanted as materialized (
    select one.value->>'key' as key, (one.value->>'gapMs')::double precision as gap, one.place
    from jsonb_array_elements($1::jsonb) with ordinality as one(value, place)),
  totals as materialized (
    select key, sum(gap) as ms from wanted group by key),
  moved as (
    insert into send_rates as rate (key, free_at)
    select key, statement_timestamp() + ms * interval '1 millisecond' from totals order by key
    on conflict (key) do update set free_at = greatest(rate.free_at, clock_timestamp())
      + (excluded.free_at - statement_timestamp())
    returning key, free_at)
  select (extract(epoch from clock_timestamp()) * 1000)::double precision as now,
    (extract(epoch from moved.free_at) * 1000)::double precision - totals.ms
      + sum(wanted.gap) over (partition by wanted.key order by wanted.place) - wanted.gap as at
  from wanted join totals using (key) join moved using (key)
  order by wanted.place`;

/** How fast may be sent, in PostgreSQL: in a table that a crash of the server may empty. */
export function createSendRateStore(on: Executor): SendRateStore {
  return {
    async reserve(wanted) {
      const rows = await run<ReservedRow>(on, RESERVE, [toJsonb(wanted)]);
      return { now: rows[0]?.now ?? 0, at: rows.map(({ at }) => at) };
    },
  };
}
