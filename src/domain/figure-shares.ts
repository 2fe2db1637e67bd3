import { PROVINCES, type Province } from './municipality.ts';
import type { CaseFact } from './ports-cases.ts';

/** Applications, and how many municipalities they are of: one may have sent several. */
export interface Share {
  readonly files: number;
  readonly municipalities: number;
}

export interface ProvinceShare extends Share {
  /** '' is a file of which nobody noted its province. */
  readonly province: Province | '';
  /** Applications that were selected. */
  readonly selected: number;
}

/** How many applications these are, and of how many municipalities. */
export function shareOf(facts: readonly CaseFact[]): Share {
  // A file of before municipalities were noted counts as one of its own.
  const municipalities = new Set(facts.map(({ nis, dossierId }) => nis || dossierId));
  return { files: facts.length, municipalities: municipalities.size };
}

/** The provinces from which something came, in their usual order; the unknown one last. */
export function provinceShares(facts: readonly CaseFact[]): readonly ProvinceShare[] {
  return ([...PROVINCES, ''] as const)
    .map((province) => {
      const own = facts.filter((fact) => fact.province === province);
      const selected = own.filter(({ state }) => state === 'selected').length;
      return { province, ...shareOf(own), selected };
    })
    .filter(({ files }) => files > 0);
}
