import { costs, leftKinds, readings, rightKinds, words } from '../../../../data/koreanWords.js';
import { decodeBase64 } from '../base64.js';
import { hashText } from '../hash.js';

/** What a word of the dictionary may be: readings `begins[kind]` to `begins[kind + 1]` of `left`, `right`, `cost`. */
export interface KoreanDictionary {
  /** The index of what a word with this hash may be; −1 for no word. */
  readonly find: (hash: number) => number;
  readonly begins: Int32Array;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  readonly cost: Float32Array;
  /** A hash of what a reading is, to be told to the tagger. */
  readonly names: Int32Array;
  /** What it costs a left kind to follow a right one: `costs[right * lefts + left]`. */
  readonly costs: Float32Array;
  readonly lefts: number;
  /** The kinds of a noun that no dictionary has, after a consonant and after a vowel. */
  readonly unknown: { readonly left: number; readonly afterConsonant: number; readonly afterVowel: number };
}

let dictionary: KoreanDictionary | undefined;

/** The words of mecab-ko-dic; unpacked when first asked for. */
export function koreanDictionary(): KoreanDictionary {
  dictionary ??= unpack();
  return dictionary;
}

function unpack(): KoreanDictionary {
  const lefts = leftKinds.split(' ');
  const rights = rightKinds.split(' ');
  const kindName = (kind: string): string => kind.replace(/[CV]$/, '');
  const lines = readings.split('\n').map((line) => line.split(','));
  const begins = new Int32Array(lines.length + 1);
  lines.forEach((line, at) => {
    begins[at + 1] = (begins[at] ?? 0) + line.length;
  });
  const all = lines.flat().map((reading) => reading.split(' ').map(Number));
  const left = Uint8Array.from(all, ([kind = 0]) => kind);
  const right = Uint8Array.from(all, ([, kind = 0]) => kind);
  return {
    find: finder(decodeBase64(words)),
    begins,
    left,
    right,
    cost: Float32Array.from(all, ([, , cost = 0]) => cost),
    names: Int32Array.from(all, ([from = 0, to = 0]) =>
      hashText(`${kindName(lefts[from] ?? '')} ${kindName(rights[to] ?? '')}`),
    ),
    costs: Float32Array.from(costs.split('\n').flatMap((line) => line.split(' ').map(Number))),
    lefts: lefts.length,
    unknown: {
      left: lefts.indexOf('noun'),
      afterConsonant: rights.indexOf('nounC'),
      afterVowel: rights.indexOf('nounV'),
    },
  };
}

/** Looks hashes up by open addressing with linear probing. */
function finder(bytes: Uint8Array): KoreanDictionary['find'] {
  let size = 1 << 10;
  let count = 0;
  for (const byte of bytes) {
    count += byte < 0x80 ? 1 : 0;
  }
  while (size < count) {
    size *= 2;
  }
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const kinds = new Uint16Array(size);
  let at = 0;
  let hash = 0;
  const take = (): number => {
    let number = 0;
    let unit = 1;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      number += (byte & 0x7f) * unit;
      unit *= 128;
    }
    return number;
  };
  while (at < bytes.length) {
    hash += take();
    const kind = take();
    let slot = hash & mask;
    while (kinds[slot] !== 0) {
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    kinds[slot] = kind + 1;
  }
  return (wanted) => {
    let slot = wanted & mask;
    for (let kind = kinds[slot] ?? 0; kind !== 0; kind = kinds[slot] ?? 0) {
      if (hashes[slot] === wanted) {
        return kind - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}
