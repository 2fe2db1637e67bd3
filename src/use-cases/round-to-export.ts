import type { Actor } from '../domain/access.ts';
import { roundInText } from '../domain/round-in-text.ts';
import type { Dependencies } from './dependencies.ts';
import { formProgrammes } from './form-programme.ts';

export type RoundToExport =
  | { readonly kind: 'round'; readonly roundId: string }
  /** Names of the rounds that there are, the latest first. */
  | { readonly kind: 'which'; readonly names: readonly string[] };

/** Rounds that are named when none was meant. */
const NAMED = 4;

/** The round that somebody named, among those that they handle; else what there is to choose from. */
export async function roundToExport(
  deps: Dependencies,
  actor: Actor,
  named: string,
): Promise<RoundToExport> {
  const handled = await Promise.all(
    formProgrammes(deps, actor).map(({ programme }) => deps.work.stores.rounds.list(programme.id)),
  );
  const rounds = handled.flat();
  const found = roundInText(named, rounds);
  if (found !== undefined) return { kind: 'round', roundId: found.round.id };
  const names = rounds.map(({ name }) => name).reverse();
  return { kind: 'which', names: names.slice(0, NAMED) };
}
