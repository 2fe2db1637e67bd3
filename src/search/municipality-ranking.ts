import type { MunicipalityName } from './municipality-names.ts';
import { NEARNESS, type Near, type Nearness } from './municipality-nearness.ts';
import type { Phrase } from './municipality-phrases.ts';

/** A name found by a phrase. */
export interface Hit extends Near {
  readonly name: MunicipalityName;
  readonly phrase: Phrase;
}

/**
 * One hit per municipality, the best first. Where a name was typed in full, guesses at typing errors
 * are left out ("Gent" is not Genk), as are names inside a longer one ("Turnhout" in "Oud-Turnhout").
 */
export function rankedHits(hits: readonly Hit[]): readonly Hit[] {
  const named = hits.some((hit) => hit.nearness === 'name');
  const ranked = hits
    .filter((hit) => !(named && GUESSES.has(hit.nearness)))
    .filter((hit) => !hits.some((other) => covers(other, hit)))
    .toSorted(compareHits);
  const seen = new Set<string>();
  return ranked.filter(({ name: { municipality } }) => {
    const isNew = !seen.has(municipality.nis);
    seen.add(municipality.nis);
    return isNew;
  });
}

const GUESSES: ReadonlySet<Nearness> = new Set<Nearness>([
  'misspelt',
  'misspeltStart',
  'misspeltLater',
  'misspeltMention',
]);

function covers(longer: Hit, hit: Hit): boolean {
  if (longer.nearness !== 'name' && longer.nearness !== 'mentioned') return false;
  if (longer.phrase.letters.length <= hit.phrase.letters.length) return false;
  const within = hit.phrase.from >= longer.phrase.from && hit.phrase.to <= longer.phrase.to;
  return within && (hit.nearness === 'mentioned' || hit.nearness === 'misspeltMention');
}

/**
 * Nearness first, then how much of the typed text is explained (in a sentence: what came first),
 * then fewer errors; a present name
 * goes before a former one and a centre city, which more people come from, before another. The
 * alphabet decides the rest, so that the order is always the same.
 */
function compareHits(a: Hit, b: Hit): number {
  return (
    NEARNESS.indexOf(a.nearness) - NEARNESS.indexOf(b.nearness) ||
    byPhrase(a, b) ||
    a.errors - b.errors ||
    Number(a.name.formerName !== undefined) - Number(b.name.formerName !== undefined) ||
    Number(b.name.municipality.centreCity) - Number(a.name.municipality.centreCity) ||
    (a.name.whole + a.name.id < b.name.whole + b.name.id ? -1 : 1)
  );
}

function byPhrase(a: Hit, b: Hit): number {
  if (a.phrase.reach === 'mention') return a.phrase.from - b.phrase.from;
  return b.phrase.letters.length - a.phrase.letters.length;
}
