import { type FaqModel, WEIGHT_STEPS } from './faq-model.ts';
import { fingerprint } from './fingerprint.ts';
import { NumberTable } from './number-table.ts';
import type { Features } from './text-features.ts';

/** What stands for a class in a model: the id of an entry or a subject with every way to ask it, in any order. */
export function classFingerprint(id: string, phrasings: readonly string[]): number {
  return fingerprint([id, ...phrasings.toSorted()].join('\n'));
}

/** Stands for every class of what comes near an entry and is left open; nobody looks those up one by one. */
export const LEFT_OPEN = 0;

/** Tells for which of the classes that it was taught a text asks: a softmax regression. */
export class FaqClassifier {
  readonly #model: FaqModel;
  readonly #classes: ReadonlyMap<number, number>;
  readonly #features: NumberTable;

  constructor(model: FaqModel) {
    this.#model = model;
    this.#features = new NumberTable(model.features);
    this.#classes = new Map([...model.classes].map((print, index) => [print, index]));
  }

  /** The number of a class, when it was taught exactly these ways to ask it. */
  classOf(id: string, phrasings: readonly string[]): number | undefined {
    return this.#classes.get(classFingerprint(id, phrasings));
  }

  /** By class: 1 where what it stands for is left open by the sources, and in no list of what is. */
  leftOpen(): Uint8Array {
    return Uint8Array.from(this.#model.classes, (print) => (print === LEFT_OPEN ? 1 : 0));
  }

  /** By class: how likely it is that this text asks for it. Together they are 1. */
  probabilities(text: Features): Float64Array {
    const { biases, tells, starts, weighed, weights } = this.#model;
    const sums = new Float64Array(biases.length);
    let squares = 0;
    for (const [key, worth] of text) {
      const feature = this.#features.find(fingerprint(key));
      if (feature === -1) continue;
      const told = worth * (tells[feature] ?? 0);
      squares += told * told;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at++) {
        const index = weighed[at] ?? 0;
        sums[index] = (sums[index] ?? 0) + told * (weights[at] ?? 0);
      }
    }
    const length = Math.sqrt(squares) || 1;
    for (let index = 0; index < sums.length; index++) {
      sums[index] = ((sums[index] ?? 0) / length + (biases[index] ?? 0)) / WEIGHT_STEPS;
    }
    return softmax(sums);
  }
}

/** Numbers as shares of 1, in their own place. */
function softmax(sums: Float64Array): Float64Array {
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let index = 0; index < sums.length; index++) {
    const share = Math.exp((sums[index] ?? 0) - most);
    sums[index] = share;
    total += share;
  }
  for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) / total;
  return sums;
}
