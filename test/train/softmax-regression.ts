import { TELLS_STEPS } from '../../src/search/faq-model.ts';
import { exactExp, exactLog } from './exact-math.ts';
import type { Example } from './examples.ts';
import { seeded } from './seeded.ts';

/** How much each feature speaks for each class, before it is packed. */
export interface Regression {
  readonly features: readonly string[];
  /** By feature: how much it tells, in steps of `TELLS_STEPS`. */
  readonly tells: Uint8Array;
  /** By class. */
  readonly biases: Float32Array;
  /** By feature, then by class. */
  readonly weights: Float32Array;
}

/** What occurs only once tells one text, not what it asks for. */
const OCCURS = 2;
/** So often every example is shown. */
const ROUNDS = 7;
/** This part of a text's features is left out each time, so that no single one is relied upon. */
const LEFT_OUT = 0.5;
/** How far each example moves the weights: less in every round. */
const FIRST_STEP = 8;
const LAST_STEP = 0.2;
const BIAS_STEP = 0.02;
/** What is off by less is let be. */
const RIGHT_ENOUGH = 1e-3;
const SEED = 12345;

interface Vector {
  readonly of: number;
  readonly numbers: Int32Array;
  readonly worths: Float32Array;
}

/**
 * Learns from examples by stochastic gradient descent. The same examples in the same order give the same numbers,
 * bit for bit, on every machine.
 */
export function learn(examples: readonly Example[], classCount: number): Regression {
  const { features, tells } = vocabularyOf(examples);
  const numberOf = new Map(features.map((key, number) => [key, number]));
  const vectors = examples.map((example) => vectorOf(example, numberOf, tells));
  const learner = new Learner(features.length, classCount);
  const rarity = raritiesOf(examples, classCount);
  const random = seeded(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(vectors, random);
    const step = FIRST_STEP * (1 - round / ROUNDS) + LAST_STEP;
    for (const vector of vectors) {
      learner.show(withoutSome(vector, random), step * (rarity[vector.of] ?? 1));
    }
  }
  return { features, tells, biases: learner.biases, weights: learner.weights };
}

function vocabularyOf(examples: readonly Example[]): Pick<Regression, 'features' | 'tells'> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= OCCURS);
  return {
    features: kept.map(([key]) => key),
    tells: Uint8Array.from(kept, ([, count]) =>
      Math.round(exactLog(examples.length / count) * TELLS_STEPS),
    ),
  };
}

/** By class: a class with few examples learns more from each, though not as much as it lacks. */
function raritiesOf(examples: readonly Example[], classCount: number): Float64Array {
  const counts = new Float64Array(classCount);
  for (const { of } of examples) counts[of] = (counts[of] ?? 0) + 1;
  const usual = examples.length / classCount;
  return counts.map((count) => Math.sqrt(usual / Math.max(1, count)));
}

function vectorOf(
  { of, features }: Example,
  numberOf: ReadonlyMap<string, number>,
  tells: Uint8Array,
): Vector {
  const known = [...features].flatMap(([key, worth]) => {
    const number = numberOf.get(key);
    return number === undefined ? [] : [{ number, worth: worth * (tells[number] ?? 0) }];
  });
  return {
    of,
    numbers: Int32Array.from(known, ({ number }) => number),
    worths: Float32Array.from(known, ({ worth }) => worth),
  };
}

/** A text of which some features are not seen, as long as any other: 1. */
function withoutSome({ of, numbers, worths }: Vector, random: () => number): Vector {
  const left = numbers.map((_, at) => at).filter(() => random() >= LEFT_OUT);
  let squares = 0;
  for (const at of left) squares += (worths[at] ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  return {
    of,
    numbers: left.map((at) => numbers[at] ?? 0),
    worths: Float32Array.from(left, (at) => (worths[at] ?? 0) / length),
  };
}

function shuffle(vectors: Vector[], random: () => number): void {
  for (let last = vectors.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [vectors[last], vectors[other]];
    if (a === undefined || b === undefined) continue;
    vectors[last] = b;
    vectors[other] = a;
  }
}

class Learner {
  readonly biases: Float32Array;
  readonly weights: Float32Array;
  readonly #shares: Float32Array;
  /** The classes whose share is off. */
  readonly #off: Int32Array;

  constructor(featureCount: number, classCount: number) {
    this.biases = new Float32Array(classCount);
    this.weights = new Float32Array(featureCount * classCount);
    this.#shares = new Float32Array(classCount);
    this.#off = new Int32Array(classCount);
  }

  show({ of, numbers, worths }: Vector, step: number): void {
    const { biases, weights } = this;
    const shares = this.#shares;
    this.#guess(numbers, worths);
    shares[of] = (shares[of] ?? 0) - 1;
    let count = 0;
    for (let index = 0; index < shares.length; index++) {
      if (Math.abs(shares[index] ?? 0) > RIGHT_ENOUGH) this.#off[count++] = index;
    }
    const off = this.#off.subarray(0, count);
    for (let at = 0; at < numbers.length; at++) {
      const row = (numbers[at] ?? 0) * shares.length;
      const move = step * (worths[at] ?? 0);
      for (const index of off) {
        weights[row + index] = (weights[row + index] ?? 0) - move * (shares[index] ?? 0);
      }
    }
    for (const index of off) {
      biases[index] = (biases[index] ?? 0) - BIAS_STEP * step * (shares[index] ?? 0);
    }
  }

  /** How likely each class is as far as is known by now. */
  #guess(numbers: Int32Array, worths: Float32Array): void {
    const shares = this.#shares;
    const { weights } = this;
    shares.set(this.biases);
    for (let at = 0; at < numbers.length; at++) {
      const row = (numbers[at] ?? 0) * shares.length;
      const worth = worths[at] ?? 0;
      for (let index = 0; index < shares.length; index++) {
        shares[index] = (shares[index] ?? 0) + worth * (weights[row + index] ?? 0);
      }
    }
    let most = Number.NEGATIVE_INFINITY;
    for (const sum of shares) if (sum > most) most = sum;
    let total = 0;
    for (let index = 0; index < shares.length; index++) {
      const share = exactExp((shares[index] ?? 0) - most);
      shares[index] = share;
      total += share;
    }
    for (let index = 0; index < shares.length; index++) {
      shares[index] = (shares[index] ?? 0) / total;
    }
  }
}
