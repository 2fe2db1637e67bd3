import type { Actor } from '../domain/access.ts';
import { PROVINCES, type Province } from '../domain/municipality.ts';
import type { Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import type { FigureRound, FigureScope } from '../domain/views-figures.ts';
import type { Dependencies } from './dependencies.ts';
import { roundProgrammes } from './find-round.ts';
import { programmesShownIn, type Where } from './shown-in.ts';

/** Of which files somebody wants to know something; whatever a card or a message says of it is only asked for. */
export interface FigureInput {
  readonly actor: Actor;
  readonly where: Where;
  readonly programmeId?: string | undefined;
  readonly roundId?: string | undefined;
  readonly province?: string | undefined;
}

/** Why no figures are shown: not theirs to see, none there are, not here, or a round that there is not. */
export interface FigureRefusal {
  readonly kind: 'notCaseworker' | 'noFigures' | 'elsewhere' | 'unknownRound';
}

export interface FoundFigures {
  readonly kind: 'found';
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly rounds: readonly Round[];
  readonly round?: Round;
  readonly province?: Province;
}

/** What somebody asks figures of, if they handle the programme and it may be shown where they ask. */
export async function findFigures(
  deps: Dependencies,
  input: FigureInput,
): Promise<FoundFigures | FigureRefusal> {
  const { actor, where, programmeId, roundId } = input;
  const handled = roundProgrammes(deps, actor);
  const wanted = handled.filter(({ id }) => id === (programmeId ?? id));
  if (wanted.length === 0) return { kind: refusalOf(input) };
  const ids = handled.map(({ id }) => id);
  const shownIds = await programmesShownIn(deps.work.stores, where, ids);
  const programme = wanted.find(({ id }) => shownIds.includes(id));
  if (programme === undefined) return { kind: 'elsewhere' };
  const rounds = await deps.work.stores.rounds.list(programme.id);
  const round = rounds.find(({ id }) => id === roundId);
  if (roundId !== undefined && round === undefined) return { kind: 'unknownRound' };
  const province = PROVINCES.find((one) => one === input.province);
  const others = handled.filter((one) => one !== programme && shownIds.includes(one.id));
  await deps.work.stores.caseworkers.seen(actor, deps.clock.now());
  return {
    kind: 'found',
    programme,
    others,
    rounds,
    ...(round === undefined ? {} : { round }),
    ...(province === undefined ? {} : { province }),
  };
}

/** A caseworker of programmes to which nobody applies here is told so; for whoever else all is the same. */
function refusalOf({ actor, programmeId }: FigureInput): FigureRefusal['kind'] {
  return actor.caseworkerOf.length > 0 && programmeId === undefined ? 'noFigures' : 'notCaseworker';
}

export function figureScope(
  deps: Dependencies,
  { programme, round, province }: FoundFigures,
): FigureScope {
  return {
    programmeId: programme.id,
    programmeName: programme.name,
    asOf: deps.clock.now(),
    ...(round === undefined ? {} : { round: figureRound(round) }),
    ...(province === undefined ? {} : { province }),
  };
}

export function figureRound({ id, name, deadlineDay, demonstration }: Round): FigureRound {
  return { id, name, deadlineDay, demonstration };
}

/** Whether a file is of the round or province that is asked for; without one, of any but a practice round. */
export function isAskedFor(
  { rounds, round, province }: FoundFigures,
  file: { readonly roundId: string; readonly province: Province | '' },
): boolean {
  const own = rounds.find(({ id }) => id === file.roundId);
  const inRound = round === undefined ? own?.demonstration !== true : file.roundId === round.id;
  return inRound && (province === undefined || file.province === province);
}
