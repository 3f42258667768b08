import { furnitureTables } from './phrases/index.js';
import type { Notice } from './phrases/phrases.js';

interface Anchor {
  readonly text: string;
  readonly notice: Notice;
}

const longestKey = 3;
const latinA = 0x61;
const latinZ = 0x7a;
const buckets = 8192;
const anchors: readonly Anchor[] = furnitureTables.flatMap((table) =>
  table.notices.flatMap((notice) => notice.anchors.map((text) => ({ text, notice }))),
);
/** By their first characters, three at most. */
const anchorsByKey = new Map<string, Anchor[]>();
/** Whether a key of one (1), two (2) or three (4) characters may have this hash. */
const keyHashes = new Uint8Array(buckets);
for (const anchor of anchors) {
  const key = anchor.text.slice(0, longestKey);
  anchorsByKey.set(key, [...(anchorsByKey.get(key) ?? []), anchor]);
  const hash = Array.from(key).reduce((before, character) => nextHash(before, character.charCodeAt(0)), 0);
  keyHashes[hash] = (keyHashes[hash] ?? 0) | (1 << (key.length - 1));
}

function nextHash(before: number, code: number): number {
  return (before * 67 + code) & (buckets - 1);
}

/**
 * The notice that `folded` is, by the words that stand in it together. One pass over the line looks for anchors, where
 * no Latin letter stands before them.
 */
export function noticeOf(folded: string): Notice | undefined {
  const tried = new Set<Notice>();
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const isInWord = before >= latinA && before <= latinZ;
    before = folded.charCodeAt(at);
    if (isInWord) {
      continue;
    }
    const one = nextHash(0, before);
    const two = nextHash(one, folded.charCodeAt(at + 1));
    const three = nextHash(two, folded.charCodeAt(at + 2));
    if (((keyHashes[one] ?? 0) & 1) | ((keyHashes[two] ?? 0) & 2) | ((keyHashes[three] ?? 0) & 4)) {
      const found = noticeAt(folded, at, tried);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}

function noticeAt(folded: string, at: number, tried: Set<Notice>): Notice | undefined {
  for (let length = 1; length <= longestKey; length++) {
    for (const { text, notice } of anchorsByKey.get(folded.slice(at, at + length)) ?? []) {
      if (!tried.has(notice) && folded.startsWith(text, at)) {
        tried.add(notice);
        if (notice.all.every((evidence) => evidence.test(folded))) {
          return notice;
        }
      }
    }
  }
  return undefined;
}
