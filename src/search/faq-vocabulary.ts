import { featuresOf, type Term } from './dutch-terms.ts';
import { typingErrors } from './typing-errors.ts';

/** In how many entries a feature is counted that none has. */
const IN_NONE = 0.5;
/** What a word that only asks ("hoeveel") says, beside one that names something. */
const ASKING = 0.35;
/** What a word counts that was read with a typing error put right. */
const CORRECTED = 0.9;

/** A word of a question, with how much it says: 1 for one that few entries have. */
export interface WeighedTerm extends Term {
  readonly weight: number;
  /** Whether any entry has it or something it stands for. */
  readonly known: boolean;
}

/** In how many entries each feature occurs; changes with the entries. */
export class FaqVocabulary {
  readonly #entries = new Map<string, number>();
  /** Words by first letter, to look for typing errors in. */
  readonly #byLetter = new Map<string, Set<string>>();
  #size = 0;
  #version = 0;

  /** Counts up at every change. */
  get version(): number {
    return this.#version;
  }

  add(features: Iterable<string>): void {
    this.#size += 1;
    this.#version += 1;
    for (const key of features) {
      this.#entries.set(key, this.count(key) + 1);
      if (isWord(key)) this.#startingLike(key).add(key);
    }
  }

  remove(features: Iterable<string>): void {
    this.#size -= 1;
    this.#version += 1;
    for (const key of features) {
      const left = this.count(key) - 1;
      if (left > 0) {
        this.#entries.set(key, left);
      } else {
        this.#entries.delete(key);
        if (isWord(key)) this.#startingLike(key).delete(key);
      }
    }
  }

  /** Number of entries that have a feature. */
  count(key: string): number {
    return this.#entries.get(key) ?? 0;
  }

  /** How much a feature tells entries apart; more than 0. */
  tells(key: string): number {
    return Math.log(1 + this.#size / Math.max(IN_NONE, this.count(key)));
  }

  /** A word of a question; one that no entry has may be a typing error. */
  weigh(term: Term): WeighedTerm {
    if (term.asks) return { ...term, weight: ASKING * this.#share(term.stem), known: true };
    const own = this.count(term.stem) > 0;
    if (own) return { ...term, weight: this.#share(term.stem), known: true };
    const meant = this.#corrected(term.stem);
    if (meant !== undefined) {
      const features = featuresOf(meant).map(({ key, worth }) => ({
        key,
        worth: worth * CORRECTED,
      }));
      return { stem: meant, features, asks: false, weight: this.#share(meant), known: true };
    }
    const related = term.features.filter(({ key }) => this.count(key) > 0);
    return { ...term, weight: this.#share(term.stem), known: related.length > 0 };
  }

  #share(key: string): number {
    return this.tells(key) / Math.log(1 + this.#size / IN_NONE);
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
