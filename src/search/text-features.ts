import { dutchStem } from './dutch-stem.ts';
import { isSmallWord, type Term } from './dutch-terms.ts';

/** What a feature of each kind counts beside a word itself, which counts 1. */
const WORD_AS_TYPED = 0.5;
const TWO_WORDS = 0.4;
const LETTERS = 0.4;

/** Feature → how much it counts in a text, 0 to 1. */
export type Features = Map<string, number>;

/**
 * Everything by which texts are compared: words with what they mean and are made of, words as they were typed,
 * pairs of neighbours, letters in a row. Takes the words of the text, and those that say something.
 */
export function textFeatures(words: readonly string[], terms: readonly Term[]): Features {
  const features: Features = new Map();
  for (const term of terms) {
    for (const { key, worth } of term.features) add(features, key, worth);
    for (const run of term.runs) add(features, run, LETTERS);
  }
  let previous: string | undefined;
  for (const word of words) {
    if (isSmallWord(word)) continue;
    add(features, `=${word}`, WORD_AS_TYPED);
    const stem = dutchStem(word);
    if (previous !== undefined) add(features, `${previous}+${stem}`, TWO_WORDS);
    previous = stem;
  }
  return features;
}

function add(features: Features, key: string, worth: number): void {
  if ((features.get(key) ?? 0) < worth) features.set(key, worth);
}
