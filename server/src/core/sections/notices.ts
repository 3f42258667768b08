import { furnitureTables } from './phrases/index.js';
import type { Notice } from './phrases/phrases.js';

interface Anchor {
  readonly text: string;
  readonly notice: Notice;
}

const longestKey = 4;
const latinA = 0x61;
const latinZ = 0x7a;
/** By their first characters, four at most. */
const anchorsByKey = new Map<string, Anchor[]>();
/** For every code unit the lengths of the keys that begin with it, a bit for each length. */
const keyLengths = new Uint8Array(0x10000);
for (const notice of furnitureTables.flatMap((table) => table.notices)) {
  for (const text of notice.anchors) {
    const key = text.slice(0, longestKey);
    anchorsByKey.set(key, [...(anchorsByKey.get(key) ?? []), { text, notice }]);
    const code = text.charCodeAt(0);
    keyLengths[code] = (keyLengths[code] ?? 0) | (1 << key.length);
  }
}

/**
 * The notice that `folded` is, by the words that stand in it together. One pass over the line looks for anchors, where
 * no Latin letter stands before them.
 */
export function noticeOf(folded: string): Notice | undefined {
  const tried = new Set<Notice>();
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const isInWord = before >= latinA && before <= latinZ;
    before = code;
    if (!isInWord && keyLengths[code] !== 0) {
      const found = noticeAt(folded, at, tried);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}

function noticeAt(folded: string, at: number, tried: Set<Notice>): Notice | undefined {
  const lengths = keyLengths[folded.charCodeAt(at)] ?? 0;
  for (let length = 1; length <= longestKey; length++) {
    if ((lengths & (1 << length)) === 0) {
      continue;
    }
    for (const { text, notice } of anchorsByKey.get(folded.slice(at, at + length)) ?? []) {
      if (!tried.has(notice) && folded.startsWith(text, at)) {
        tried.add(notice);
        const isGlued = notice.kind === 'copyright' && holdsText(folded.slice(0, at));
        if (!isGlued && notice.all.every((evidence) => evidence.test(folded))) {
          return notice;
        }
      }
    }
  }
  return undefined;
}

const fewestSentences = 2;
const sentenceEnd = /\p{L}{2}[.!?。！？][”"’」]?(?:\s|(?<=。)|$)/gu;

/** Sentences enough that the copyright notice behind them must have been glued to a text. */
export function holdsText(before: string): boolean {
  return (before.match(sentenceEnd)?.length ?? 0) >= fewestSentences;
}
