import {
  countsOf,
  type Figures,
  figuresOf,
  type RoundFigures,
  withoutPractice,
} from '../domain/figures.ts';
import type { CaseFact } from '../domain/ports-cases.ts';
import type { Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import type { Dependencies } from './dependencies.ts';
import { inReadingOrder } from './list-figures.ts';

/** The files of a programme with their figures: counted from the same list, so that they are of one moment. */
export interface FigureFacts {
  readonly programme: Programme;
  readonly asOf: Date;
  readonly rounds: readonly Round[];
  /** Practice rounds too, in reading order. */
  readonly facts: readonly CaseFact[];
  readonly figures: Figures;
}

export async function figureFacts(
  { work, clock }: Dependencies,
  programme: Programme,
): Promise<FigureFacts> {
  const [rounds, facts] = await Promise.all([
    work.stores.rounds.list(programme.id),
    work.stores.cases.facts(programme.id, undefined),
  ]);
  return {
    programme,
    asOf: clock.now(),
    rounds,
    facts: inReadingOrder(facts, rounds),
    figures: figuresOf(countsOf(facts), rounds),
  };
}

/** The rounds that count, with what came in for each. */
export function realRounds({ figures }: FigureFacts): readonly RoundFigures[] {
  return figures.rounds.filter(({ round }) => !round.demonstration);
}

/** The files that count: all but those of practice rounds. */
export function realFacts({ rounds, facts }: FigureFacts): readonly CaseFact[] {
  return withoutPractice(facts, rounds);
}

/** Round id → its name. */
export function roundNamesOf({
  rounds,
}: Pick<FigureFacts, 'rounds'>): Readonly<Record<string, string>> {
  return Object.fromEntries(rounds.map(({ id, name }) => [id, name]));
}
