import type { Actor } from '../domain/access.ts';
import type { Round } from '../domain/round.ts';
import type { TypedRound } from '../domain/round-edit.ts';
import type { RoundFormView } from '../domain/views-rounds.ts';
import type { Dependencies } from './dependencies.ts';
import { findRound, roundProgrammes } from './find-round.ts';
import { roundFormView } from './views/round-form-view.ts';

export interface RoundInput {
  readonly actor: Actor;
  /** The round that is changed; absent for a new one. */
  readonly roundId?: string | undefined;
  /** Of a new round; the first one that they handle when absent or empty. */
  readonly programmeId?: string | undefined;
  /** The version on the card; 0 for a new round. Absent when it was not on any card yet. */
  readonly version?: number | undefined;
  readonly typed: TypedRound;
}

/** Opens the form of a round, or of a new one, with what was typed already. Changes nothing. */
export async function editRound(
  deps: Dependencies,
  input: RoundInput,
): Promise<RoundFormView | { readonly kind: 'unavailable' }> {
  const { actor, roundId, typed } = input;
  if (roundId === undefined) {
    const programmeId = chosenProgramme(deps, input);
    if (programmeId === undefined) return { kind: 'unavailable' };
    return await roundFormView(deps, actor, { programmeId, typed });
  }
  const found = await findRound(deps, deps.work.stores, actor, roundId);
  if (found === undefined) return { kind: 'unavailable' };
  return await roundFormView(deps, actor, {
    programmeId: found.programme.id,
    found,
    typed,
    isOld: isOldCard(found, input),
  });
}

/** Whether the round changed since the card was made. */
export function isOldCard(
  { round }: { readonly round?: Round | undefined },
  { version }: Pick<RoundInput, 'version'>,
): boolean {
  return round !== undefined && version !== undefined && version !== round.version;
}

/** The programme that a new round is for; undefined when it is not theirs. */
export function chosenProgramme(
  deps: Dependencies,
  { actor, programmeId = '' }: Pick<RoundInput, 'actor' | 'programmeId'>,
): string | undefined {
  const handled = roundProgrammes(deps, actor);
  return (programmeId === '' ? handled[0] : handled.find(({ id }) => id === programmeId))?.id;
}
