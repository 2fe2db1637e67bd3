import type { Round } from './round.ts';
import { nameKey } from './round-edit.ts';

/** The round that is called so, by its name or id. */
export function roundNamed(rounds: readonly Round[], typed: string): Round | undefined {
  const wanted = nameKey(typed);
  return rounds.find(({ id, name }) => [id, name].some((one) => nameKey(one) === wanted));
}
