import type { FindableText, TextFinder } from '../domain/text-finder.ts';
import { dutchTerms, type Term } from './dutch-terms.ts';

/** Texts that are remembered with what they say: more than are shared or noted as a key issue. */
const REMEMBERED = 20_000;
/** Of what is asked a text says at least so much. */
const SAYS_ENOUGH = 0.4;
/** What a word counts that no text says: with such words beside it, what is said can still be found. */
const NOBODY_SAYS = 1;

interface Weighed {
  readonly term: Term;
  readonly weight: number;
}

/**
 * Finds texts by their Dutch words. What a text says is worked out once and remembered by the text itself, so that
 * nothing has to be told when texts come or go: who searches brings all that may be found at that moment.
 */
export function createTextFinder(): TextFinder {
  const said = new Map<string, ReadonlySet<string>>();
  const saidIn = (text: string): ReadonlySet<string> => {
    const known = said.get(text);
    if (known !== undefined) return known;
    const keys = new Set(
      dutchTerms(text).flatMap(({ features }) => features.map(({ key }) => key)),
    );
    if (said.size >= REMEMBERED) said.clear();
    said.set(text, keys);
    return keys;
  };
  return {
    nearest(asked, among) {
      const texts = among.map((item: FindableText) => saidIn(item.text));
      const terms = weigh(askedTerms(asked), texts);
      const total = terms.reduce((sum, { weight }) => sum + weight, 0);
      if (total === 0) return [];
      return among
        .map((item, index) => ({ item, share: shareOf(terms, texts[index]) / total }))
        .filter(({ share }) => share >= SAYS_ENOUGH)
        .sort((a, b) => b.share - a.share);
    },
  };
}

/** Words that only ask say nothing about the subject. */
function askedTerms(asked: string): readonly Term[] {
  return dutchTerms(asked).filter(({ asks }) => !asks);
}

/** What few texts say counts more. */
function weigh(terms: readonly Term[], texts: readonly ReadonlySet<string>[]): readonly Weighed[] {
  return terms.map((term) => {
    const among = texts.filter((keys) => term.features.some(({ key }) => keys.has(key))).length;
    const weight = among === 0 ? NOBODY_SAYS : Math.log(1 + (texts.length + 1) / (among + 1));
    return { term, weight };
  });
}

function shareOf(terms: readonly Weighed[], keys: ReadonlySet<string> = new Set()): number {
  let found = 0;
  for (const { term, weight } of terms) {
    let best = 0;
    for (const { key, worth } of term.features) if (worth > best && keys.has(key)) best = worth;
    found += weight * best;
  }
  return found;
}
