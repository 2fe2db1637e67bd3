export const PROVINCES = [
  'Antwerpen',
  'Limburg',
  'Oost-Vlaanderen',
  'Vlaams-Brabant',
  'West-Vlaanderen',
] as const;
export type Province = (typeof PROVINCES)[number];

export interface Municipality {
  /** NIS code (Statbel), five digits. */
  readonly nis: string;
  readonly name: string;
  readonly province: Province;
  /** One of the thirteen centre cities (centrumsteden). */
  readonly centreCity: boolean;
  /** NIS code of the municipality it went into at a merger; absent for one that exists today. */
  readonly successor?: string;
  /** First day on which it no longer existed (YYYY-MM-DD); there with `successor`. */
  readonly until?: string;
}

/** One municipality found for what a person typed. `municipality` exists today, or on the day asked for. */
export interface MunicipalityMatch {
  readonly municipality: Municipality;
  /** The old name it was found by ("Meulebeke" for Tielt). */
  readonly formerName?: string;
  /** `exact`: the name itself but for case, accents and hyphens; `close`: prefix, part or typing error. */
  readonly quality: 'exact' | 'close';
}

export interface MunicipalityFinder {
  /**
   * Best first; empty when nothing is near. With a day (YYYY-MM-DD) municipalities as they were on it: Zwijndrecht
   * of the province Antwerpen in 2021, where today's Beveren-Kruibeke-Zwijndrecht is not found.
   */
  find(typed: string, limit: number, day?: string): readonly MunicipalityMatch[];
  /** The exact matches of `find` alone, for today; costs next to nothing. */
  named(typed: string): readonly MunicipalityMatch[];
  /** Also municipalities that merged since; those have a `successor`. */
  byNis(nis: string): Municipality | undefined;
  /** The municipality that a code means, if it existed on the day (YYYY-MM-DD). */
  at(nis: string, day: string): Municipality | undefined;
  /**
   * The codes that one municipality went by: its own, those of what it went into, and those of what went into
   * it. An unknown code is all there is of its family.
   */
  family(nis: string): readonly string[];
}
