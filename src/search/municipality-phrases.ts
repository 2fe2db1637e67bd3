import { isIntroductory, isOrdinary } from './municipality-words.ts';

/** Neighbouring words of what was typed, written as one, to compare with a name. */
export interface Phrase {
  readonly letters: string;
  /** Positions of its first and last word. */
  readonly from: number;
  readonly to: number;
  /**
   * `spelled`: holds all that says something, but no typing error is looked for; `misspelt`: the
   * same, typing errors included; `mention`: a part of what was typed.
   */
  readonly reach: 'spelled' | 'misspelt' | 'mention';
}

/** No name has more words. */
const MOST_WORDS = 4;
/** Longer than any name with its typing errors. */
const MOST_LETTERS = 40;

/**
 * The phrases in the typed words: those with every word that says something, with or without the
 * introductory words around it ("haan" and "dehaan" in "gemeente De Haan"), and the parts of it.
 */
export function phrasesOf(words: readonly string[]): readonly Phrase[] {
  const telling = words.flatMap((word, position) => (isIntroductory(word) ? [] : [position]));
  const first = telling[0] ?? 0;
  const last = telling.at(-1) ?? words.length - 1;
  const all = words.flatMap((_, from) => words.slice(from).map((_, more) => [from, from + more]));
  return all.flatMap(([from = 0, to = 0]): readonly Phrase[] => {
    const phrase = words.slice(from, to + 1);
    const letters = phrase.join('');
    const ordinary = phrase.every(isOrdinary);
    const complete = from <= first && to >= last;
    if (letters.length > MOST_LETTERS) return [];
    if (complete) {
      const near = first - from < MOST_WORDS && to - last < MOST_WORDS;
      return near ? [{ letters, from, to, reach: ordinary ? 'spelled' : 'misspelt' }] : [];
    }
    const possible = phrase.length <= MOST_WORDS && !ordinary;
    return possible ? [{ letters, from, to, reach: 'mention' }] : [];
  });
}
