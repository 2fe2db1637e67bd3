import type { Round } from './round.ts';
import { isSameName } from './round-edit.ts';

/** The round that is called so, by its name or id. */
export function roundNamed(rounds: readonly Round[], typed: string): Round | undefined {
  return rounds.find(({ id, name }) => isSameName(id, typed) || isSameName(name, typed));
}
