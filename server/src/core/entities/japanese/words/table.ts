import * as data from '../../../../data/japaneseWords.js';
import { decodeBase64 } from '../../tagger/base64.js';

/**
 * The words of `server/src/data/japaneseWords.ts`, found by the hash of their folded spelling. The spellings themselves
 * are not kept: a stretch of text that is no word is taken for one about once in ten thousand times.
 */
export interface WordTable {
  /** The index of the word that has a hash; -1 if there is none. */
  readonly find: (hash: number) => number;
  /** Whether a word longer than three code units may begin with three of this hash; seldom yes where none does. */
  readonly mayBegin: (hash: number) => boolean;
  /** As what each word is listed: bits of `wordKinds`. */
  readonly kinds: Uint8Array;
  /** Words of one group occur in like surroundings; 0 for none. */
  readonly groups: Uint16Array;
  /** The wider group of a group. */
  readonly wideGroups: Uint8Array;
  /** The readings of word `i` as a part of speech stand from `begins[i]` to `begins[i + 1]`. */
  readonly begins: Uint32Array;
  readonly classes: Uint8Array;
  readonly costs: Uint8Array;
  /** From the class on the left, in rows, to that on the right. */
  readonly connections: Int8Array;
}

const bucketBits = 17;
const filterRounds = 4;

let unpacked: WordTable | undefined;

/** Unpacked at the first text. */
export function wordTable(): WordTable {
  return (unpacked ??= unpack());
}

function unpack(): WordTable {
  const { words } = data.wordTable;
  const begins = new Uint32Array(words + 1);
  decodeBase64(data.readingCounts).forEach((count, word) => {
    begins[word + 1] = (begins[word] ?? 0) + count;
  });
  const groupBytes = decodeBase64(data.groups);
  const groups = new Uint16Array(words);
  for (let word = 0; word < words; word++) {
    groups[word] = (groupBytes[word] ?? 0) | ((groupBytes[words + word] ?? 0) << 8);
  }
  const wideOf = decodeBase64(data.coarseGroups);
  const wideGroups = new Uint8Array(wideOf.length + 1);
  wideOf.forEach((wide, group) => {
    wideGroups[group + 1] = wide + 1;
  });
  const connections = decodeBase64(data.connections);
  return {
    find: finder(words),
    mayBegin: beginnings(),
    kinds: decodeBase64(data.kinds),
    groups,
    wideGroups,
    begins,
    classes: decodeBase64(data.readingClasses),
    costs: decodeBase64(data.readingCosts),
    connections: new Int8Array(connections.buffer, connections.byteOffset, connections.length),
  };
}

/** Hashes in ascending order, and for each value of their upper bits where those begin. */
function finder(words: number): WordTable['find'] {
  const packed = decodeBase64(data.hashes);
  const hashes = new Uint32Array(words);
  const buckets = new Uint32Array((1 << bucketBits) + 1);
  const shift = 32 - bucketBits;
  let at = 0;
  let hash = 0;
  let filled = 0;
  for (let word = 0; word < words; word++) {
    let byte = 0x80;
    for (let unit = 1; byte >= 0x80; unit *= 128) {
      byte = packed[at++] ?? 0;
      hash += (byte & 0x7f) * unit;
    }
    hashes[word] = hash;
    for (const bucket = hash >>> shift; filled < bucket;) {
      buckets[++filled] = word;
    }
  }
  buckets.fill(words, filled + 1);
  return (wanted) => {
    const bucket = wanted >>> shift;
    const end = buckets[bucket + 1] ?? 0;
    for (let word = buckets[bucket] ?? 0; word < end; word++) {
      const own = hashes[word] ?? 0;
      if (own >= wanted) {
        return own === wanted ? word : -1;
      }
    }
    return -1;
  };
}

/** A Bloom filter (1970). */
function beginnings(): WordTable['mayBegin'] {
  const bits = decodeBase64(data.prefixes);
  const mask = bits.length * 8 - 1;
  return (prefix) => {
    let hash = prefix;
    for (let round = 0; round < filterRounds; round++) {
      const bit = hash & mask;
      if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) {
        return false;
      }
      hash = (Math.imul(hash, 0x9e3779b1) ^ (hash >>> 15)) >>> 0;
    }
    return true;
  };
}
