import { readFileSync } from 'node:fs';

/**
 * What was learnt from every way to ask: how much each feature of a text speaks for each class (an entry, or a
 * subject that the sources leave open). Weights near nothing are left out; numbers are whole.
 */
export interface FaqModel {
  /** A fingerprint of the texts it was learnt from and of how they were read. */
  readonly learntFrom: number;
  /** By class: the fingerprint of an entry or a subject. */
  readonly classes: Uint32Array;
  /** By class: what speaks for it whatever is asked, in steps. */
  readonly biases: Int8Array;
  /** The fingerprints of the features, in order. */
  readonly features: Uint32Array;
  /** By feature: how much it tells, in steps. */
  readonly tells: Uint8Array;
  /** By feature: where its weights begin; and where the last ones end. */
  readonly starts: Uint32Array;
  /** By weight: the class it speaks for. */
  readonly weighed: Uint16Array;
  /** By weight: how much, in steps. */
  readonly weights: Int8Array;
}

/** So many steps of a number in a model make 1. */
export const TELLS_STEPS = 20;
export const WEIGHT_STEPS = 6;

/** Begins a file that holds a model; another layout begins otherwise. */
export const MODEL_MARK = 0x4b424d31;
/** In the place of a gap between classes: it is this wide, and goes on. */
export const WIDE_GAP = 255;

const FILE = new URL('faq-model.bin', import.meta.url);

/** The model that is shipped, as `npm run train:faq` last wrote it. */
export function readFaqModel(): FaqModel {
  return unpackModel(readFileSync(FILE));
}

/**
 * Reads a packed model: five numbers of four bytes (the mark, what it was learnt from, how many classes, features
 * and weights there are); by class a fingerprint, then a bias; by feature a fingerprint, how many weights it has in
 * two bytes, how much it tells; then the classes of all weights, each as the gap after the one before; the weights.
 *
 * @throws Error for bytes that are no model of this layout: the file is broken.
 */
export function unpackModel(bytes: Uint8Array): FaqModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [mark, learntFrom, classCount, featureCount, weightCount] = [0, 4, 8, 12, 16].map((at) =>
    view.getUint32(at),
  ) as [number, number, number, number, number];
  if (mark !== MODEL_MARK) throw new Error('This file holds no model of the FAQ.');
  let at = 20;
  const numbers = <T extends Uint32Array | Uint16Array | Uint8Array | Int8Array>(
    into: T,
    width: number,
    get: (at: number) => number,
  ): T => {
    for (let index = 0; index < into.length; index++, at += width) into[index] = get(at);
    return into;
  };
  const classes = numbers(new Uint32Array(classCount), 4, (from) => view.getUint32(from));
  const biases = numbers(new Int8Array(classCount), 1, (from) => view.getInt8(from));
  const features = numbers(new Uint32Array(featureCount), 4, (from) => view.getUint32(from));
  const counts = numbers(new Uint16Array(featureCount), 2, (from) => view.getUint16(from));
  const tells = numbers(new Uint8Array(featureCount), 1, (from) => view.getUint8(from));
  const starts = startsOf(counts);
  const weighed = new Uint16Array(weightCount);
  for (let feature = 0; feature < featureCount; feature++) {
    let before = 0;
    for (let weight = starts[feature] ?? 0; weight < (starts[feature + 1] ?? 0); weight++) {
      for (; view.getUint8(at) === WIDE_GAP; at++) before += WIDE_GAP;
      before += view.getUint8(at++);
      weighed[weight] = before;
    }
  }
  const weights = numbers(new Int8Array(weightCount), 1, (from) => view.getInt8(from));
  return { learntFrom, classes, biases, features, tells, starts, weighed, weights };
}

function startsOf(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => {
    starts[index + 1] = (starts[index] ?? 0) + count;
  });
  return starts;
}
