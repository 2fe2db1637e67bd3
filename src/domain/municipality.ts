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
}

/** One municipality found for what a person typed. `municipality` always exists today. */
export interface MunicipalityMatch {
  readonly municipality: Municipality;
  /** The old name it was found by ("Meulebeke" for Tielt). */
  readonly formerName?: string;
  /** `exact`: the name itself but for case, accents and hyphens; `close`: prefix, part or typing error. */
  readonly quality: 'exact' | 'close';
}

export interface MunicipalityFinder {
  /** Best first; empty when nothing is near. */
  find(typed: string, limit: number): readonly MunicipalityMatch[];
  /** Also municipalities that merged since; those have a `successor`. */
  byNis(nis: string): Municipality | undefined;
}
