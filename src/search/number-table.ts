/** No number that is a key. */
const FREE = -1;
/** Of 2^32 the part that the golden ratio leaves: neighbouring keys fall far apart. */
const SPREAD = 0x9e3779b1;

/**
 * Tells the place of each of some numbers, which never change: a hash table whose look-ups read one line of memory, where
 * a `Map` reads three that are far apart. A question looks up some thousand numbers, mostly ones that are not there, and other
 * work has put the tables out of the processor's memory since the question before.
 */
export class NumberTable {
  /** Keys and places by turns. */
  readonly #cells: Int32Array;
  readonly #shift: number;
  readonly #mask: number;

  /** Each key, a whole number of 32 bits other than 2^32 - 1, once; its place is that in this list. */
  constructor(keys: ArrayLike<number>) {
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length * 1.5 + 1)));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#cells = new Int32Array(2 * 2 ** bits).fill(FREE);
    for (let place = 0; place < keys.length; place++) this.#put((keys[place] ?? 0) | 0, place);
  }

  /** The place of a key in the list; -1 when it is not there. */
  find(key: number): number {
    const whole = key | 0;
    for (let cell = this.#home(whole); ; cell = (cell + 1) & this.#mask) {
      const here = this.#cells[2 * cell] ?? FREE;
      if (here === whole || here === FREE) return this.#cells[2 * cell + 1] ?? -1;
    }
  }

  #put(key: number, place: number): void {
    let cell = this.#home(key);
    while (this.#cells[2 * cell] !== FREE) cell = (cell + 1) & this.#mask;
    this.#cells[2 * cell] = key;
    this.#cells[2 * cell + 1] = place;
  }

  #home(key: number): number {
    return Math.imul(key, SPREAD) >>> this.#shift;
  }
}
