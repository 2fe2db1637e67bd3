import type { FaqVocabulary } from './faq-vocabulary.ts';
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
  /** Of the whole vector, with what no entry has. */
  readonly length: number;
}

/** What an entry knows of one feature. */
interface Held {
  /** A phrasing that has it, followed by how much; and so on. */
  readonly phrasings: number[];
  /** How much the answer has it. */
  answer: number;
  /** How much all phrasings have it together; depends on the vocabulary. */
  centre: number;
}

const SHARE = { phrasing: 0.3, all: 0.8, answer: 0.4 } as const;
/** What many phrasings say counts more than what one says, but not as many times more. */
const LEVELLED = 0.4;
const NOWHERE: Nearness = { phrasing: 0, all: 0, answer: 0, total: 0 };

/** The phrasings and the answer of an entry as vectors. */
export class EntryVectors {
  readonly #held = new Map<number, Held>();
  readonly #count: number;
  /** What depends on all entries together, and for which state of them it was computed. */
  #computedFor = -1;
  #lengths = new Float64Array(0);
  #answerLength = 0;
  #centreLength = 0;

  constructor(phrasings: readonly Features[], answer: Features, vocabulary: FaqVocabulary) {
    this.#count = phrasings.length;
    phrasings.forEach((features, index) => {
      for (const [key, worth] of features) this.#hold(key, vocabulary).phrasings.push(index, worth);
    });
    for (const [key, worth] of answer) this.#hold(key, vocabulary).answer = worth;
  }

  has(key: string, vocabulary: FaqVocabulary): boolean {
    const number = vocabulary.find(key);
    return number !== undefined && this.#held.has(number);
  }

  nearness(question: QuestionVector, vocabulary: FaqVocabulary): Nearness {
    if (question.length === 0) return NOWHERE;
    this.#compute(vocabulary);
    const products = new Float64Array(this.#count);
    let centre = 0;
    let inAnswer = 0;
    for (let at = 0; at < question.numbers.length; at++) {
      const number = question.numbers[at] ?? -1;
      const held = this.#held.get(number);
      if (held === undefined) continue;
      const weight = question.weights[at] ?? 0;
      const tells = weight * vocabulary.tells(number);
      centre += weight * held.centre;
      inAnswer += tells * held.answer;
      addTo(products, held.phrasings, tells);
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

  #hold(key: string, vocabulary: FaqVocabulary): Held {
    const number = vocabulary.numberOf(key);
    const held = this.#held.get(number) ?? { phrasings: [], answer: 0, centre: 0 };
    this.#held.set(number, held);
    return held;
  }

  #compute(vocabulary: FaqVocabulary): void {
    if (this.#computedFor === vocabulary.version) return;
    this.#computedFor = vocabulary.version;
    const squares = new Float64Array(this.#count);
    let answer = 0;
    for (const [number, held] of this.#held) {
      const tells = vocabulary.tells(number);
      answer += (held.answer * tells) ** 2;
      for (let at = 0; at < held.phrasings.length; at += 2) {
        const index = held.phrasings[at] ?? 0;
        squares[index] = (squares[index] ?? 0) + ((held.phrasings[at + 1] ?? 0) * tells) ** 2;
      }
    }
    this.#lengths = squares.map(Math.sqrt);
    this.#answerLength = Math.sqrt(answer);
    this.#centreLength = this.#computeCentre(vocabulary);
  }

  #computeCentre(vocabulary: FaqVocabulary): number {
    let squares = 0;
    for (const [number, held] of this.#held) {
      const tells = vocabulary.tells(number);
      let centre = 0;
      for (let at = 0; at < held.phrasings.length; at += 2) {
        const length = this.#lengths[held.phrasings[at] ?? 0] ?? 0;
        if (length > 0) centre += ((held.phrasings[at + 1] ?? 0) * tells) / length;
      }
      held.centre = centre ** LEVELLED;
      squares += held.centre ** 2;
    }
    return Math.sqrt(squares);
  }
}

/** A question's features weighed by how much they tell. */
export function questionVector(features: Features, vocabulary: FaqVocabulary): QuestionVector {
  const numbers: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (const [key, worth] of features) {
    const number = vocabulary.find(key);
    const weight = worth * vocabulary.tells(number);
    squares += weight * weight;
    if (number === undefined) continue;
    numbers.push(number);
    weights.push(weight);
  }
  return { numbers, weights, length: Math.sqrt(squares) };
}

function addTo(products: Float64Array, phrasings: readonly number[], times: number): void {
  for (let at = 0; at < phrasings.length; at += 2) {
    const index = phrasings[at] ?? 0;
    products[index] = (products[index] ?? 0) + times * (phrasings[at + 1] ?? 0);
  }
}
