import { type FoundFault, isWarning } from './import-fault.ts';
import type { ImportedApplication, ImportSummary } from './import-run.ts';
import { type MunicipalityFinder, PROVINCES } from './municipality.ts';
import type { Round } from './round.ts';

interface Checked {
  readonly lines: number;
  readonly applications: readonly ImportedApplication[];
  readonly faults: readonly FoundFault[];
  /** In the order in which they are told of. */
  readonly rounds: readonly Round[];
}

/** What a checked table holds, in numbers. Rounds in their order, those in time first; provinces by name. */
export function importSummary(
  { lines, applications, faults, rounds }: Checked,
  municipalities: MunicipalityFinder,
): ImportSummary {
  const warnings = faults.filter(isWarning).length;
  const provinces = tally(applications, ({ nis }) => municipalities.byNis(nis)?.province ?? '');
  const years = tally(
    applications.filter(({ reference }) => reference === undefined),
    ({ receivedOn }) => receivedOn.slice(0, 4),
  );
  return {
    lines,
    applications: applications.length,
    rounds: roundTally(applications, rounds),
    provinces: PROVINCES.flatMap((province) => {
      const number = provinces.get(province);
      return number === undefined ? [] : [{ province, applications: number }];
    }),
    years: [...years]
      .map(([year, number]) => ({ year: Number(year), applications: number }))
      .sort((a, b) => a.year - b.year),
    mistakes: faults.length - warnings,
    warnings,
  };
}

function roundTally(
  applications: readonly ImportedApplication[],
  rounds: readonly Round[],
): ImportSummary['rounds'] {
  const ids = rounds.map(({ id }) => id);
  const counted = tally(applications, ({ roundId, movedFromRoundId }) =>
    JSON.stringify([roundId, movedFromRoundId ?? '']),
  );
  return ids.flatMap((roundId) =>
    ['', ...ids].flatMap((from) => {
      const number = counted.get(JSON.stringify([roundId, from]));
      if (number === undefined) return [];
      const moved = from === '' ? {} : { movedFromRoundId: from };
      return [{ roundId, ...moved, applications: number }];
    }),
  );
}

function tally(
  applications: readonly ImportedApplication[],
  keyOf: (application: ImportedApplication) => string,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const application of applications) {
    const key = keyOf(application);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}
