import type { FaqVocabulary } from './faq-vocabulary.ts';
import { NumberTable } from './number-table.ts';
import type { Features } from './text-features.ts';

/** How near an entry comes to a question. */
export interface Nearness {
  /** Cosine with the nearest of its phrasings, 0 to 1. */
  readonly phrasing: number;
  /** Cosine with all of its phrasings together, 0 to 1. */
  readonly all: number;
  /** Cosine with its answer, 0 to 1. */
  readonly answer: number;
  readonly total: number;
}

/** A question as features that entries have, by number. */
export interface QuestionVector {
  readonly numbers: readonly number[];
  /** How much each counts here, times how much it tells. */
  readonly weights: readonly number[];
  /** That, times how much it tells once more, for where it tells in an entry. */
  readonly told: readonly number[];
  /** Of the whole vector, with what no entry has. */
  readonly length: number;
}

/** How an entry has a feature of a question: as a `QuestionVector` has them, by place. */
export type Had = Uint8Array;
export const IN_ANSWER_ONLY = 1;
export const IN_PHRASING = 2;

const SHARE = { phrasing: 0.3, all: 0.8, answer: 0.4 } as const;
/** What many phrasings say counts more than what one says, but not as many times more. */
const LEVELLED = 0.4;
const NOWHERE: Nearness = { phrasing: 0, all: 0, answer: 0, total: 0 };

/** Worths are in hundredths: a posting holds a phrasing above and a worth below. */
const HUNDREDTHS = Float64Array.from({ length: 101 }, (_, worth) => worth / 100);
const WORTH_BITS = 7;
const WORTH = 2 ** WORTH_BITS - 1;

/** Of each feature three numbers: how much all phrasings have it together, how much the answer, where its postings begin. */
const STRIDE = 3;
const IN_ALL = 0;
const IN_ANSWER = 1;
const START = 2;

/**
 * The phrasings and the answer of an entry as vectors, packed: a question goes through those of a dozen entries and more, and
 * what costs is fetching them from memory.
 */
export class EntryVectors {
  /** By place. */
  readonly #numbers: readonly number[];
  readonly #places: NumberTable;
  /** By place: `STRIDE` numbers; and where the last postings end. How much all have it depends on the vocabulary. */
  readonly #held: Float64Array;
  /** The phrasings that have a feature, with how much each has it. */
  readonly #postings: Uint32Array;
  readonly #count: number;
  /** What depends on all entries together, and for which state of them it was computed. */
  #computedFor = -1;
  #lengths = new Float64Array(0);
  #answerLength = 0;
  #centreLength = 0;

  constructor(phrasings: readonly Features[], answer: Features, vocabulary: FaqVocabulary) {
    const postings = new Map<number, number[]>();
    const of = (key: string): number[] => {
      const number = vocabulary.numberOf(key);
      const own = postings.get(number) ?? [];
      postings.set(number, own);
      return own;
    };
    phrasings.forEach((features, index) => {
      for (const [key, worth] of features) {
        of(key).push((index << WORTH_BITS) | Math.round(worth * 100));
      }
    });
    for (const key of answer.keys()) of(key);
    this.#numbers = [...postings.keys()];
    this.#places = new NumberTable(this.#numbers);
    this.#postings = Uint32Array.from([...postings.values()].flat());
    this.#count = phrasings.length;
    this.#held = new Float64Array((this.#numbers.length + 1) * STRIDE);
    let start = 0;
    [...postings.values()].forEach((own, place) => {
      start += own.length;
      this.#held[(place + 1) * STRIDE + START] = start;
    });
    for (const [key, worth] of answer) {
      this.#held[this.#places.find(vocabulary.numberOf(key)) * STRIDE + IN_ANSWER] = worth;
    }
  }

