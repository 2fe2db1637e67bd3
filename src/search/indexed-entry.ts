import type { KnownEntry } from '../domain/faq.ts';
import type { FaqEntry } from '../domain/faq-entry.ts';
import type { FaqVocabulary } from './faq-vocabulary.ts';
import { type Features, textFeatures } from './text-features.ts';

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

/** A question as features, weighed. */
export interface QuestionVector {
  readonly weights: Features;
  readonly length: number;
}

const SHARE = { phrasing: 0.4, all: 0.6, answer: 0.3 } as const;

/** An entry, read once for all questions to come. */
export class IndexedEntry {
  readonly known: KnownEntry;
  readonly #phrasings: readonly Features[];
  readonly #answer: Features;
  /** Feature → which phrasings have it, each followed by how much. */
  readonly #postings = new Map<string, number[]>();
  /** What depends on all entries together, and for which state of them it was computed. */
  #computedFor = -1;
  #lengths = new Float64Array(0);
  #answerLength = 0;
  #centre: Features = new Map();
  #centreLength = 0;

  constructor(known: KnownEntry) {
    this.known = known;
    const { entry } = known;
    this.#phrasings = phrasingsOf(entry).map((text) => textFeatures(text));
    this.#answer = textFeatures(answerText(entry));
    this.#phrasings.forEach((features, index) => {
      for (const [key, worth] of features) {
        const postings = this.#postings.get(key);
        if (postings === undefined) this.#postings.set(key, [index, worth]);
        else postings.push(index, worth);
      }
    });
  }

  /** The features of its questions. */
  get asked(): Iterable<string> {
    return this.#postings.keys();
  }

  /** The features of its answer that its questions do not have. */
  asks(key: string): boolean {
    return this.#postings.has(key);
  }

  answers(key: string): boolean {
    return this.#answer.has(key);
  }

  nearness(question: QuestionVector, vocabulary: FaqVocabulary): Nearness {
    this.#compute(vocabulary);
    if (question.length === 0) return { phrasing: 0, all: 0, answer: 0, total: 0 };
    const phrasing = this.#nearest(question, vocabulary) / question.length;
    let centre = 0;
    let answer = 0;
    for (const [key, weight] of question.weights) {
      centre += weight * (this.#centre.get(key) ?? 0);
      const worth = this.#answer.get(key);
      if (worth !== undefined) answer += weight * worth * vocabulary.tells(key);
    }
    const all = centre / (question.length * this.#centreLength || 1);
    const inAnswer = answer / (question.length * this.#answerLength || 1);
    const total = SHARE.phrasing * phrasing + SHARE.all * all + SHARE.answer * inAnswer;
    return { phrasing, all, answer: inAnswer, total };
  }

  #nearest(question: QuestionVector, vocabulary: FaqVocabulary): number {
    const products = new Float64Array(this.#phrasings.length);
    for (const [key, weight] of question.weights) {
      const postings = this.#postings.get(key);
      if (postings === undefined) continue;
      const tells = weight * vocabulary.tells(key);
      for (let at = 0; at < postings.length; at += 2) {
        const index = postings[at] ?? 0;
        products[index] = (products[index] ?? 0) + tells * (postings[at + 1] ?? 0);
      }
    }
    let best = 0;
    products.forEach((product, index) => {
      const length = this.#lengths[index] ?? 0;
      if (length > 0 && product / length > best) best = product / length;
    });
    return best;
  }

  #compute(vocabulary: FaqVocabulary): void {
    if (this.#computedFor === vocabulary.version) return;
    this.#computedFor = vocabulary.version;
    const centre: Features = new Map();
    this.#lengths = Float64Array.from(this.#phrasings, (features) => {
      const length = lengthOf(features, vocabulary);
      if (length === 0) return 0;
      for (const [key, worth] of features) {
        centre.set(key, (centre.get(key) ?? 0) + (worth * vocabulary.tells(key)) / length);
      }
      return length;
    });
    this.#centre = centre;
    this.#centreLength = Math.sqrt(sumOfSquares(centre.values()));
    this.#answerLength = lengthOf(this.#answer, vocabulary);
  }
}

/** A question's features weighed by how much they tell. */
export function questionVector(features: Features, vocabulary: FaqVocabulary): QuestionVector {
  const weights: Features = new Map();
  for (const [key, worth] of features) weights.set(key, worth * vocabulary.tells(key));
  return { weights, length: Math.sqrt(sumOfSquares(weights.values())) };
}

export function phrasingsOf(entry: FaqEntry): readonly string[] {
  return [entry.question, ...entry.alternatives];
}

function answerText({ answer }: FaqEntry): string {
  return typeof answer === 'string' ? answer : `${answer.open} ${answer.upcoming} ${answer.closed}`;
}

function lengthOf(features: Features, vocabulary: FaqVocabulary): number {
  let sum = 0;
  for (const [key, worth] of features) sum += (worth * vocabulary.tells(key)) ** 2;
  return Math.sqrt(sum);
}

function sumOfSquares(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number * number;
  return sum;
}
