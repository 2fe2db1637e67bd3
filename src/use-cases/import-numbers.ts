import type { ImportRun } from '../domain/import-run.ts';
import { referenceParts } from '../domain/own-reference.ts';
import type { Stores } from '../domain/ports.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { formatReference } from '../domain/submission.ts';

/** Gives the next reference of a year. */
export type NextReference = (year: number) => string;

/**
 * Takes the references that the applications of a table get, beyond those that others of it had on paper. Refused when
 * a file has one of those by now; then no number is taken.
 */
export async function takeNumbers(
  { dossiers, imports }: Pick<Stores, 'dossiers' | 'imports'>,
  { id, summary }: ImportRun,
  prefix: string,
): Promise<Result<NextReference, 'referenceTaken'>> {
  const own = await imports.references(id);
  const wanted = wantedNumbers(summary.years, own, prefix);
  for (const { series } of wanted) await dossiers.nextReferenceNumbers(series, 0, 0);
  if ((await dossiers.takenReferences(own)).length > 0) return refused('referenceTaken');
  const next = new Map<string, number>();
  for (const { series, count, after } of wanted) {
    next.set(series, await dossiers.nextReferenceNumbers(series, count, after));
  }
  return ok((year) => {
    const series = seriesOf(prefix, year);
    const number = next.get(series);
    if (number === undefined) throw new Error(`no number was taken for series ${series}`);
    next.set(series, number + 1);
    return formatReference(prefix, year, number);
  });
}

interface WantedNumbers {
  readonly series: string;
  readonly count: number;
  readonly after: number;
}

/** In a fixed order, since each is locked: two tables at a time then wait for each other instead of for ever. */
function wantedNumbers(
  years: ImportRun['summary']['years'],
  own: readonly string[],
  prefix: string,
): readonly WantedNumbers[] {
  const parts = own.map(referenceParts).filter((one) => one !== undefined);
  const counts = new Map(years.map((one) => [seriesOf(prefix, one.year), one.applications]));
  const all = new Set([...counts.keys(), ...parts.map(({ series }) => series)]);
  return [...all].sort().map((series) => ({
    series,
    count: counts.get(series) ?? 0,
    after: parts
      .filter((one) => one.series === series)
      .reduce((most, { number }) => Math.max(most, number), 0),
  }));
}

function seriesOf(prefix: string, year: number): string {
  return `${prefix}-${year}`;
}
