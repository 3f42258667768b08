import { simplify } from './simplify.js';

/** Words with what each is, looked up by where they start or end in a text: the longest counts. */
export interface Lexicon<Value> {
  readonly longestAt: (text: string, at: number) => Entry<Value> | null;
  /** The word that ends at `end` and does not start before `from`. */
  readonly longestBefore: (text: string, end: number, from: number) => Entry<Value> | null;
}

export interface Entry<Value> {
  readonly length: number;
  readonly value: Value;
}

export function lexicon<Value>(lists: Iterable<readonly [Value, readonly string[]]>): Lexicon<Value> {
  const values = new Map<string, Value>();
  /** Lengths as bits, by the first and the last character; no word is longer than fifteen characters. */
  const byFirst = new Uint16Array(0x10000);
  const byLast = new Uint16Array(0x10000);
  const note = (lengths: Uint16Array, code: number, length: number): void => {
    lengths[code] = (lengths[code] ?? 0) | (1 << length);
  };
  for (const [value, list] of lists) {
    for (const word of list.map(simplify)) {
      values.set(word, value);
      note(byFirst, word.charCodeAt(0), word.length);
      note(byLast, word.charCodeAt(word.length - 1), word.length);
    }
  }

  function longest(lengths: number, own: (length: number) => string): Entry<Value> | null {
    for (let left = lengths; left > 0;) {
      const length = 31 - Math.clz32(left);
      const value = values.get(own(length));
      if (value !== undefined) {
        return { length, value };
      }
      left &= ~(1 << length);
    }
    return null;
  }

  return {
    longestAt: (text, at) => {
      const lengths = byFirst[text.charCodeAt(at)] ?? 0;
      return lengths === 0
        ? null
        : longest(lengths, (length) => (at + length > text.length ? '' : text.slice(at, at + length)));
    },
    longestBefore: (text, end, from) => {
      const lengths = byLast[text.charCodeAt(end - 1)] ?? 0;
      return lengths === 0 || end <= from
        ? null
        : longest(lengths, (length) => (end - length < from ? '' : text.slice(end - length, end)));
    },
  };
}

/** A list of words, parted by white space. */
export function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
