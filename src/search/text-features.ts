import { dutchStem } from './dutch-stem.ts';
import { dutchTerms, dutchWords, isSmallWord, type Term } from './dutch-terms.ts';

/** What a feature of each kind counts beside a word itself, which counts 1. */
const WORD_AS_TYPED = 0.5;
const TWO_WORDS = 0.4;
const LETTERS = 0.4;
/** So many letters in a row: inflection, compounds and typing errors leave some of them whole. */
const RUN = 4;

/** Feature → how much it counts in a text, 0 to 1. */
export type Features = Map<string, number>;

/**
 * Everything by which texts are compared: words with what they mean and are made of, words as they were typed,
 * pairs of neighbours, runs of letters.
 */
export function textFeatures(text: string, terms: readonly Term[] = dutchTerms(text)): Features {
  const features: Features = new Map();
  const add = (key: string, worth: number): void => {
    if ((features.get(key) ?? 0) < worth) features.set(key, worth);
  };
  for (const term of terms) {
    for (const { key, worth } of term.features) add(key, worth);
    for (const run of runsOf(`^${term.stem}$`)) add(run, LETTERS);
  }
  let previous: string | undefined;
  for (const word of dutchWords(text)) {
    if (isSmallWord(word)) continue;
    add(`=${word}`, WORD_AS_TYPED);
    const stem = dutchStem(word);
    if (previous !== undefined) add(`${previous}+${stem}`, TWO_WORDS);
    previous = stem;
  }
  return features;
}

function runsOf(word: string): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= word.length; at++) runs.push(`…${word.slice(at, at + RUN)}`);
  return runs;
}
