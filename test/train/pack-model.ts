import { type FaqModel, MODEL_MARK, WEIGHT_STEPS, WIDE_GAP } from '../../src/search/faq-model.ts';
import { fingerprint } from '../../src/search/fingerprint.ts';
import type { Regression } from './softmax-regression.ts';

/** What speaks less for or against a class is left out. */
const LEAST = 0.9;
/** The farthest number of one byte. */
const FARTHEST = 127;

/** A regression in whole numbers, without what makes no difference. Takes the fingerprints of the classes. */
export function modelOf(
  { features, tells, biases, weights }: Regression,
  classes: readonly number[],
  learntFrom: number,
): FaqModel {
  const order = features
    .map((key, row) => ({ print: fingerprint(key), row }))
    .sort((a, b) => a.print - b.print);
  const starts = [0];
  const weighed: number[] = [];
  const steps: number[] = [];
  for (const { row } of order) {
    for (let index = 0; index < classes.length; index++) {
      const weight = weights[row * classes.length + index] ?? 0;
      if (Math.abs(weight) < LEAST) continue;
      weighed.push(index);
      steps.push(inSteps(weight));
    }
    starts.push(weighed.length);
  }
  return {
    learntFrom,
    classes: Uint32Array.from(classes),
    biases: Int8Array.from(biases, inSteps),
    features: Uint32Array.from(order, ({ print }) => print),
    tells: Uint8Array.from(order, ({ row }) => tells[row] ?? 0),
    starts: Uint32Array.from(starts),
    weighed: Uint16Array.from(weighed),
    weights: Int8Array.from(steps),
  };
}

function inSteps(weight: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(weight * WEIGHT_STEPS)));
}

/** The bytes that `unpackModel` reads. */
export function packModel(model: FaqModel): Uint8Array {
  const { learntFrom, classes, biases, features, tells, starts, weighed, weights } = model;
  const gaps = gapsOf(starts, weighed);
  const size = 20 + classes.length * 5 + features.length * 7 + gaps.length + weights.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (number: number, width: 1 | 2 | 4): void => {
    if (width === 4) view.setUint32(at, number);
    else if (width === 2) view.setUint16(at, number);
    else view.setUint8(at, number & 0xff);
    at += width;
  };
  for (const number of [MODEL_MARK, learntFrom, classes.length, features.length, weights.length]) {
    put(number, 4);
  }
  for (const print of classes) put(print, 4);
  for (const bias of biases) put(bias, 1);
  for (const print of features) put(print, 4);
  for (let row = 0; row < features.length; row++)
    put((starts[row + 1] ?? 0) - (starts[row] ?? 0), 2);
  for (const told of tells) put(told, 1);
  for (const gap of gaps) put(gap, 1);
  for (const weight of weights) put(weight, 1);
  return bytes;
}

/** The classes of each row, each as how far it comes after the one before. */
function gapsOf(starts: Uint32Array, weighed: Uint16Array): readonly number[] {
  const gaps: number[] = [];
  for (let row = 0; row + 1 < starts.length; row++) {
    let before = 0;
    for (const index of weighed.subarray(starts[row], starts[row + 1])) {
      let gap = index - before;
      for (; gap >= WIDE_GAP; gap -= WIDE_GAP) gaps.push(WIDE_GAP);
      gaps.push(gap);
      before = index;
    }
  }
  return gaps;
}
