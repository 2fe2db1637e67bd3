import type { Json } from '../domain/ports.ts';
import type { PendingWalk } from './deferred-walks.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { PUT_WALK, walkValues } from './walk-store.ts';

/** Always changes the row, because that locks it and reads what another transaction has just committed. */
const LOCK = `/* turn-lock */
  insert into turns (key, begun_at) values ($1, now())
  on conflict (key) do update set key = excluded.key
  returning outcome is not null as done, outcome`;
const STORE = '/* turn-outcome */ update turns set outcome = $2 where key = $1';
const STORE_WITH_WALK = `/* turn-outcome-walk */ with walked as (${PUT_WALK})
  update turns set outcome = $11 where key = $12`;

/** Locks a turn until the transaction ends, and gives the outcome that was committed for it, if any. */
export async function lockTurn<T extends Json>(
  on: Executor,
  key: string,
): Promise<{ readonly outcome: T } | undefined> {
  const [turn] = await run<{ done: boolean; outcome: T }>(on, LOCK, [key]);
  return turn?.done === true ? { outcome: turn.outcome } : undefined;
}

/**
 * Stores the outcome with the work of the transaction, and the walk that it led to. Outcomes hold ids
 * and kinds, no names: they are kept for days.
 */
export async function storeOutcome(
  on: Executor,
  turn: { readonly key: string; readonly outcome: Json; readonly walk: PendingWalk | undefined },
): Promise<void> {
  const outcome = toJsonb(turn.outcome);
  if (turn.walk === undefined) {
    await run(on, STORE, [turn.key, outcome]);
  } else {
    const { walk, person } = turn.walk;
    await run(on, STORE_WITH_WALK, [...walkValues(walk, person), outcome, turn.key]);
  }
}
