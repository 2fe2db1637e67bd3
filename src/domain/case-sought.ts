import { fold } from './clean-text.ts';
import type { MunicipalityFinder, MunicipalityMatch } from './municipality.ts';

/** What a caseworker looks for with a few words. */
export type CaseSought =
  /** References or beginnings of them. */
  | { readonly kind: 'reference'; readonly references: readonly string[] }
  | {
      readonly kind: 'municipality';
      readonly matches: readonly MunicipalityMatch[];
      /** Their codes, former ones too. */
      readonly nis: readonly string[];
    }
  | { readonly kind: 'nothing' };

/** More names than this are no help. */
const MOST_MATCHES = 5;
/** Digits of the number in a reference. */
const NUMBER_LENGTH = 4;

/**
 * What a text looks for: a reference, whole or the beginning, also without its letters ("2021-3"); else a
 * municipality, also by a former name or with a typing error.
 */
export function soughtBy(
  query: string,
  prefixes: readonly string[],
  municipalities: MunicipalityFinder,
): CaseSought {
  const references = referencesIn(query, prefixes);
  if (references.length > 0) return { kind: 'reference', references };
  const found = municipalities.find(query, MOST_MATCHES);
  const exact = found.filter(({ quality }) => quality === 'exact');
  const matches = exact.length > 0 ? exact : found;
  if (matches.length === 0) return { kind: 'nothing' };
  const codes = matches.flatMap(({ municipality }) => municipalities.family(municipality.nis));
  return { kind: 'municipality', matches, nis: [...new Set(codes)] };
}

function referencesIn(query: string, prefixes: readonly string[]): readonly string[] {
  const flat = fold(query)
    .trim()
    .replace(/[\s/._-]+/g, '-');
  const read = /^(?:([a-z]{2,4})-?)?(\d{4})?(?:-(\d{1,6}))?-?$/.exec(flat);
  if (read === null || flat === '') return [];
  const [, letters, year, number] = read;
  if (year === undefined && number !== undefined) return [];
  const known = prefixes.filter((prefix) => !letters || fold(prefix) === letters);
  if (year === undefined) return letters === undefined ? [] : known.map((prefix) => `${prefix}-`);
  return known.flatMap((prefix) => {
    const start = `${prefix}-${year}-`;
    if (number === undefined) return [start];
    const padded = number.padStart(NUMBER_LENGTH, '0');
    return [...new Set([`${start}${number}`, `${start}${padded}`])];
  });
}
