import type { FaqClassifier } from './faq-classifier.ts';
import type { Features } from './text-features.ts';

/** So many of those that the classifier finds likeliest are looked at closely, from this likelihood on. */
const LIKELIEST = 6;
const LIKELY_FROM = 0.01;

/** What the classifier makes of a text. */
export interface Likely {
  /** By class: how likely it is. */
  readonly shares: Float64Array;
  /** The ids of the likeliest that are here, the first the likeliest. */
  readonly first: readonly string[];
  /** How likely it is that the sources leave open what is asked. */
  readonly open: number;
}

/** The entries and open subjects of an index that the classifier was taught as they are. */
export class TaughtEntries {
  readonly #classifier: FaqClassifier;
  /** By class: the id of what is here. */
  readonly #ids: (string | undefined)[] = [];
  /** By class: 1 where the sources leave open what it stands for. */
  readonly #open: Uint8Array;

  constructor(classifier: FaqClassifier) {
    this.#classifier = classifier;
    this.#open = classifier.leftOpen();
  }

  /** Adds what is asked in these ways; its class, or undefined when the classifier was not taught it so. */
  put(id: string, phrasings: readonly string[], isOpen: boolean): number | undefined {
    const taughtAs = this.#classifier.classOf(id, phrasings);
    if (taughtAs === undefined) return undefined;
    this.#ids[taughtAs] = id;
    this.#open[taughtAs] = isOpen ? 1 : 0;
    return taughtAs;
  }

  /** Takes out what has this class. */
  remove(taughtAs: number): void {
    this.#ids[taughtAs] = undefined;
    this.#open[taughtAs] = 0;
  }

  likely(features: Features): Likely {
    const shares = this.#classifier.probabilities(features);
    let open = 0;
    const likely: { readonly id: string; readonly share: number }[] = [];
    for (let index = 0; index < shares.length; index++) {
      const share = shares[index] ?? 0;
      if (this.#open[index] === 1) open += share;
      if (share < LIKELY_FROM) continue;
      const id = this.#ids[index];
      if (id !== undefined) likely.push({ id, share });
    }
    likely.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
    return { shares, open, first: likely.slice(0, LIKELIEST).map(({ id }) => id) };
  }
}
