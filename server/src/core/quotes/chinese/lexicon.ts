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

/** Of a word that several lists have the last list counts. */
export function lexicon<Value>(lists: Iterable<readonly [Value, readonly string[]]>): Lexicon<Value> {
  const entries = new Map<string, Entry<Value>>();
  /** Lengths as bits, by the first and by the last character; no word is longer than fifteen characters. */
  const byFirst = new Uint16Array(0x10000);
  const byLast = new Uint16Array(0x10000);
  /** Whether a word of two or more characters may start, or end, with two characters, by a number made of them. */
  const pairsFirst = new Uint8Array(0x10000);
  const pairsLast = new Uint8Array(0x10000);
  for (const [value, list] of lists) {
    for (const word of list.map(simplify)) {
      const { length } = word;
      entries.set(word, { length, value });
      addLength(byFirst, word.charCodeAt(0), length);
      addLength(byLast, word.charCodeAt(length - 1), length);
      pairsFirst[pairAt(word, 0)] = 1;
      pairsLast[pairAt(word, length - 2)] = 1;
    }
  }

  return {
    longestAt: (text, at) => {
      let left = byFirst[text.charCodeAt(at)] ?? 0;
      left &= left > 2 && pairsFirst[pairAt(text, at)] !== 1 ? 2 : -1;
      while (left > 0) {
        const length = 31 - Math.clz32(left);
        const found = at + length > text.length ? undefined : entries.get(text.slice(at, at + length));
        if (found !== undefined) {
          return found;
        }
        left &= ~(1 << length);
      }
      return null;
    },
    longestBefore: (text, end, from) => {
      let left = end <= from ? 0 : (byLast[text.charCodeAt(end - 1)] ?? 0);
      left &= left > 2 && pairsLast[pairAt(text, end - 2)] !== 1 ? 2 : -1;
      while (left > 0) {
        const length = 31 - Math.clz32(left);
        const found = end - length < from ? undefined : entries.get(text.slice(end - length, end));
        if (found !== undefined) {
          return found;
        }
        left &= ~(1 << length);
      }
      return null;
    },
  };
}

function addLength(lengths: Uint16Array, code: number, length: number): void {
  lengths[code] = (lengths[code] ?? 0) | (1 << length);
}

/** A number below 65,536 for the two characters from an offset on. */
function pairAt(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1)) & 0xffff;
}

/** A list of words, parted by white space. */
export function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