  /** How near this comes to a question; notes in `had` how it has each of its features. */
  nearness(question: QuestionVector, vocabulary: FaqVocabulary, had: Had): Nearness {
    if (question.length === 0) return NOWHERE;
    this.#compute(vocabulary);
    const products = new Float64Array(this.#count);
    const [held, postings] = [this.#held, this.#postings];
    let centre = 0;
    let inAnswer = 0;
    for (let at = 0; at < question.numbers.length; at++) {
      const place = this.#places.find(question.numbers[at] ?? -1);
      had[at] = 0;
      if (place === -1) continue;
      const told = question.told[at] ?? 0;
      const own = place * STRIDE;
      centre += (question.weights[at] ?? 0) * (held[own + IN_ALL] ?? 0);
      inAnswer += told * (held[own + IN_ANSWER] ?? 0);
      const from = held[own + START] ?? 0;
      const to = held[own + STRIDE + START] ?? 0;
      had[at] = to > from ? IN_PHRASING : IN_ANSWER_ONLY;
      for (let one = from; one < to; one++) {
        const posting = postings[one] ?? 0;
        const index = posting >>> WORTH_BITS;
        products[index] = (products[index] ?? 0) + told * (HUNDREDTHS[posting & WORTH] ?? 0);
      }
    }
    const phrasing = this.#nearest(products) / question.length;
    const all = centre / (question.length * this.#centreLength || 1);
    const answer = inAnswer / (question.length * this.#answerLength || 1);
    const total = SHARE.phrasing * phrasing + SHARE.all * all + SHARE.answer * answer;
    return { phrasing, all, answer, total };
  }

  #nearest(products: Float64Array): number {
    let best = 0;
    for (let index = 0; index < products.length; index++) {
      const length = this.#lengths[index] ?? 0;
      const product = products[index] ?? 0;
      if (length > 0 && product / length > best) best = product / length;
    }
    return best;
  }

  #compute(vocabulary: FaqVocabulary): void {
    if (this.#computedFor === vocabulary.version) return;
    this.#computedFor = vocabulary.version;
    const squares = new Float64Array(this.#count);
    let answer = 0;
    this.#numbers.forEach((number, place) => {
      const tells = vocabulary.tells(number);
      answer += ((this.#held[place * STRIDE + IN_ANSWER] ?? 0) * tells) ** 2;
      this.#eachOf(place, (index, worth) => {
        squares[index] = (squares[index] ?? 0) + (worth * tells) ** 2;
      });
    });
    this.#lengths = squares.map(Math.sqrt);
    this.#answerLength = Math.sqrt(answer);
    this.#centreLength = this.#computeCentre(vocabulary);
  }

  #computeCentre(vocabulary: FaqVocabulary): number {
    let squares = 0;
    this.#numbers.forEach((number, place) => {
      const tells = vocabulary.tells(number);
      let centre = 0;
      this.#eachOf(place, (index, worth) => {
        const length = this.#lengths[index] ?? 0;
        if (length > 0) centre += (worth * tells) / length;
      });
      const levelled = centre ** LEVELLED;
      this.#held[place * STRIDE + IN_ALL] = levelled;
      squares += levelled ** 2;
    });
    return Math.sqrt(squares);
  }

  #eachOf(place: number, take: (phrasing: number, worth: number) => void): void {
    const end = this.#held[(place + 1) * STRIDE + START] ?? 0;
    for (let at = this.#held[place * STRIDE + START] ?? 0; at < end; at++) {
      const posting = this.#postings[at] ?? 0;
      take(posting >>> WORTH_BITS, HUNDREDTHS[posting & WORTH] ?? 0);
    }
  }
}

/** A question's features weighed by how much they tell, with the place of each that entries have. */
export function questionVector(
  features: Features,
  vocabulary: FaqVocabulary,
): { readonly vector: QuestionVector; readonly places: ReadonlyMap<string, number> } {
  const numbers: number[] = [];
  const weights: number[] = [];
  const told: number[] = [];
  const places = new Map<string, number>();
  let squares = 0;
  for (const [key, worth] of features) {
    const number = vocabulary.find(key);
    const tells = vocabulary.tells(number);
    const weight = worth * tells;
    squares += weight * weight;
    if (number === undefined) continue;
    places.set(key, numbers.length);
    numbers.push(number);
    weights.push(weight);
    told.push(weight * tells);
  }
  return { vector: { numbers, weights, told, length: Math.sqrt(squares) }, places };
}
