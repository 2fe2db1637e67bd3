import { shareOf } from './figure-shares.ts';
import { type Tally, tallyOf } from './figure-tally.ts';
import { countsOf } from './figures.ts';
import type { InhabitantTable } from './inhabitants.ts';
import type { CaseFact } from './ports-cases.ts';
import { ok, type Result, refused } from './result.ts';
import { dayOf } from './time.ts';

/** More classes than this are no help to a reader. */
export const MOST_BOUNDS = 6;

/** Why numbers of inhabitants make no classes. */
export type BoundsProblem = 'missing' | 'notWhole' | 'notAscending' | 'tooMany';

/** Bounds as somebody named them, in that order: positive whole numbers, each more than the one before. */
export function checkBounds(numbers: readonly number[]): Result<readonly number[], BoundsProblem> {
  if (numbers.length === 0) return refused('missing');
  if (numbers.some((number) => !Number.isSafeInteger(number) || number <= 0)) {
    return refused('notWhole');
  }
  if (numbers.length > MOST_BOUNDS) return refused('tooMany');
  const ascends = numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
  return ascends ? ok(numbers) : refused('notAscending');
}

/** Files of municipalities with that many inhabitants; without `from` or `below` that side is open. */
export interface InhabitantClass {
  readonly from?: number;
  /** Not included. */
  readonly below?: number;
  readonly tally: Tally;
}

export interface ClassFigures {
  readonly classes: readonly InhabitantClass[];
  /** Files of municipalities of which no number is known. */
  readonly unknown: Tally;
  /** How many municipalities those are. */
  readonly unknownMunicipalities: number;
  /** The days of the counts that were used, YYYY-MM-DD. */
  readonly countedOn: readonly string[];
}

/** Files by the inhabitants that their municipality had when they were sent, as the newest count before it says. */
export function classFigures(
  facts: readonly CaseFact[],
  bounds: readonly number[],
  tables: readonly InhabitantTable[],
): ClassFigures {
  const byDay = [...tables].sort((a, b) => a.day.localeCompare(b.day));
  const counted = facts.map((fact) => ({ fact, count: inhabitantsAt(byDay, fact) }));
  const unknown = counted.filter(({ count }) => count === undefined).map(({ fact }) => fact);
  const days = counted.flatMap(({ count }) => (count === undefined ? [] : [count.day]));
  const edges = [undefined, ...bounds, undefined];
  const classes = edges.slice(1).map((below, index) => {
    const from = edges[index];
    const own = counted.filter(
      ({ count }) =>
        count !== undefined &&
        count.inhabitants >= (from ?? 0) &&
        count.inhabitants < (below ?? Number.POSITIVE_INFINITY),
    );
    return {
      ...(from === undefined ? {} : { from }),
      ...(below === undefined ? {} : { below }),
      tally: tallyOf(countsOf(own.map(({ fact }) => fact))),
    };
  });
  return {
    classes,
    unknown: tallyOf(countsOf(unknown)),
    unknownMunicipalities: shareOf(unknown).municipalities,
    countedOn: [...new Set(days)].sort(),
  };
}

interface Inhabitants {
  readonly inhabitants: number;
  readonly day: string;
}

/** Of the newest count up to the day of sending, else of the first one after it that knows the municipality. */
function inhabitantsAt(
  byDay: readonly InhabitantTable[],
  { nis, submittedAt }: CaseFact,
): Inhabitants | undefined {
  const sentOn = dayOf(submittedAt);
  const before = byDay.filter(({ day }) => day <= sentOn).reverse();
  const after = byDay.filter(({ day }) => day > sentOn);
  for (const { day, byNis } of [...before, ...after]) {
    const inhabitants = Object.hasOwn(byNis, nis) ? byNis[nis] : undefined;
    if (inhabitants !== undefined) return { inhabitants, day };
  }
  return undefined;
}
