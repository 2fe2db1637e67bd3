import { type Figures, figuresOf, type LateMove, type ReasonCount } from '../domain/figures.ts';
import type { Programme } from '../domain/programme.ts';
import type { FigureReason, FiguresView, NamedMove } from '../domain/views-figures.ts';
import type { Dependencies } from './dependencies.ts';
import { roundNamesOf } from './figure-facts.ts';
import {
  type FigureInput,
  type FigureRefusal,
  type FoundFigures,
  figureRound,
  figureScope,
  findFigures,
} from './find-figures.ts';
import { reasonLabel } from './views/told-event.ts';

/** The figures of a programme as they are now, of one round or of all, for its caseworkers. */
export async function showFigures(
  deps: Dependencies,
  input: FigureInput,
): Promise<FiguresView | FigureRefusal> {
  const found = await findFigures(deps, input);
  if (found.kind !== 'found') return found;
  const counts = await deps.work.stores.cases.counts(found.programme.id);
  const { province } = found;
  const asked = counts.filter((count) => province === undefined || count.province === province);
  const figures = figuresOf(asked, found.rounds);
  return {
    kind: 'figures',
    scope: figureScope(deps, found),
    ...shownSet(figures, found),
    roundNames: roundNamesOf(found),
    shared: input.where.scope !== 'personal',
    others: found.others.map(({ id, name }) => ({ id, name })),
  };
}

type ShownSet = Pick<
  FiguresView,
  'tally' | 'provinces' | 'reasons' | 'lateFrom' | 'lateTo' | 'rounds' | 'controls'
>;

/** Numbers of one round, or of the total with a line per round. A sum that fails is shown wherever one looks. */
function shownSet(figures: Figures, { programme, round }: FoundFigures): ShownSet {
  const own = figures.rounds.find((one) => one.round.id === round?.id);
  const { tally, provinces, reasons } = own ?? figures.total;
  const lines = figures.rounds.map((one) => ({ ...figureRound(one.round), tally: one.tally }));
  return {
    tally,
    provinces,
    reasons: namedReasons(programme, reasons),
    lateFrom: namedMoves(figures, own?.lateIn ?? [], 'fromRoundId'),
    lateTo: namedMoves(figures, own?.lateOut ?? [], 'toRoundId'),
    rounds: own === undefined ? lines : [],
    controls: figures.controls.filter(({ roundId, addsUp }) => roundId === round?.id || !addsUp),
  };
}

/** Reasons by the label that the programme gives them. */
export function namedReasons(
  programme: Programme,
  reasons: readonly ReasonCount[],
): readonly FigureReason[] {
  return reasons.map(({ state, reasonId, files }) => {
    const label = reasonName(programme, reasonId);
    return { state, files, ...(label === '' ? {} : { label }) };
  });
}

/** The label of a reason; '' when none was chosen from the list. */
export function reasonName({ intake }: Programme, reasonId: string): string {
  const known = intake.kind === 'form' ? reasonLabel(intake.review, reasonId) : undefined;
  return known ?? reasonId;
}

function namedMoves(
  { rounds }: Figures,
  moves: readonly LateMove[],
  end: 'fromRoundId' | 'toRoundId',
): readonly NamedMove[] {
  return moves.map((move) => ({
    roundName: rounds.find(({ round }) => round.id === move[end])?.round.name ?? move[end],
    files: move.files,
  }));
}
