import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from '../../bench/support/statistics.ts';
import type { LoadPerson } from './load-person.ts';
import type { Plan } from './plan.ts';

export interface Driven {
  /** Until the last answer. */
  readonly elapsedMs: number;
  /** How much later than planned this process itself was with the slowest hundredth of the acts. */
  readonly lateMs: number;
}

/**
 * Does everything at its planned moment, whether or not what came before is answered; only who waits for an answer
 * themselves does their next thing after it. Resolves when all is answered.
 */
export async function drive(plan: Plan, people: readonly LoadPerson[]): Promise<Driven> {
  const started = performance.now();
  const busy = new Map<number, Promise<void>>();
  const late: number[] = [];
  for (const act of plan.acts) {
    const due = started + act.at;
    const ahead = due - performance.now();
    if (ahead > 1) await delay(ahead);
    late.push(performance.now() - due);
    const before = busy.get(act.person) ?? Promise.resolve();
    busy.set(
      act.person,
      before.then(() => people[act.person]?.act(act, due)),
    );
  }
  await Promise.all(busy.values());
  return { elapsedMs: performance.now() - started, lateMs: quantile(late, 0.99) };
}
