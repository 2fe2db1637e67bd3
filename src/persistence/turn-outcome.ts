import type { Json } from '../domain/ports.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';

/** Always changes the row, because that locks it and reads what another transaction has just committed. */
const LOCK = `/* turn-lock */
  insert into turns (key, begun_at) values ($1, now())
  on conflict (key) do update set key = excluded.key
  returning outcome is not null as done, outcome`;
const STORE = '/* turn-outcome */ update turns set outcome = $2 where key = $1';

/** Locks a turn until the transaction ends, and gives the outcome that was committed for it, if any. */
export async function lockTurn<T extends Json>(
  on: Executor,
  key: string,
): Promise<{ readonly outcome: T } | undefined> {
  const [turn] = await run<{ done: boolean; outcome: T }>(on, LOCK, [key]);
  return turn?.done === true ? { outcome: turn.outcome } : undefined;
}

/** Stores the outcome with the work of the transaction. Outcomes hold ids and kinds, no names: they are kept for days. */
export async function storeOutcome(on: Executor, key: string, outcome: Json): Promise<void> {
  await run(on, STORE, [key, toJsonb(outcome)]);
}
