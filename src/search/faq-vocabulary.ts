import { featuresOf, runsOf, type Term } from './dutch-terms.ts';
import { typingErrors } from './typing-errors.ts';

/** In how many entries a feature is counted that none has. */
const IN_NONE = 0.5;
/** What a word that only asks ("hoeveel") says, beside one that names something. */
const ASKING = 0.35;
/** A rare word tells more than a common one, but not as much more as its rarity says. */
const LEVELLED = 0.8;
/** What a word counts that was read with a typing error put right. */
const CORRECTED = 0.9;

/** A word of a question, with how much it says: 1 for one that no entry has, near 0 for one that all have. */
export interface WeighedTerm extends Term {
  readonly weight: number;
  /** Whether any entry has it or something it stands for. */
  readonly known: boolean;
}

/** How much some words say together. */
export function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** In how many entries each feature occurs; changes with the entries. Features have numbers, which stay. */
export class FaqVocabulary {
  readonly #numbers = new Map<string, number>();
  /** By number: entries that have the feature. */
  readonly #counts: number[] = [];
  /** By number: how much it tells; NaN where that is still to be computed. */
  #tells: number[] = [];
  /** Words by first letter, to look for typing errors in. */
  readonly #byLetter = new Map<string, Set<string>>();
  #size = 0;
  #version = 0;

  /** Counts up at every change. */
  get version(): number {
    return this.#version;
  }

  /** The number of a feature; a new one when no entry ever had it. */
  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#counts.length;
    this.#numbers.set(key, number);
    this.#counts.push(0);
    return number;
  }

  /** The number of a feature that an entry has or had. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  add(features: Iterable<string>): void {
    this.#changed(1);
    for (const key of features) {
      const number = this.numberOf(key);
      this.#counts[number] = this.#countOf(number) + 1;
      if (isWord(key)) this.#startingLike(key).add(key);
    }
  }

  remove(features: Iterable<string>): void {
    this.#changed(-1);
    for (const key of features) {
      const number = this.numberOf(key);
      this.#counts[number] = this.#countOf(number) - 1;
      if (this.#countOf(number) === 0 && isWord(key)) this.#startingLike(key).delete(key);
    }
  }

  /** Number of entries that have a feature. */
  count(key: string): number {
    const number = this.#numbers.get(key);
    return number === undefined ? 0 : this.#countOf(number);
  }

  /** How much a feature tells entries apart; more than 0. */
  tells(number: number | undefined): number {
    if (number === undefined) return this.#tellsIn(0);
    const known = this.#tells[number];
    if (known !== undefined && !Number.isNaN(known)) return known;
    const tells = this.#tellsIn(this.#countOf(number));
    this.#tells[number] = tells;
    return tells;
  }

  /** A word of a question; one that no entry has may be a typing error. */
  weigh(term: Term): WeighedTerm {
    if (term.asks) return { ...term, weight: ASKING * this.#share(term.stem), known: true };
    if (this.count(term.stem) > 0) return { ...term, weight: this.#share(term.stem), known: true };
    const meant = this.#corrected(term.stem);
    if (meant !== undefined) return this.#weighCorrected(meant);
    const known = term.features.some(({ key }) => this.count(key) > 0);
    return { ...term, weight: this.#share(term.stem), known };
  }

  #weighCorrected(stem: string): WeighedTerm {
    const features = featuresOf(stem).map(({ key, worth }) => ({ key, worth: worth * CORRECTED }));
    const weight = this.#share(stem);
    return { stem, features, asks: false, runs: runsOf(stem), weight, known: true };
  }

  #share(key: string): number {
    return this.tells(this.#numbers.get(key)) / this.#tellsIn(0);
  }

  #tellsIn(count: number): number {
    return Math.log(1 + this.#size / Math.max(IN_NONE, count)) ** LEVELLED;
  }

  #countOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  #changed(entries: 1 | -1): void {
    this.#size += entries;
    this.#version += 1;
    this.#tells = [];
  }

  /** The word of the vocabulary that is meant by a misspelt one. */
  #corrected(stem: string): string | undefined {
    const allowed = stem.length < 5 ? 0 : stem.length < 8 ? 1 : 2;
    if (allowed === 0) return undefined;
    let best: { readonly key: string; readonly errors: number } | undefined;
    for (const key of this.#startingLike(stem)) {
      if (Math.abs(key.length - stem.length) > allowed) continue;
      const errors = typingErrors(stem, key).at(-1) ?? Number.POSITIVE_INFINITY;
      if (errors <= allowed && errors < (best?.errors ?? Number.POSITIVE_INFINITY)) {
        best = { key, errors };
      }
    }
    return best?.key;
  }

  #startingLike(key: string): Set<string> {
    const letter = key[0] ?? '';
    const found = this.#byLetter.get(letter) ?? new Set<string>();
    this.#byLetter.set(letter, found);
    return found;
  }
}

function isWord(key: string): boolean {
  return /^[a-z]+$/.test(key);
}
