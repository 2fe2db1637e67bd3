import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import type { Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import type { Dependencies } from './dependencies.ts';

type RoundReader = Pick<Stores, 'rounds'>;

/** A programme with rounds that somebody handles. */
export interface HandledRounds {
  readonly programme: Programme;
  /** Those that were not removed, by deadline, as committed now. */
  readonly rounds: readonly Round[];
}

export interface FoundRound extends HandledRounds {
  readonly round: Round;
}

/** The programmes whose rounds somebody may open, change and close. */
export function roundProgrammes({ programmes }: Dependencies, actor: Actor): readonly Programme[] {
  return programmes.filter(({ id, intake }) => intake.kind === 'form' && isCaseworkerOf(actor, id));
}

/** The rounds of a programme for somebody who handles it; undefined for whoever else. */
export async function findProgrammeRounds(
  deps: Dependencies,
  stores: RoundReader,
  actor: Actor,
  programmeId: string,
): Promise<HandledRounds | undefined> {
  const programme = roundProgrammes(deps, actor).find(({ id }) => id === programmeId);
  return programme && { programme, rounds: await stores.rounds.list(programmeId) };
}

/**
 * A round for somebody who handles its programme. Undefined when it is not there, was removed or is of another
 * programme, which nobody can tell apart.
 */
export async function findRound(
  deps: Dependencies,
  stores: RoundReader,
  actor: Actor,
  roundId: string,
): Promise<FoundRound | undefined> {
  // Only for the programme, which never changes: this may be some seconds behind.
  const known = await stores.rounds.get(roundId);
  const handled = known && (await findProgrammeRounds(deps, stores, actor, known.programmeId));
  const round = handled?.rounds.find(({ id }) => id === roundId);
  return handled && round && { ...handled, round };
}
