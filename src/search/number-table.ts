/** In the place of a cell that holds no key. */
const FREE = -1;
/** 2^32 divided by the golden ratio: keys beside each other fall far apart. */
const SPREAD = 0x9e3779b1;
/** So many cells for a key at least: a chain of cells is two long at most times. */
const ROOM = 1.5;

/**
 * Tells the place of each of some numbers, which never change: a hash table whose look-ups read one line of memory, where
 * a `Map` reads three that are far apart. A question looks up some thousand numbers, most of which are not there, and the work of
 * other turns has put the tables out of the processor's memory since the question before.
 */
export class NumberTable {
  /** Keys and places by turns. */
  readonly #cells: Int32Array;
  readonly #shift: number;
  readonly #last: number;

  /** Keys are whole numbers of 32 bits, each once; the place of one is that in this list. */
  constructor(keys: ArrayLike<number>) {
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length * ROOM + 1)));
    this.#shift = 32 - bits;
    this.#last = 2 ** bits - 1;
    this.#cells = new Int32Array(2 * 2 ** bits).fill(FREE);
    for (let place = 0; place < keys.length; place++) this.#put((keys[place] ?? 0) | 0, place);
  }

  /** The place of a key in the list; -1 when it is not there. */
  find(key: number): number {
    const whole = key | 0;
    for (let cell = this.#home(whole); ; cell = (cell + 1) & this.#last) {
      const place = this.#cells[2 * cell + 1] ?? FREE;
      if (place === FREE || this.#cells[2 * cell] === whole) return place;
    }
  }

  #put(key: number, place: number): void {
    let cell = this.#home(key);
    while (this.#cells[2 * cell + 1] !== FREE) cell = (cell + 1) & this.#last;
    this.#cells[2 * cell] = key;
    this.#cells[2 * cell + 1] = place;
  }

  #home(key: number): number {
    return Math.imul(key, SPREAD) >>> this.#shift;
  }
}
