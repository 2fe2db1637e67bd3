import type { Municipality } from './municipality.ts';

/** How a municipality stands on a day: there, gone since, or not there yet. */
export type MunicipalityStanding = 'present' | 'former' | 'future';

/** What the mergers say about when municipalities existed. */
export interface MunicipalityHistory {
  /** On a day (YYYY-MM-DD); today without one. */
  standing(municipality: Municipality, day?: string): MunicipalityStanding;
  /** The codes of it, of what it went into and of what went into it, its own first. */
  family(nis: string): readonly string[];
  /** Every day on which municipalities ended, the earliest first: nothing changes between two of them. */
  readonly turningDays: readonly string[];
}

/** Reads the history of municipalities from who went into whom, and when. */
export function municipalityHistory(municipalities: readonly Municipality[]): MunicipalityHistory {
  const byNis = new Map(municipalities.map((one) => [one.nis, one]));
  const into = Map.groupBy(municipalities, (one) => one.successor ?? '');
  const predecessors = (nis: string): readonly Municipality[] => into.get(nis) ?? [];
  const beginnings = new Map(
    municipalities.map((one) => [one.nis, beginningOf(one, predecessors(one.nis))]),
  );
  return {
    standing: (one, day) => standingOn(one, beginnings.get(one.nis), day),
    family: (nis) => {
      const after = following(nis, (code) => [byNis.get(code)?.successor ?? []].flat());
      const before = following(nis, (code) => predecessors(code).map((one) => one.nis));
      return [...new Set([nis, ...after, ...before])];
    },
    turningDays: [...new Set(municipalities.flatMap((one) => one.until ?? []))].sort(),
  };
}

/**
 * The first day of a municipality that a merger made; undefined for one that was always there. A merger is
 * seen by two or more that ended on one day, or by one that went on with its name under a new code. Where a
 * single other one joined it, as Borsbeek did Antwerpen, a municipality and its code go on.
 */
export function beginningOf(
  { name }: Municipality,
  predecessors: readonly Municipality[],
): string | undefined {
  const ended = Map.groupBy(predecessors, (one) => one.until);
  return [...ended]
    .filter(([, those]) => those.length > 1 || those.some((one) => one.name === name))
    .flatMap(([day]) => day ?? [])
    .sort()[0];
}

function standingOn(
  { successor, until }: Municipality,
  beginning: string | undefined,
  day: string | undefined,
): MunicipalityStanding {
  if (day === undefined) return successor === undefined ? 'present' : 'former';
  if (beginning !== undefined && day < beginning) return 'future';
  const hasEnded = until === undefined ? successor !== undefined : day >= until;
  return hasEnded ? 'former' : 'present';
}

/** Every code that is reached from one by steps of the same kind, nearest first; each once. */
function following(nis: string, step: (nis: string) => readonly string[]): readonly string[] {
  const reached = new Set([nis]);
  for (const code of reached) for (const next of step(code)) reached.add(next);
  return [...reached].slice(1);
}
