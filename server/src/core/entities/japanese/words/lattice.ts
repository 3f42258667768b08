import { wordTable as facts } from '../../../../data/japaneseWords.js';
import type { WordTable } from './table.js';

/** A word of the best way through a lattice. Offsets are UTF-16 code units. */
export interface LatticeWord {
  readonly start: number;
  readonly end: number;
  readonly reading: number;
  /** Index in the table of words; -1 if the word is not there. */
  readonly word: number;
}

const { classes, named, step, lowest } = facts;
const nothing = Math.round(-lowest / step);
const endless = 0x7fffffff;

/**
 * The words that a text may be cut into, and the cheapest way through them (Viterbi), as MeCab finds it (Kudo, Yamamoto,
 * Matsumoto 2004). Words are added in the order of their starts.
 */
export class Lattice {
  readonly #connections: Int8Array;
  readonly #length: number;
  /** For each offset, the word added last of those that end there; each leads to the one before it. */
  readonly #lastAt: Int32Array;
  #count = 0;
  #readings: Uint8Array;
  #starts: Int32Array;
  #words: Int32Array;
  #siblings: Int32Array;
  #origins: Int32Array;
  #totals: Int32Array;

  constructor(length: number, { connections }: Pick<WordTable, 'connections'>) {
    const room = 64 + 8 * length;
    this.#connections = connections;
    this.#length = length;
    this.#lastAt = new Int32Array(length + 1).fill(-1);
    this.#readings = new Uint8Array(room);
    this.#starts = new Int32Array(room);
    this.#words = new Int32Array(room);
    this.#siblings = new Int32Array(room);
    this.#origins = new Int32Array(room);
    this.#totals = new Int32Array(room);
  }

  /** Whether words lead up to an offset. */
  isReached(offset: number): boolean {
    return offset === 0 || (this.#lastAt[offset] ?? -1) >= 0;
  }

  add(start: number, end: number, reading: number, cost: number, word: number): void {
    if (this.#count === this.#readings.length) {
      this.#grow();
    }
    const { origin, total } = this.#cheapestTo(start, reading);
    const own = this.#count++;
    this.#readings[own] = reading;
    this.#starts[own] = start;
    this.#words[own] = word;
    this.#origins[own] = origin;
    this.#totals[own] = total + cost - nothing;
    this.#siblings[own] = this.#lastAt[end] ?? -1;
    this.#lastAt[end] = own;
  }

  best(): LatticeWord[] {
    const found: LatticeWord[] = [];
    let end = this.#length;
    let at = this.#cheapestTo(end, named.edge).origin;
    while (at >= 0) {
      const start = this.#starts[at] ?? 0;
      found.push({ start, end, reading: this.#readings[at] ?? 0, word: this.#words[at] ?? -1 });
      end = start;
      at = this.#origins[at] ?? -1;
    }
    return found.reverse();
  }

  #cheapestTo(offset: number, reading: number): { readonly origin: number; readonly total: number } {
    if (offset === 0) {
      return { origin: -1, total: this.#connections[named.edge * classes + reading] ?? 0 };
    }
    let origin = -1;
    let total = endless;
    for (let at = this.#lastAt[offset] ?? -1; at >= 0; at = this.#siblings[at] ?? -1) {
      const own =
        (this.#totals[at] ?? 0) + (this.#connections[(this.#readings[at] ?? 0) * classes + reading] ?? 0);
      if (own < total) {
        total = own;
        origin = at;
      }
    }
    return { origin, total };
  }

  #grow(): void {
    const wider = (values: Int32Array): Int32Array => {
      const copy = new Int32Array(2 * values.length);
      copy.set(values);
      return copy;
    };
    const readings = new Uint8Array(2 * this.#readings.length);
    readings.set(this.#readings);
    this.#readings = readings;
    this.#starts = wider(this.#starts);
    this.#words = wider(this.#words);
    this.#siblings = wider(this.#siblings);
    this.#origins = wider(this.#origins);
    this.#totals = wider(this.#totals);
  }
}
